import { expect, test } from 'vitest';
import type { Evidences } from '../../src/search/evidence.ts';
import { rankNotes } from '../../src/search/rank-notes.ts';

const evidencesOf = (ids: readonly string[]): Evidences =>
  new Map(ids.map((id) => [id, { score: 1, positions: [1], inTitle: false, inHeadings: false }]));
const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `all${i}`);

test.each([
  // notes that have all, whether those with half of two things, and with a third of three, are shown
  [1, true, true],
  [4, true, false],
  [10, false, false],
])('behind %d notes that have all: half %s, a third %s', (complete, half, third) => {
  const shown = (...lacking: string[][]): string[] =>
    rankNotes(
      lacking.map((ids) => ({ evidences: evidencesOf([...numbered(complete), ...ids]), importance: 1 })),
      100,
    ).map(({ id }) => id);
  expect(shown(['a'], ['b']).slice(complete)).toEqual(half ? ['a', 'b'] : []);
  expect(shown(['a'], ['b'], ['c']).slice(complete)).toEqual(third ? ['a', 'b', 'c'] : []);
});
