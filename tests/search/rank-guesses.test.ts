import { expect, test } from 'vitest';
import type { Evidences } from '../../src/search/evidence.ts';
import { rankGuesses } from '../../src/search/rank-guesses.ts';

const found = (scores: Record<string, number>): Evidences =>
  new Map(
    Object.entries(scores).map(([id, score]) => [
      id,
      { score, positions: [score], inTitle: false, inHeadings: false },
    ]),
  );
const common = found(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`common${i}`, 2 - i / 20])));

test('a note that is about several of the words comes first, and a rare word is shown whole', () => {
  const rare = found({ rare0: 1.7, both: 1.6, rare1: 0.2 });
  const both = new Map([...common, ...found({ both: 1.5 })]);
  const ranked = [...rankGuesses([both, rare])];
  const ids = ranked.map(([id]) => id);
  expect(ids[0]).toBe('both');
  expect(ids.slice(0, 6)).toEqual(expect.arrayContaining(['rare0', 'rare1', 'common0']));
  expect(ids).toHaveLength(23);
});

test('scores fall in that order, and words are numbered once', () => {
  const ranked = [...rankGuesses([found({ a: 1, b: 2 }), found({ b: 2 })]).values()];
  expect(ranked.map(({ positions }) => positions)).toEqual([[2], [1]]);
  expect(ranked[0]?.score).toBeGreaterThan(ranked[1]?.score ?? 0);
});
