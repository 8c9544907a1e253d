/** What explains the site stands behind what the group wrote, and counts for itself. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSearchEngine } from '../../../src/browser/engine/search-engine.ts';
import type { SearchClient } from '../../../src/browser/engine/search-types.ts';
import { type IndexedNotes, indexNotes } from '../../search/indexed-notes.ts';

let notes: IndexedNotes;
let engine: SearchClient;
beforeAll(async () => {
  notes = await indexNotes(
    {
      '자료/a.md': '# 가\n\n토큰을 준다.\n',
      '자료/guide.md': '# 길잡이\n\n그래프를 그린다.\n',
      'guide/README.md': '# 토큰\n\n- 참가자\n  - @kim\n\n## 토큰이란?\n\n토큰 그래프.\n',
      'guide/en/README.md': '# Tokens\n\n토큰 zebra.\n',
    },
    { settings: { guides: ['guide'] } },
  );
  engine = createSearchEngine({ base: notes.base });
});
afterAll(() => notes.remove());

test.each<[string, number, number, string[]]>([
  ['토큰', 1, 2, ['자료/a', 'guide', 'guide/en']],
  ['그래프', 1, 1, ['자료/guide', 'guide']],
  ['zebra', 0, 1, ['guide/en']],
])('%s: %i notes, and %i of the guide behind them', async (query, total, guides, expected) => {
  const answer = await engine.search(query, { filters: {} });
  expect([answer.total, answer.unfiltered, answer.guides]).toEqual([total, total, guides]);
  const found = answer.results.map(({ url }) =>
    decodeURI(url).replace(`${notes.base}notes/`, '').replace(/\/$/, ''),
  );
  expect(found[0]).toBe(expected[0]);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('no filter counts it, nor has its people', async () => {
  const { filters } = await engine.search('토큰', { filters: {} });
  expect(filters).toEqual({ kind: [['note', 1]], folder: [['자료', 1]] });
});
