import { expect, test } from 'vitest';
import type { Evidences } from '../../../src/search/rank/evidence.ts';
import { rankGuesses } from '../../../src/search/rank/rank-guesses.ts';

const found = (topics: Record<string, boolean>): Evidences =>
  new Map(
    Object.entries(topics).map(([id, inHeadings], i) => [
      id,
      { score: inHeadings ? 2 : 0.2, positions: [i], inTitle: false, inHeadings },
    ]),
  );
const order = (...guesses: Evidences[]): string[] => [...rankGuesses(guesses).keys()];
const mentions = (name: string, count: number): Record<string, boolean> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i}`, false]));

test.each([
  ['a topic of several of the words comes first', [{ one: true, both: true }, { both: true }], 'both'],
  ['else a topic of the likeliest word', [{ aside: false, topic: true }, { other: true }], 'topic'],
  [
    'what is about a word comes before what holds several',
    [{ topic: true, all: false }, { all: false }],
    'topic',
  ],
])('%s', (_, guesses, first) => {
  expect(order(...guesses.map(found))[0]).toBe(first);
});

test('each word shows a topic before any of them shows more', () => {
  const ids = order(
    found({ a0: true, a1: true, a2: true, ...mentions('m', 9) }),
    found({ b0: true, b1: true }),
    found({ c0: true }),
  );
  expect(ids[0]).toBe('a0');
  expect(ids.slice(1, 3).sort()).toEqual(['b0', 'c0']);
});

test('a word of few notes is shown whole', () => {
  const ids = order(found(mentions('often', 40)), found(mentions('rare', 3)));
  expect(ids.slice(0, 10)).toEqual(expect.arrayContaining(['rare0', 'rare1', 'rare2']));
  expect(ids).toHaveLength(43);
});

test('scores fall in that order, and words are numbered once', () => {
  const ranked = [...rankGuesses([found({ b: true, a: false }), found({ b: true })]).values()];
  expect(ranked.map(({ positions }) => positions)).toEqual([[0], [1]]);
  expect(ranked[0]?.score).toBeGreaterThan(ranked[1]?.score ?? 0);
});
