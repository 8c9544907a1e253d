import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../src/notes/neighbours.ts';
import { inReadingOrder } from '../../src/notes/reading-order.ts';
import { noteOf, type Said } from '../note.ts';

const note = (file: string, more: Said = {}) =>
  noteOf({ file, route: `/notes/${file.replace(/\.md$/, '')}/`, title: file, ...more });

/** The rows that notes stand in, each from its first note on. */
function rowsOf(notes: ReturnType<typeof note>[], orders: Record<string, string[]> = {}): string[] {
  const neighbours = neighboursOf(notes, new Map(Object.entries(orders)));
  const firsts = notes.filter(({ file }) => !neighbours.get(file)?.previous);
  return firsts.map((first) => {
    const row: string[] = [];
    for (let at: typeof first | undefined = first; at; at = neighbours.get(at.file)?.next) {
      expect(neighbours.get(at.file)?.previous?.file).toBe(row.at(-1) && `${row.at(-1)}.md`);
      row.push(at.file.replace(/\.md$/, ''));
    }
    return row.join(' ');
  });
}

test('neighbours are those in time for a session, those in the folder for any other note', () => {
  const notes = [
    note('x/2.md'),
    note('x/10.md'),
    note('y/1.md'),
    note('x/3.md', { date: '2021-04-29' }),
    note('y/4.md', { date: '2021-04-30' }),
  ];
  expect(rowsOf(notes)).toEqual(['x/2 x/10', 'y/1', 'x/3 y/4']);
});

test('a few dated notes among many stand in their folder, as do those of a group that counts', () => {
  const many = Array.from({ length: 11 }, (_, i) => note(`x/${i}.md`, i === 5 ? { date: '2021-04-29' } : {}));
  expect(rowsOf(many)).toEqual(['x/0 x/1 x/2 x/3 x/4 x/5 x/6 x/7 x/8 x/9 x/10']);
  const week = (file: string, number: number, said: Said = {}) =>
    note(file, { session: { number, unit: 'week' }, ...said });
  const counted = [week('1/a.md', 1), week('1/b.md', 1, { date: '2021-04-29' }), week('2/a.md', 2)];
  expect(rowsOf(counted)).toEqual(['1/a 1/b', '2/a']);
});

describe('notes of a folder are read', () => {
  const notes = ['x/a.md', 'x/b.md', 'x/c.md', 'x/d.md'].map((file) => note(file));
  test.each([
    [
      'in the order that its own note gives its links',
      { x: ['x/c.md', 'y/z.md', 'x/a.md', 'x/c.md'] },
      'x/c x/a x/b x/d',
    ],
    [
      'in that of the nearest folder that names any',
      { x: ['y/z.md'], '': ['x/d.md', 'x/b.md'] },
      'x/d x/b x/a x/c',
    ],
    ['else in the order of their paths', { y: ['x/d.md'] }, 'x/a x/b x/c x/d'],
  ])('%s', (_how, orders, expected) => {
    const read = inReadingOrder(notes, new Map(Object.entries(orders)));
    expect(read.map(({ file }) => file.replace(/\.md$/, '')).join(' ')).toBe(expected);
    expect(rowsOf(notes, orders)).toEqual([expected]);
  });
});

describe('contents of a folder', () => {
  const files = [
    'README.md',
    'start.md',
    'one/README.md',
    'one/a.md',
    'one/b.md',
    'two/c.md',
    'two/d.md',
    'more.md',
  ];
  const notes = files.map((file) => note(file));
  const rows = (...order: string[]) => rowsOf(notes, { '': order.map((file) => `${file}.md`) });

  test('lead from one folder below to the next', () => {
    expect(rows('start', 'two/d', 'two/c', 'one/b', 'one/a')).toEqual([
      'README start more two/d two/c one/README one/b one/a',
    ]);
  });

  test('name the notes of folders by turns', () => {
    expect(rows('start', 'one/a', 'two/c', 'one/b', 'two/d')).toEqual([
      'README start more one/README one/a two/c one/b two/d',
    ]);
  });

  test('are none of a folder of which they name the smaller part', () => {
    expect(rows('start', 'one/a', 'two/c', 'two/d')).toEqual([
      'README start more two/c two/d',
      'one/README one/a one/b',
    ]);
  });

  test('of a folder itself come before those around it', () => {
    const orders = { '': ['one/b.md', 'one/a.md', 'start.md'], one: ['one/a.md', 'one/b.md'] };
    expect(rowsOf(notes, orders)).toEqual(['README start more', 'one/README one/a one/b', 'two/c two/d']);
  });
});
