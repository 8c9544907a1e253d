/** An index in several parts. */
import { expect, test } from 'vitest';
import { createIndex } from '../../src/browser/pagefind-index.ts';
import type { PagefindPart } from '../../src/browser/pagefind-part.ts';
import type { PieceReader } from '../../src/browser/piece-reader.ts';
import type { Match } from '../../src/search/evidence.ts';
import { toBeginnings } from '../../src/search/index-letters.ts';
import { serializeRecord } from '../../src/search/note-record.ts';

const missing = () => Promise.reject(new Error('no file'));

test('words are found in every part, in each way to go on', async () => {
  const match: Match = {
    positions: [],
    inTitle: false,
    inHeadings: false,
    inNested: false,
    isDay: false,
    isWhole: true,
  };
  const part = (found: Record<string, [string, number[]][]>): PagefindPart => ({
    find: async (letters) => (found[letters] ?? []).map(([id, positions]) => [id, { ...match, positions }]),
  });
  // What begins with 핻 may also go on as 해 and ㄷ: the letters of the index, see `toBeginnings`.
  const [first = '', second = ''] = toBeginnings('핻');
  const index = createIndex(
    [part({ [first]: [['a', [3]]], [second]: [['a', [1, 3]]] }), part({ [second]: [['b', [7]]] })],
    { read: missing, readPieces: missing },
  );
  const found = await index.find('핻', true);
  expect([...found].map(([id, { positions }]) => [id, positions])).toEqual([
    ['a', [1, 3]],
    ['b', [7]],
  ]);
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
  const index = createIndex([], reader);
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
