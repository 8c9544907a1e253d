/** Words of notes are numbered here, and by Pagefind on its own: excerpts are right only where both agree. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { SIGNATURE } from '../../src/build/index-names.ts';
import { runPagefind } from '../../src/build/pagefind.ts';
import type { Note } from '../../src/notes/note.ts';
import { toIndexDocument } from '../../src/search/document.ts';

/** What notes hold, and what might be taken for white space, for a mark, for markup, or for nothing at all. */
const BITS = [
  ['가', '트랜잭션', '값을', '漢字', 'ไทย', 'é', 'e\u0301', 'ㄱ', '\u1100', '😀', '👨‍👩‍👧', 'ܒ', '\ue812', 'א'],
  ['a', 'HTTP', 'C++', 'C#', '.NET', '3', 'isNet', '(x:y)', '`', '``', '$', '—', '…', '·', '/', '\\', '_'],
  ['<', '>', '&', '"', "'", '&amp;', '<b>', '[', ']', ',', '.', '!', '?', ':', ';', '#', '+', '-', '|'],
  [' ', '  ', '\n', '\n\n', '\t', '\r', '\v', '\f', '\u0085', '\u00a0', '\u3000', '\u2028', '\u180e'],
  ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u0001', '\u{10380}'],
].flat();
const text = fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join(''));
const section = fc.record({
  id: fc.constantFrom('', 'a', '값', 'a"b<c&d'),
  level: fc.integer({ min: 2, max: 6 }),
  heading: text,
  text,
  code: fc.oneof(fc.constant(''), text),
});
const written = fc.record({ title: text, sections: fc.array(section, { maxLength: 5 }) });

test('any text has as many words here as for Pagefind, and its headings begin with the same ones', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'numbered-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const cut = (run: string): string[] => (run.length > 3 ? [run.slice(0, 2), run.slice(2)] : [run]);
  const documents = fc.sample(written, { numRuns: 300, seed: 1 }).map(({ title, sections }, i) => {
    const note: Note = { ...NOTE, route: `/${i}/`, title };
    return toIndexDocument(note, sections, { language: 'ko', cut });
  });
  const dir = path.join(folder, 'index');
  const addresses = await runPagefind(
    documents.map(({ html }) => html),
    dir,
    { language: 'ko', chunkSize: 2000 },
  );
  const counted = new Map(readdirSync(path.join(dir, 'fragment')).map((name) => readFragment(dir, name)));
  for (const [i, { record, html }] of documents.entries()) {
    const starts = record.headings.map(({ start }) => start);
    expect([html, counted.get(addresses[i] ?? '')]).toEqual([html, { words: record.wordCount, starts }]);
  }
});

const NOTE = { file: 'a.md', headings: [], tags: [], people: [], questions: [] } as unknown as Note;

function readFragment(dir: string, name: string): [address: string, { words: number; starts: number[] }] {
  const content = gunzipSync(readFileSync(path.join(dir, 'fragment', name))).toString();
  const { url, word_count, anchors } = JSON.parse(content.slice(SIGNATURE.length)) as {
    url: string;
    word_count: number;
    anchors: { location: number }[];
  };
  return [url, { words: word_count, starts: anchors.map(({ location }) => location) }];
}
