/** The index in parts: what is kept of it, and which notes are in it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Environment } from '../../../src/build/commands/environment.ts';
import { type SearchIndex, createIndexer, filesOf, writeIndex } from '../../../src/build/index/indexer.ts';
import { shareOut, shareOutPreview } from '../../../src/build/index/parts.ts';
import { createLibraryReader } from '../../../src/build/library/library-reader.ts';
import type { LibraryNote } from '../../../src/build/library/library.ts';
import { createRenderPool } from '../../../src/build/render/render-pool.ts';
import { SETTINGS } from '../../settings.ts';

const pool = createRenderPool(path.resolve(import.meta.dirname, '../../..'));
const made: string[] = [];
afterAll(async () => {
  await pool.close();
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
  made.push(folder);
  return folder;
}

function environment(notesDir: string): Environment {
  const root = path.resolve(import.meta.dirname, '../../..');
  const cacheDir = temporary();
  return { root, notesDir, cacheDir, reportDir: cacheDir, siteUrl: undefined, base: '/' };
}

function writeNotes(dir: string, notes: Record<string, string>): void {
  for (const [name, text] of Object.entries(notes)) writeFileSync(path.join(dir, name), text);
}

const NOTES = { 'a.md': '# 교착상태\n\n트랜잭션을 기다린다.', 'b.md': '# 캐시\n\n교체 정책', 'c.md': '# 힙' };

async function indexed(written: Record<string, string> = NOTES) {
  const notesDir = temporary();
  writeNotes(notesDir, written);
  const env = environment(notesDir);
  const read = createLibraryReader(env, SETTINGS, { drafts: false, pool }).read;
  const indexer = createIndexer(env, SETTINGS);
  const index = async (...parts: LibraryNote[][]): Promise<SearchIndex> => {
    const growing = indexer.begin();
    for (const part of parts) await growing.addPart(part);
    return growing.finish();
  };
  const first = await index((await read()).notes);
  const edit = async (notes: Record<string, string>): Promise<LibraryNote[]> => {
    writeNotes(notesDir, notes);
    return (await read()).notes;
  };
  return { env, notesDir, read, indexer, index, first, edit };
}

const foldersOf = ({ parts }: SearchIndex): string[] => parts.map(({ dir }) => dir);

describe('an index', () => {
  test('is the same whenever and wherever it is made', async () => {
    const contents = (index: SearchIndex) =>
      [...filesOf(index)]
        .map(([name, file]) => [
          name,
          (typeof file === 'string' ? readFileSync(file) : Buffer.from(file)).toString('base64'),
        ])
        .sort();
    const [one, other] = [await indexed(), await indexed()];
    expect(contents(one.first)).toEqual(contents(other.first));
  });

  test('in parts is the same whenever notes of later parts are rendered', async () => {
    // `허브`, a topic of the last part only, is no reason to cut `깃허브` in the first.
    const written = {
      'a.md': '# 저장소\n\n깃허브에 올린다.',
      'b.md': '# 캐시',
      'c.md': '# 허브\n\n허브를 쓴다.',
    };
    const { indexer, read, index } = await indexed(written);
    const { notes } = await read();
    const [a, b, c] = [notes.slice(0, 1), notes.slice(1, 2), notes.slice(2)];
    const inOrder = await index(a, b, c);
    const early = indexer.begin();
    await early.prepare(c, 2);
    await early.prepare(b, 1);
    for (const part of [a, b, c]) await early.addPart(part);
    const other = await early.finish();
    expect(foldersOf(other)).toEqual(foldersOf(inOrder));
    expect(other.files).toEqual(inOrder.files);
  });

  test('in parts has each of them in a folder of its own, and says which', async () => {
    const { read, index } = await indexed();
    const { notes } = await read();
    const outDir = temporary();
    writeIndex(await index(notes.slice(0, 1), notes.slice(1)), outDir);
    expect(JSON.parse(readFileSync(path.join(outDir, 'search/index.json'), 'utf8'))).toEqual({
      parts: ['pagefind/', 'pagefind-2/'],
      guides: [],
      also: [],
    });
    expect(readdirSync(path.join(outDir, 'pagefind-2'))).toContain('pagefind-entry.json');
  });

  test('is kept while no note changes, and is another one when one does', async () => {
    const { index, first, read, edit } = await indexed();
    expect((await index((await read()).notes)).parts).toEqual(first.parts);
    const changed = await index(await edit({ 'c.md': '# 힙 정렬' }));
    expect(foldersOf(changed)).not.toEqual(foldersOf(first));
  });

  test('is made anew where somebody wrote into the published files, which share their place with the kept ones', async () => {
    const { index, first, read } = await indexed();
    const outDir = temporary();
    writeIndex(first, outDir);
    const entry = path.join(outDir, 'pagefind/pagefind-entry.json');
    const before = readFileSync(entry, 'utf8');
    writeFileSync(entry, '{}');
    const again = temporary();
    writeIndex(await index((await read()).notes), again);
    expect(readFileSync(path.join(again, 'pagefind/pagefind-entry.json'), 'utf8')).toBe(before);
  });

  test('leaves nothing half made behind', async () => {
    const { env, first } = await indexed();
    const kept = foldersOf(first).map((dir) => path.basename(path.dirname(dir)));
    expect(readdirSync(path.join(env.cacheDir, 'index'))).toEqual(kept);
  });

  test('that can’t be made says so', async () => {
    const { env, notesDir } = await indexed();
    const growing = createIndexer(env, SETTINGS, path.join(notesDir, 'a.md', 'no folder')).begin();
    await growing.addPart([]);
    await expect(growing.finish()).rejects.toThrow('Pagefind could not build the search index');
  });
});

test('an edit in the preview changes one part only', () => {
  const notes = Array.from({ length: 200 }, (_, i) => ({ route: `/notes/${i}/`, bytes: 19_000 }));
  const parts = shareOutPreview(notes, ({ bytes }) => bytes);
  expect(parts.length).toBeGreaterThan(1);
  const longer = notes.map((note, i) => (i === 7 ? { ...note, bytes: 19_100 } : note));
  expect(shareOutPreview(longer, ({ bytes }) => bytes).map((part) => part.map(({ route }) => route))).toEqual(
    parts.map((part) => part.map(({ route }) => route)),
  );
});

describe('notes are shared out', () => {
  const notes = Array.from({ length: 1000 }, (_, i) => ({ route: `/notes/${i}/` }));

  test.each([
    [0, 1],
    [16_500, 1],
    [16_501, 3],
    [41_000, 3],
    [50_000, 4],
  ])('of %i bytes each into %i parts of the same size, but the last', (bytes, count) => {
    const parts = shareOut(notes, () => bytes);
    expect(parts.length).toBe(count);
    expect(parts.flat().length).toBe(notes.length);
    const share = notes.length / (count - 0.5);
    for (const part of parts.slice(0, -1)) expect(Math.abs(part.length - share)).toBeLessThan(share * 0.2);
    expect(parts.at(-1)?.length).toBeLessThanOrEqual(count === 1 ? notes.length : share * 0.65);
  });

  test('to the same parts, whatever becomes of others', () => {
    const [first] = shareOut(notes, () => 50_000);
    const [fewer] = shareOut(notes.slice(1), () => 50_000);
    expect(first?.filter((note) => note !== notes[0])).toEqual(fewer);
  });
});
