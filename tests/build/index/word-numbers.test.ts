/** Pagefind numbers the words of a text; excerpts are right only where words and headings are read by the same numbers. */
import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { writeIndex } from '../../../src/build/index/indexer.ts';
import { makePart } from '../../../src/build/index/part.ts';
import { toDocument } from '../../../src/search/document/document.ts';
import { type Fragment, toPage } from '../../../src/search/show/found-page.ts';
import { fetchFromFiles } from '../../bench/search/relevance.ts';
import { noteOf } from '../../note.ts';

/** What notes hold, and what might be taken for white space, for markup, or for nothing at all. */
const BITS = [
  ['가', '트랜잭션', '값을', '漢字', 'ไทย', 'é', 'e\u0301', 'ㄱ', '\u1100', '😀', '👨‍👩‍👧', 'ܒ', 'א'],
  ['a', 'HTTP', 'C++', 'C#', '.NET', '3', 'isNet', '(x:y)', '`', '$', '—', '…', '·', '/', '\\', '_'],
  ['<', '>', '&', '"', "'", '&amp;', '<b>', '[', ']', ',', '.', '!', '?', ':', ';', '#', '+', '-', '|'],
  [' ', '  ', '\n', '\n\n', '\t', '\r', '\u00a0', '\u3000', '\u2028', '\u200b', '\u200d', '\ufeff', '\u00ad'],
].flat();
const text = fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join(''));
const written = fc.record({
  title: text,
  bodies: fc.array(fc.record({ heading: text, text, code: text }), { maxLength: 5 }),
});
const MARK = '낱말표';

test('of any text, each heading begins where Pagefind says, and each word stands where it was found', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'numbered-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const samples = fc.sample(written, { numRuns: 150, seed: 1 });
  const documents = samples.map(({ title, bodies }, i) => ({
    url: `/${i}/`,
    html: toDocument(
      noteOf({ route: `/${i}/`, title }),
      bodies.map((body, n) => ({
        id: toAnchorId(`h${n}`),
        level: 2 + (n % 3),
        heading: `머리${n} ${body.heading}`,
        text: `${body.text}\n${MARK}\n`,
        code: body.code,
      })),
      { language: 'ko', cut: (run) => [run] },
    ),
  }));
  const options = { language: 'ko', partsDir: path.join(folder, 'parts'), version: '1' };
  const parts = [await makePart(documents, options)];
  writeIndex({ parts, files: new Map(), words: 0, seconds: 0 }, folder);
  fetchFromFiles();
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}/pagefind/pagefind.js`)) as {
    createInstance(options: object): {
      search(term: string): Promise<{ results: { words: number[]; data(): Promise<Fragment> }[] }>;
    };
  };
  const { results } = await createInstance({ basePath: `${folder}/pagefind/`, baseUrl: '/' }).search(MARK);
  expect(results.length).toBe(samples.filter(({ bodies }) => bodies.length).length);
  for (const result of results) {
    const page = toPage(await result.data());
    for (const at of result.words) expect(page.words[at]).toMatch(MARK);
    const headings = page.sections.slice(1);
    expect(headings.map(({ start }) => page.words[start]?.replace('.', ''))).toEqual(
      headings.map((_, n) => `머리${n}`),
    );
    // Of each section the mark is below its heading, and before the next one.
    for (const { body, end } of headings)
      expect(page.words.slice(body, end).filter((word) => word.includes(MARK))).toHaveLength(1);
  }
});
