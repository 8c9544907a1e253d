import { describe, expect, test } from 'vitest';
import type { SessionNumber } from '../../../src/notes/note.ts';
import { whenWords } from '../../../src/search/document/when-words.ts';
import { lexiconOf, planTyped } from '../fixture.ts';

const DAY = { date: '2021-04-09' };
const week = (number: number): { session: SessionNumber } => ({ session: { unit: 'week', number } });

describe('words of a note', () => {
  test.each([
    ['of a day', DAY, ['2021년', '21년', '4월', '9일', '4월9일', '20210409', '202149', '210409', '2149']],
    [
      'of two digits',
      { date: '2021-12-31' },
      ['2021년', '21년', '12월', '31일', '12월31일', '20211231', '211231'],
    ],
    ['of a week', week(3), ['3주차', '제3주차', '3주', '제3주', 'week', 'week3']],
    [
      'of a session',
      { session: { unit: 'session', number: 12 } as const },
      ['12회차', '제12회차', '12회', '제12회', '12차시', '제12차시', 'session', 'session12'],
    ],
    [
      'of a numbered day',
      { session: { unit: 'day', number: 7 } as const },
      ['7일차', '제7일차', 'day', 'day7'],
    ],
    ['that doesn’t say when', {}, []],
  ])('%s', (_, note, words) => {
    expect(whenWords(note).sort()).toEqual(words.sort());
  });

  test('of a day and of a session are those of both, each once', () => {
    const words = whenWords({ ...DAY, ...week(3) });
    expect(words).toEqual([...new Set([...whenWords(DAY), ...whenWords(week(3))])]);
  });
});

/** Whether some way of each thing that is asked for has nothing but these words, or beginnings of them, as the index finds them. */
function finds(query: string, words: readonly string[]): boolean {
  const has = (word: string): boolean => {
    const term = word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    return words.some((each) => (/^\d+$/.test(term) ? each.startsWith(term) : each === term));
  };
  return planTyped(query, lexiconOf([])).every(({ tiers }) => {
    const ways = tiers.map((tier) => tier()).find(({ length }) => length > 0);
    return ways?.some((way) => way.words.every(has));
  });
}

describe('what readers type is among them', () => {
  test.each([
    '2021-04-09',
    '2021.4.9',
    '2021/04/09',
    '21.4.9',
    '210409',
    '20210409',
    '2021-04',
    '4월',
    '4월 9일',
    '4월9일',
    '4월 9일에',
    '4월에는',
    '2021년 4월 9일',
    '2021년',
  ])('%s', (query) => {
    expect(finds(query, whenWords(DAY))).toBe(true);
  });

  test.each([
    '3주차',
    '3 주차',
    '3주차에는',
    '제3주차',
    '제3주',
    '3주',
    'week3',
    'Week 3',
    'week 03',
    'week-3',
  ])('%s', (query) => {
    expect(finds(query, whenWords(week(3)))).toBe(true);
  });

  test.each([
    ['4월 10일', DAY],
    ['5월', DAY],
    ['210410', DAY],
    ['2022년', DAY],
    ['4주차', week(3)],
    ['3주차', week(13)],
    ['week 4', week(3)],
    ['3회차', week(3)],
  ])('but not %s of %o', (query, note) => {
    expect(finds(query, whenWords(note))).toBe(false);
  });
});
