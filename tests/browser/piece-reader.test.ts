import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { createPieceReader } from '../../src/browser/piece-reader.ts';
import { dictionaryFile } from '../../src/build/index-files.ts';

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

vi.stubGlobal('fetch', async (address: string) => {
  asked.push(address);
  const content = files[address];
  return content ? new Response(Buffer.from(content)) : new Response('', { status: 404 });
});
afterEach(() => asked.splice(0));

test('a piece is read behind the dictionary of its part, which is loaded once', async () => {
  const read = createPieceReader(folderOf);
  expect(await read('a', 'notes/a-0.record')).toBe('트랜잭션 격리 수준은 넷이다');
  expect(await read('b', 'notes/b-0.record')).toBe('다른 부분');
  await read('a', 'notes/a-0.record');
  expect(asked.filter((address) => address.endsWith('.dictionary'))).toHaveLength(2);
});

test('what can not be loaded is asked for again', async () => {
  const read = createPieceReader(folderOf);
  await expect(read('c', 'notes/c-0.record')).rejects.toThrow(/404/);
  files['/pagefind/c.dictionary'] = dictionaryFile('c', dictionary).content;
  files['/pagefind/notes/c-0.record'] = piece;
  expect(await read('c', 'notes/c-0.record')).toContain('격리');
});

test('a dictionary is a stream that goes on', () => {
  const { content } = dictionaryFile('a', dictionary);
  expect(Array.from(content.slice(-4))).toEqual([0, 0, 255, 255]); // RFC 1951: an empty stored block, not the last
});
