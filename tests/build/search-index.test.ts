/** The index in parts: what is kept of it, and which notes are new in it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Environment } from '../../src/build/environment.ts';
import { createLibraryReader } from '../../src/build/library.ts';
import type { LibraryNote } from '../../src/build/library.ts';
import { closeRenderers } from '../../src/build/render-pool.ts';
import { type SearchIndex, countChanges, createIndexer, writeIndex } from '../../src/build/search-index.ts';
import { shareOut } from '../../src/build/parts.ts';
import { publishedFiles } from '../../src/build/shards.ts';
import { parseFacets } from '../../src/search/facets.ts';
import { noteIdOf } from '../../src/search/note-ids.ts';
import { SETTINGS } from '../settings.ts';

afterAll(closeRenderers);

const temporary = () => mkdtempSync(path.join(tmpdir(), 'search-index-'));

function environment(notesDir: string): Environment {
  const root = path.resolve(import.meta.dirname, '../..');
  const cacheDir = temporary();
  return { root, notesDir, cacheDir, reportDir: cacheDir, siteUrl: undefined, base: '/' };
}

function writeNotes(dir: string, notes: Record<string, string>): void {
  for (const [name, text] of Object.entries(notes)) writeFileSync(path.join(dir, name), text);
}

/** Routes of the notes that each part of an index shows. */
function shownIn({ shards, files }: SearchIndex): string[][] {
  const facets = files.find((file) => file.path === 'facets.gz');
  const listed = parseFacets(gunzipSync(facets?.content ?? '').toString()).parts;
  const routes = shards.map(
    (shard) => new Map(shard.routes.map((route, number) => [noteIdOf(shard.name, number), route])),
  );
  return listed.map(({ ids }, i) => ids.map((id) => routes[i]?.get(id) ?? `unknown ${id}`).sort());
}

const NOTES = { 'a.md': '# 교착상태\n\n트랜잭션을 기다린다.', 'b.md': '# 캐시\n\n교체 정책', 'c.md': '# 힙' };

async function indexed(written: Record<string, string> = NOTES) {
  const notesDir = temporary();
  writeNotes(notesDir, written);
  const env = environment(notesDir);
  const read = createLibraryReader(env, SETTINGS, { drafts: false });
  const indexer = createIndexer(env, SETTINGS);
  const index = await indexer.index((await read()).notes);
  const edit = async (notes: Record<string, string>): Promise<LibraryNote[]> => {
    writeNotes(notesDir, notes);
    return (await read()).notes;
  };
  return { env, notesDir, read, indexer, index, edit };
}

describe('an index', () => {
  test('is the same whenever and wherever it is made', async () => {
    const contents = ({ shards, files }: SearchIndex) =>
      [
        ...publishedFiles(shards).map((file) => [file.path, readFileSync(file.source, 'base64')] as const),
        ...files.map((file) => [file.path, Buffer.from(file.content).toString('base64')] as const),
      ].sort();
    const [one, other] = [await indexed(), await indexed()];
    expect(contents(one.index)).toEqual(contents(other.index));
  });

  test('numbers notes in the order of their paths, however the disk lists files', async () => {
    const notesDir = temporary();
    const names = Array.from({ length: 40 }, (_, i) => String(i).padStart(2, '0'));
    writeNotes(notesDir, Object.fromEntries(names.map((name) => [`${name}.md`, `# 노트 ${name}`])));
    const env = environment(notesDir);
    const { notes } = await createLibraryReader(env, SETTINGS, { drafts: false })();
    const { shards } = await createIndexer(env, SETTINGS).index(notes);
    expect(shards[0]?.routes).toEqual(names.map((name) => `/notes/${name}/`));
  });

  test('in parts is the same whenever notes of later parts are rendered', async () => {
    // `허브`, a topic of the last part only, is no reason to cut `깃허브` in the first.
    const written = {
      'a.md': '# 저장소\n\n깃허브에 올린다.',
      'b.md': '# 캐시',
      'c.md': '# 허브\n\n허브를 쓴다.',
    };
    const { indexer, read } = await indexed(written);
    const { notes } = await read();
    const [a, b, c] = [notes.slice(0, 1), notes.slice(1, 2), notes.slice(2)];
    const inOrder = indexer.begin();
    for (const part of [a, b, c]) await inOrder.addPart(part);
    const early = indexer.begin();
    await early.prepare(c, 2);
    await early.prepare(b, 1);
    for (const part of [a, b, c]) await early.addPart(part);
    const [one, other] = [await inOrder.finish(notes), await early.finish(notes)];
    expect(other.shards.map(({ dir }) => dir)).toEqual(one.shards.map(({ dir }) => dir));
    expect(other.files).toEqual(one.files);
    expect(shownIn(one)).toEqual([['/notes/a/'], ['/notes/b/'], ['/notes/c/']]);
  });

  test('is kept while no note changes, and is another one when one does', async () => {
    const { indexer, index, read, edit } = await indexed();
    const again = await indexer.index((await read()).notes);
    expect(again.shards).toEqual(index.shards);
    const changed = await indexer.index(await edit({ 'c.md': '# 힙 정렬' }));
    expect(changed.shards[0]?.dir).not.toBe(index.shards[0]?.dir);
    expect(shownIn(changed)).toEqual([['/notes/a/', '/notes/b/', '/notes/c/']]);
  });

  test('is made anew where somebody wrote into the published files, which share their place with the kept ones', async () => {
    const { indexer, index, read } = await indexed();
    const outDir = temporary();
    writeIndex(index, outDir);
    const entry = path.join(outDir, 'pagefind/pagefind-entry.json');
    const before = readFileSync(entry, 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 20)); // later, by the clock of the file system
    writeFileSync(entry, '{}');
    writeIndex(await indexer.index((await read()).notes), outDir);
    expect(readFileSync(entry, 'utf8')).toBe(before);
  });

  test('of a folder without notes can be opened', async () => {
    const env = environment(temporary());
    const index = await createIndexer(env, SETTINGS).index([]);
    expect(shownIn(index)).toEqual([[]]);
    expect(publishedFiles(index.shards).some((file) => file.path.startsWith('index/'))).toBe(true);
  });

  test('leaves nothing half made behind', async () => {
    const { env, index } = await indexed();
    expect(readdirSync(path.join(env.cacheDir, 'index'))).toEqual([
      path.basename(index.shards[0]?.dir ?? ''),
    ]);
  });

  test('that can’t be made says so', async () => {
    const { env, notesDir } = await indexed();
    const indexer = createIndexer(env, SETTINGS, path.join(notesDir, 'a.md', 'no folder'));
    await expect(indexer.index([])).rejects.toThrow(/Pagefind could not build the search index|ENOTDIR/);
  });
});

describe('changes in the preview', () => {
  test('are indexed in a part of their own, and hidden in the old one', async () => {
    const { indexer, index, edit, notesDir, read } = await indexed();
    const notes = await edit({ 'b.md': '# 캐시\n\n바뀐낱말', 'd.md': '# 새 노트' });
    expect(countChanges(index, notes)).toBe(2);
    const updated = await indexer.update(index, notes);
    expect(shownIn(updated)).toEqual([
      ['/notes/a/', '/notes/c/'],
      ['/notes/b/', '/notes/d/'],
    ]);
    expect(publishedFiles(updated.shards).map((file) => file.path)).toContain('1/pagefind-entry.json');
    rmSync(path.join(notesDir, 'a.md'));
    expect(shownIn(await indexer.update(index, (await read()).notes))[0]).toEqual(['/notes/c/']);
  });
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
