/** Pagefind's own index and engine, asked as the site asks them. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type EngineIndex, fetchPagefindFile, startEngine } from '../../src/browser/pagefind-engine.ts';
import { runPagefind } from '../../src/build/pagefind.ts';

afterEach(() => vi.unstubAllGlobals());

/** Indexes documents, and loads all of it. */
async function indexOf(language: string, documents: string[]): Promise<EngineIndex> {
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dir = path.join(folder, 'index');
  await runPagefind(
    documents.map((body) => `<html lang="${language}"><body>${body}</body></html>`),
    dir,
    { language, chunkSize: 500 },
  );
  vi.stubGlobal('fetch', async (address: string) =>
    existsSync(address) ? new Response(readFileSync(address)) : new Response('', { status: 404 }),
  );
  const open = await startEngine(`${dir}/`);
  const [list = ''] = readdirSync(dir).filter((name) => name.endsWith('.pf_meta'));
  const index = open(await fetchPagefindFile(path.join(dir, list)));
  for (const name of readdirSync(path.join(dir, 'index')))
    index.addFile(await fetchPagefindFile(path.join(dir, 'index', name)));
  return index;
}

const wordsFound = (index: EngineIndex, word: string, isWhole = false): number[][] =>
  index
    .search(word, isWhole)
    .map(({ words }) => words)
    .sort((a, b) => a.length - b.length);

test('finds what begins with a word, and the word alone where it is asked for', async () => {
  const index = await indexOf('ko', ['<p>lock locks unlock</p>', '<p>deadlock 0 1 lock</p>']);
  expect(wordsFound(index, 'lock')).toEqual([[3], [0, 1]]);
  expect(wordsFound(index, 'lock', true)).toEqual([[0], [3]]);
  expect(wordsFound(index, 'Lock')).toEqual([[3], [0, 1]]);
});

test('keeps the signs of names, takes off others, and finds letters without their diacritics', async () => {
  const index = await indexOf('ko', ['<p>C C++ C# HTTP/2 café</p>']);
  expect(wordsFound(index, 'c++', true)).toEqual([[1]]);
  expect(wordsFound(index, 'c#', true)).toEqual([[2]]);
  expect(wordsFound(index, 'http/2', true)).toEqual([[3]]);
  expect(wordsFound(index, 'cafe', true)).toEqual([[4]]);
  expect(wordsFound(index, 'CAFÉ', true)).toEqual([[4]]);
});

test('tells in which metadata a word is', async () => {
  const index = await indexOf('ko', ['<p data-pagefind-meta="headings[data-h]" data-h="mutex">lock</p>']);
  expect(index.search('mutex', false).map(({ fields }) => fields)).toEqual([['headings']]);
});

test('finds inflected words of English', async () => {
  expect(wordsFound(await indexOf('en', ['<p>the running servers</p>']), 'runs')).toEqual([[1]]);
});

test.each(['ja', 'zh-TW', 'th'])(
  'takes words as they are parted here, where the language is %s',
  async (language) => {
    expect(wordsFound(await indexOf(language, ['<p>東京都` の` 観光案内` を</p>']), '観光')).toEqual([[2]]);
  },
);

test('names the files that words lie in', async () => {
  const index = await indexOf('ko', ['<p>lock</p>']);
  expect(index.filesFor('lock')).toHaveLength(1);
});
