import { expect, test } from 'vitest';
import type { Tier } from '../../../src/search/query/concept.ts';
import { isDayWord, readDay, withDay, wordsOfDay } from '../../../src/search/dates/day.ts';

test.each([
  ['2021-04-29', '20210429'],
  ['2021.4.29', '20210429'],
  ['2021/04/29', '20210429'],
  ['21.4.29', '20210429'],
  ['210429', '20210429'],
  ['20210429', '20210429'],
  ['2021-04', '202104'],
  ['2021.13.29', undefined], // no month
  ['21.4.32', undefined], // no day
  ['21.4-29', undefined],
  ['1.2', undefined], // a version
  ['404', undefined],
])('%s has the index word %s', (word, expected) => {
  const ways = withDay({ typed: word, tiers: [] as Tier[] }).tiers.flatMap((tier) => tier());
  expect(ways[1]?.words[0]).toBe(expected);
});

test.each([
  ['2021년 4월 29일', '20210429', 3],
  ['21년 4월 29일에', '20210429', 3],
  ['2021년 4월에는 누가', '202104', 2],
  ['4월 29일', 'd0429', 2],
  ['4월 모임', 'd04', 1],
  ['2021년 모임', undefined, 0], // a year is no day
  ['29일 동안', undefined, 0],
  ['13월', undefined, 0],
])('%s begins with %s, of so many words: %i', (query, expected, taken) => {
  const found = readDay(query.split(' '));
  expect(found?.concept.tiers[0]?.()[1]?.words[0]).toBe(expected);
  expect(found?.taken ?? 0).toBe(taken);
});

test('words of a day begin with those of its month, of its year and of any year', () => {
  expect(wordsOfDay('2021-04-29')).toEqual(['20210429', 'd0429']);
});

test.each([
  ['d04', true],
  ['d0429', true],
  ['d3', false],
  ['20210429', false], // notes have it, too
])('%s is a word that only the index has: %s', (word, expected) => {
  expect(isDayWord(word)).toBe(expected);
});
