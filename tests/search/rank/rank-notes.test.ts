import { expect, test } from 'vitest';
import type { Evidences } from '../../../src/search/rank/evidence.ts';
import { rankNotes } from '../../../src/search/rank/rank-notes.ts';

const evidencesOf = (ids: readonly string[]): Evidences =>
  new Map(ids.map((id) => [id, { score: 1, positions: [1], inTitle: false, inHeadings: false }]));
const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => name + i);

test.each([
  // notes that have all, how many of twelve with a third of it are shown behind them
  [1, 12],
  [4, 6],
  [9, 1],
  [10, 0],
])('behind %d notes that have all, %d of those that lack something', (complete, shown) => {
  const all = numbered('all', complete);
  const found = ['a', 'b', 'c'].map((name) => ({
    evidences: evidencesOf([...all, ...numbered(name, 4)]),
    importance: 1,
  }));
  const ids = rankNotes(found, 100).map(({ id }) => id);
  expect(ids.slice(0, complete)).toEqual(all);
  expect(ids).toHaveLength(complete + shown);
});

test('notes that have most of it are shown behind those that have all, however many those are below ten', () => {
  const both = numbered('all', 9);
  const most = numbered('most', 5);
  const found = [[...both, ...most], [...both, ...most], both].map((ids) => ({
    evidences: evidencesOf(ids),
    importance: 1,
  }));
  expect(rankNotes(found, 100).map(({ id }) => id)).toEqual([...both, ...most]);
});
