/** One part of the index, as Pagefind's engine answers for it. */
import { afterEach, expect, test, vi } from 'vitest';
import type { EngineIndex, EngineResult } from '../../src/browser/pagefind-engine.ts';
import { createPart } from '../../src/browser/pagefind-part.ts';

const result = (id: string, words: number[]): EngineResult => ({ id, words, fields: [] });

/** Answers by what is asked; what isn't named finds what the last beginning found, as Pagefind does. */
function fake(answer: (word: string, isWhole: boolean) => EngineResult[], files: string[] = []): EngineIndex {
  return { filesFor: () => files, addFile: () => undefined, search: answer };
}

afterEach(() => vi.unstubAllGlobals());

test('a part that has no such word gives nothing, though the engine gives its longest beginning', async () => {
  // The part has only what begins like the word, whatever follows.
  const part = createPart(
    fake((_, isWhole) => (isWhole ? [] : [result('a', [7])])),
    ['a'],
    '/',
  );
  expect(await part.find('lock')).toEqual([]);
});

test('words that go on are found, and told from whole ones', async () => {
  const part = createPart(
    fake((word, isWhole) => {
      if (isWhole) return [result('a', [3])];
      return word.endsWith('\u0001') ? [] : [result('a', [3]), result('b', [7])];
    }),
    ['a', 'b'],
    '/',
  );
  expect((await part.find('lock')).map(([id, { isWhole }]) => [id, isWhole])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

test('notes that are out of date are not found', async () => {
  const part = createPart(
    fake(() => [result('old', [1]), result('new', [1])]),
    ['new'],
    '/',
  );
  expect((await part.find('lock')).map(([id]) => id)).toEqual(['new']);
});

test('a file is loaded once, and again where it could not be loaded', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response('pagefind_dcd', { status: asked.length === 1 ? 503 : 200 });
  });
  const part = createPart(
    fake(() => [result('a', [1])], ['f']),
    ['a'],
    '/x/',
  );
  await expect(part.find('lock')).rejects.toThrow('/x/index/f.pf_index: 503');
  await part.find('lock');
  await part.find('locks');
  expect(asked).toEqual(['/x/index/f.pf_index', '/x/index/f.pf_index']);
});
