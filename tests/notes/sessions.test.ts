import { describe, expect, test } from 'vitest';
import { countsSessions, meetingsOf, newestOf, periodsOf } from '../../src/notes/sessions.ts';
import { inferSession } from '../../src/notes/facts/session.ts';
import { noteOf } from '../note.ts';

/** A note in a folder of a week, or of that day. */
function note(file: string, date?: string) {
  const session = inferSession({ title: '', file });
  return noteOf({ file, title: file, ...(date ? { date } : {}), ...(session ? { session } : {}) });
}

const WEEKS = [
  note('week2/ryan.md'),
  note('week10/ryan.md'),
  note('week10/cozy.md', '2021-07-11'),
  note('스터디 3주차.md'),
  note('용어.md'),
  note('송년회.md', '2021-12-24'),
];
const files = (notes: readonly { file: string }[]) => notes.map(({ file }) => file);

test('a group counts its sessions where most that have a number have no day', () => {
  expect(countsSessions(WEEKS)).toBe(true);
  expect(countsSessions([note('3주차.md', '2021-04-29'), note('4주차.md', '2021-05-06')])).toBe(false);
  expect(countsSessions([note('a.md')])).toBe(false);
});

describe('sessions', () => {
  test('are those with a number, the highest first, then those with a day', () => {
    expect(files(meetingsOf(WEEKS))).toEqual([
      'week10/cozy.md',
      'week10/ryan.md',
      '스터디 3주차.md',
      'week2/ryan.md',
      '송년회.md',
    ]);
  });

  test('are first those with a day where there are as many', () => {
    expect(files(meetingsOf([note('week2/ryan.md'), note('송년회.md', '2021-12-24')]))).toEqual([
      '송년회.md',
      'week2/ryan.md',
    ]);
  });

  test('are in the order of their days where the group dates them', () => {
    const dated = [note('3주차.md', '2021-04-29'), note('4주차.md', '2021-05-06'), note('a.md')];
    expect(files(meetingsOf(dated))).toEqual(['4주차.md', '3주차.md']);
  });

  test('of a later year come first: groups begin to count again', () => {
    const years = [note('2021/week9/a.md'), note('2022/week1/a.md')];
    expect(files(meetingsOf(years))).toEqual(['2022/week1/a.md', '2021/week9/a.md']);
    expect(periodsOf(meetingsOf(years), true).map(({ year, session }) => [year, session?.number])).toEqual([
      ['2022', 1],
      ['2021', 9],
    ]);
  });
});

describe('periods', () => {
  test('are weeks, then years, then what is of neither', () => {
    const all = [...meetingsOf(WEEKS), note('용어.md')];
    expect(
      periodsOf(all, true).map(({ session, year, notes }) => [session?.number ?? year, notes.length]),
    ).toEqual([
      [10, 2],
      [3, 1],
      [2, 1],
      ['2021', 1],
      [undefined, 1],
    ]);
  });

  test('are years where the group dates its sessions', () => {
    const notes = [note('4주차.md', '2022-01-02'), note('3주차.md', '2021-04-29'), note('a.md')];
    expect(periodsOf(notes, false).map(({ year, notes: own }) => [year, own.length])).toEqual([
      ['2022', 1],
      ['2021', 1],
      [undefined, 1],
    ]);
  });

  test('are none where there are no notes', () => {
    expect(periodsOf([], true)).toEqual([]);
  });
});

describe('the newest sessions', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => note(`${i}.md`, `2021-04-${String(30 - i)}`));

  test.each([
    [20, 8],
    [12, 12], // a page for four more says little
    [13, 8],
    [0, 0],
  ])('of %i days are %i', (all, shown) => {
    expect(newestOf(days(all), false, 8)).toHaveLength(shown);
  });

  test('are whole weeks where the group counts', () => {
    const weeks = [3, 2, 1].flatMap((week) => ['a', 'b', 'c'].map((name) => note(`week${week}/${name}.md`)));
    expect(newestOf(weeks, true, 4).map(({ session }) => session?.number)).toEqual([3, 3, 3, 2, 2, 2]);
  });
});
