import { expect, test } from 'vitest';
import type { Evidences } from '../../../src/search/rank/evidence.ts';
import { rankNotes } from '../../../src/search/rank/rank-notes.ts';

const evidencesOf = (ids: readonly string[], score = 1): Evidences =>
  new Map(ids.map((id) => [id, { score, positions: [1], inTitle: false, inHeadings: false }]));
const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => name + i);

test.each([
  // notes that have all, how many of twelve with a third of it are shown behind them
  [0, 12],
  [1, 12],
  [9, 12],
  [10, 0], // a page
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

test('however much else a note has, those that have all come before it', () => {
  const found = [
    evidencesOf(['all', 'most'], 0.1),
    evidencesOf(['all', 'most'], 0.1),
    evidencesOf(['all'], 0.1),
  ];
  found[0]?.set('most', { score: 99, positions: [1], inTitle: true, inHeadings: true });
  const concepts = found.map((evidences) => ({ evidences, importance: 1 }));
  expect(rankNotes(concepts, 100).map(({ id }) => id)).toEqual(['all', 'most']);
});

test.each([
  [3, ['all', 'one']],
  [4, ['all', 'one']],
  [5, ['all']],
])('of %i things, a note that has one and one that has all: %j', (count, expected) => {
  const found = Array.from({ length: count }, (_, i) =>
    evidencesOf(i === 0 ? ['all', 'one'] : ['all', `${i}`]),
  );
  const ids = rankNotes(
    found.map((evidences) => ({ evidences, importance: 1 })),
    100,
  ).map(({ id }) => id);
  expect(ids.filter((id) => id === 'all' || id === 'one')).toEqual(expected);
});

test('what only helps puts notes in order, but none has to have it', () => {
  const found = [
    { evidences: evidencesOf(['without', 'with']), importance: 1 },
    { evidences: evidencesOf(['with', 'other']), importance: 0.4 },
  ];
  expect(rankNotes(found, 100).map(({ id, coverage }) => [id, coverage])).toEqual([
    ['with', 1],
    ['without', 1],
  ]);
});
