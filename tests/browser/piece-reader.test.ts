import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPieceReader } from '../../src/browser/piece-reader.ts';
import { dictionaryFile } from '../../src/build/pack-note.ts';

const dictionary = Buffer.from('트랜잭션 격리 수준 🙂 ');
const piece = deflateRawSync('트랜잭션 격리 수준은 넷이다', { dictionary });
const files: Record<string, Uint8Array> = {
  '/pagefind/a.dictionary': dictionaryFile('a', dictionary).content,
  '/pagefind/notes/a-0.record': piece,
  '/pagefind/1/b.dictionary': dictionaryFile('b', Buffer.of()).content,
  '/pagefind/1/notes/b-0.record': deflateRawSync('다른 부분'),
};
const asked: string[] = [];
const folderOf = (part: string): string => (part === 'b' ? '/pagefind/1/' : '/pagefind/');

/** How the host answers who asks for a range; not all hosts know what that is. */
let answerRange = (content: Uint8Array, _start: number, _end: number): Response => whole(content);
const whole = (content: Uint8Array): Response => new Response(Buffer.from(content));
const partly = (content: Uint8Array): Response => new Response(Buffer.from(content), { status: 206 });

vi.stubGlobal('fetch', async (address: string, options?: { headers: { Range: string } }) => {
  const range = options?.headers.Range;
  asked.push(range === undefined ? address : `${address} ${range}`);
  const content = files[address];
  if (!content) return new Response('', { status: 404 });
  const [, start, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  return range === undefined ? whole(content) : answerRange(content, Number(start), Number(last) + 1);
});
afterEach(() => asked.splice(0));

test('a piece is read behind the dictionary of its part, which is loaded once', async () => {
  const { read } = createPieceReader(folderOf);
  expect(await read('a', 'notes/a-0.record')).toBe('트랜잭션 격리 수준은 넷이다');
  expect(await read('b', 'notes/b-0.record')).toBe('다른 부분');
  await read('a', 'notes/a-0.record');
  expect(asked.filter((address) => address.endsWith('.dictionary'))).toHaveLength(2);
});

test('what can not be loaded is asked for again', async () => {
  const { read } = createPieceReader(folderOf);
  await expect(read('c', 'notes/c-0.record')).rejects.toThrow(/404/);
  files['/pagefind/c.dictionary'] = dictionaryFile('c', dictionary).content;
  files['/pagefind/notes/c-0.record'] = piece;
  expect(await read('c', 'notes/c-0.record')).toContain('격리');
});

describe('pieces of a text', () => {
  const texts = ['첫째 트랜잭션', '둘째 격리', '셋째 수준 🙂'];
  const pieces = texts.map((text) => deflateRawSync(text, { dictionary }));
  const [first = 0, ...others] = pieces.map(({ length }) => length);
  files['/pagefind/notes/a-1.text'] = Buffer.concat(pieces);
  const read = () => createPieceReader(folderOf).readPieces('a', 'notes/a-1.text', first, others);
  const asRange = `/pagefind/notes/a-1.text bytes=${first}-${Buffer.concat(pieces).length - 1}`;

  test('are all that is loaded, where the host can send them alone', async () => {
    answerRange = (content, start, end) => partly(content.slice(start, end));
    expect(await read()).toEqual(texts.slice(1));
    expect(asked).toEqual([asRange, '/pagefind/a.dictionary']);
  });

  test('are taken out of the whole, where the host sends that', async () => {
    answerRange = whole;
    expect(await read()).toEqual(texts.slice(1));
    expect(asked).not.toContain('/pagefind/notes/a-1.text');
  });

  test.each([
    ['another range', (content: Uint8Array) => partly(content.slice(0, 7))],
    ['that it has no such range', () => new Response('', { status: 416 })],
  ])('are taken out of the whole, where the host sends %s', async (_, answer) => {
    answerRange = answer;
    expect(await read()).toEqual(texts.slice(1));
    expect(asked.slice(0, 2)).toEqual([asRange, '/pagefind/notes/a-1.text']);
  });
});

test('a dictionary is a stream that goes on', () => {
  const { content } = dictionaryFile('a', dictionary);
  expect(Array.from(content.slice(-4))).toEqual([0, 0, 255, 255]); // RFC 1951: an empty stored block, not the last
});
