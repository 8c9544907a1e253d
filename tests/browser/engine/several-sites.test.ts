/** One search over sites that were built apart. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSearchEngine } from '../../../src/browser/engine/search-engine.ts';
import type { SearchClient } from '../../../src/browser/engine/search-types.ts';
import { type IndexedNotes, indexNotes } from '../../search/indexed-notes.ts';

let older: IndexedNotes;
let newer: IndexedNotes;
let engine: SearchClient;
beforeAll(async () => {
  older = await indexNotes({
    '트랜잭션.md': '# 트랜잭션\n\n## 격리 수준\n\n격리 수준은 넷이다.\n',
    '데드락.md': '# 교착상태(Deadlock)\n\n서로 기다린다.\n',
  });
  newer = await indexNotes(
    { '토큰.md': '# 토큰\n\n토큰을 준다.\n' },
    { settings: { searchAlso: [older.base, '/no/site/'] } },
  );
  engine = createSearchEngine({ base: newer.base });
});
afterAll(() => {
  older.remove();
  newer.remove();
});

async function addressesOf(query: string): Promise<string[]> {
  const { results } = await engine.search(query);
  return results.map(({ hits }) => decodeURI(hits[0]?.url.replace(/\?[^#]*/, '') ?? ''));
}

test.each([
  ['토큰은', () => `${newer.base}notes/토큰/`],
  ['격리 수준을', () => `${older.base}notes/트랜잭션/#격리-수준`],
  ['xmfoswortus', () => `${older.base}notes/트랜잭션/`], // read with the words of both
  ['deadlock', () => `${older.base}notes/데드락/`],
])('%s leads to the site that has it', async (query, address) => {
  expect((await addressesOf(query))[0]).toContain(address());
});
