import { expect, test } from 'vitest';
import { isSessionWord, readSession, wordOfSession } from '../../../src/search/dates/session-words.ts';

test.each([
  ['3주차', 'nweek003', 1],
  ['3주차에는', 'nweek003', 1],
  ['3 주차', 'nweek003', 2],
  ['3 주차에 한 것', 'nweek003', 2],
  ['제3주', 'nweek003', 1],
  ['week3', 'nweek003', 1],
  ['week 03', 'nweek003', 2],
  ['week 3 tcp', 'nweek003', 2],
  ['2nd week', 'nweek002', 2],
  ['day 12', 'nday012', 2],
  ['7일차는', 'nday007', 1],
  ['2회차', 'nsession002', 1],
  ['3주 동안', undefined, 0], // a duration
  ['3일', undefined, 0],
  ['weekly 3', undefined, 0],
  ['tcp 3주차', undefined, 0], // not at the beginning
])('%s begins with %s, of so many words: %i', (query, word, taken) => {
  const found = readSession(query.split(' '));
  expect(found?.concept.tiers[0]?.()[0]?.words[0]).toBe(word);
  expect(found?.taken ?? 0).toBe(taken);
});

test.each([
  ['nweek003', true],
  ['nsession012', true],
  ['week3', false],
  ['nweeks', false],
])('%s is a word that only the index has: %s', (word, expected) => {
  expect(isSessionWord(word)).toBe(expected);
});

test('however it is written, the number of a session is one word', () => {
  expect(wordOfSession({ unit: 'week', number: 3 })).toBe('nweek003');
});
