/** An index in several parts, as Pagefind answers for all of them together. */
import { expect, test } from 'vitest';
import type { PagefindApi, PagefindResult } from '../../src/browser/pagefind-api.ts';
import type { PieceReader } from '../../src/browser/piece-reader.ts';
import { createIndex } from '../../src/browser/pagefind-index.ts';
import { serializeRecord } from '../../src/search/note-record.ts';

const result = (id: string, words: number[]): PagefindResult => ({
  id,
  words,
});

/** Answers by what is asked; what isn't named finds what the last beginning found, as Pagefind does. */
function fake(answer: (term: string) => PagefindResult[]): PagefindApi {
  return {
    init: async () => undefined,
    mergeIndex: async () => undefined,
    preload: async () => undefined,
    search: async (term) => ({ results: answer(term) }),
  };
}

const missing = () => Promise.reject(new Error('no file'));
const none = { read: missing, readPieces: missing };

test('a part that has no such word gives nothing, though Pagefind gives its longest beginning', async () => {
  const api = fake((term) => {
    if (term.startsWith('"')) return [result('a', [3])];
    // The first part has the word; the second has only what begins like it, whatever follows.
    return term.endsWith('\u0001') ? [result('b', [7])] : [result('a', [3]), result('b', [7])];
  });
  const found = await createIndex(api, [['a'], ['b']], none).find('lock', false);
  expect([...found.keys()]).toEqual(['a']);
});

test('words that go on are found in every part', async () => {
  const api = fake((term) => {
    if (term.startsWith('"')) return [result('a', [3])];
    return term.endsWith('\u0001') ? [] : [result('a', [3]), result('b', [7])];
  });
  const found = await createIndex(api, [['a'], ['b']], none).find('lock', false);
  expect([...found].map(([id, { isWhole }]) => [id, isWhole])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

test('notes that are out of date are not found', async () => {
  const api = fake(() => [result('old', [1]), result('new', [1])]);
  const found = await createIndex(api, [[], ['new']], none).find('lock', false);
  expect([...found.keys()]).toEqual(['new']);
});

test('a note is read from files of its own, each once', async () => {
  const asked: string[] = [];
  const record = { route: '/b/', title: 'b', name: '', date: '', people: [], folder: '', text: '' };
  const noteB = { ...record, wordCount: 600, nameCount: 0, headings: [], pieces: [70, 80, 90] };
  const reader: PieceReader = {
    async read(part, file) {
      asked.push(`${part}: ${file}`);
      return serializeRecord(noteB);
    },
    async readPieces(part, file, start, sizes) {
      asked.push(`${part}: ${file} from ${start}: ${sizes.join()}`);
      return sizes.map((size) => Array.from({ length: 200 }, (_, i) => `${size}.${i}`).join(' '));
    },
  };
  const index = createIndex(
    fake(() => []),
    [['a-0'], ['b-0']],
    reader,
  );
  expect(await index.load('b-0')).toEqual(noteB);
  const note = { id: 'b-0', record: await index.load('b-0') };
  expect(await index.words(note, 1, 3)).toEqual(['70.1', '70.2']);
  expect(await index.words(note, 398, 402)).toEqual(['80.198', '80.199', '90.0', '90.1']);
  await index.words(note, 0, 1);
  await index.words({ ...note, record: { ...noteB, text: 'here it is', pieces: [] } }, 0, 1);
  expect(asked).toEqual([
    'b: notes/b-0.record',
    'b: notes/b-0.text from 0: 70',
    'b: notes/b-0.text from 70: 80,90',
  ]);
});
