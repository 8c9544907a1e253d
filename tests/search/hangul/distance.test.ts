import { expect, test } from 'vitest';
import { editDistance } from '../../../src/search/hangul/distance.ts';

test.each([
  ['ㅁㅐㅁㅗㄹㅣ', 'ㅁㅔㅁㅗㄹㅣ', 1],
  ['radix', 'rdix', 1],
  ['normaliaztion', 'normalization', 1], // two neighbours swapped
  ['reste', 'rest', 1],
  ['same', 'same', 0],
  ['', 'ab', 2],
])('%s and %s: %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test('stops counting beyond the limit', () => {
  expect(editDistance('kitten', 'sitting', 1)).toBe(2);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});
