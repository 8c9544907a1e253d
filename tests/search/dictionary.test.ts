import { expect, test } from 'vitest';
import { makeDictionary, takeSamples } from '../../src/search/dictionary.ts';

test('what texts say again and again is in it, the most worthwhile last', () => {
  const texts = Array.from({ length: 9 }, (_, i) => `트랜잭션 격리 수준 ${'가나다라마바사아자'[i]}`);
  const dictionary = makeDictionary([...texts, '인덱스 하나', '인덱스 둘', '인덱스 셋']);
  expect(dictionary).toMatch(/인덱스 .*트랜잭션 격리 수준 $/);
  expect(dictionary).not.toContain('하나');
});

test('it is bounded, and the same for the same texts', () => {
  const texts = Array.from({ length: 50 }, (_, i) =>
    Array.from({ length: 900 }, (_, n) => `낱말${(n * 7 + (i % 3)) % 997}`).join(' '),
  );
  expect(makeDictionary(texts).length).toBeLessThanOrEqual(4000);
  expect(makeDictionary(texts)).toBe(makeDictionary(texts));
  expect(makeDictionary([])).toBe('');
});

test.each([
  [0, 0],
  [10, 10],
  [100, 100],
  [101, 51],
  [5000, 100],
])('of %i texts %i are looked at', (count, taken) => {
  expect(takeSamples(Array.from({ length: count }))).toHaveLength(taken);
});
