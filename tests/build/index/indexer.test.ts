/** The index in parts: what is kept of it, and which notes are in it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { Environment } from '../../../src/build/commands/environment.ts';
import { startIndexThread } from '../../../src/build/index/index-thread.ts';
import { type SearchIndex, createIndexer, findFile, writeIndex } from '../../../src/build/index/indexer.ts';
import { type IndexUse, PREVIEWED, PUBLISHED, shareOut } from '../../../src/build/index/parts.ts';
import { createLibraryReader } from '../../../src/build/library/library-reader.ts';
import { createRenderPool } from '../../../src/build/render/render-pool.ts';
import { SETTINGS } from '../../settings.ts';

afterEach(() => void vi.restoreAllMocks());
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

/** A note for each part or so. */
const IN_PARTS: IndexUse = { folder: 'index', partBytes: 20, mostParts: 3 };

async function indexed(written: Record<string, string> = NOTES, use = PUBLISHED) {
  const notesDir = temporary();
  writeNotes(notesDir, written);
  const env = environment(notesDir);
  const read = createLibraryReader(env, SETTINGS, { drafts: false, pool }).read;
  const { makeIndex } = createIndexer(env, SETTINGS, use);
  const first = await makeIndex((await read()).notes);
  const again = async (changed: Record<string, string> = {}): Promise<SearchIndex> => {
    writeNotes(notesDir, changed);
    return makeIndex((await read()).notes);
  };
  return { env, first, again };
}

/** Files of an index by their paths in the site. */
function published(index: SearchIndex): Map<string, string> {
  const outDir = temporary();
  writeIndex(index, outDir);
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((file) => [path.relative(outDir, file), readFileSync(file, 'base64')]));
}

describe('an index', () => {
  test('is the same whenever and wherever it is made', async () => {
    const [one, other] = [await indexed(), await indexed()];
    expect(published(one.first)).toEqual(published(other.first));
  });

  test('is served as it is published', async () => {
    const { first } = await indexed(NOTES, IN_PARTS);
    for (const [name, content] of published(first))
      expect(Buffer.from(findFile(first, name) ?? '').toString('base64'), name).toBe(content);
    for (const name of ['pagefind/none', 'pagefind-9/pagefind.js', 'search/none', 'pagefind'])
      expect(findFile(first, name), name).toBe(undefined);
  });

  test('in parts has each of them in a folder of its own, and says which', async () => {
    const files = published((await indexed(NOTES, IN_PARTS)).first);
    expect(JSON.parse(Buffer.from(files.get('search/index.json') ?? '', 'base64').toString())).toEqual({
      parts: ['pagefind/', 'pagefind-2/', 'pagefind-3/'],
      guides: [],
      also: [],
    });
    for (const folder of ['pagefind', 'pagefind-2', 'pagefind-3'])
      expect([...files.keys()]).toContain(`${folder}/pagefind-entry.json`);
  });

  test('in parts cuts words by what the notes of all parts have', async () => {
    const written = {
      'a.md': '# 저장소\n\n깃허브에 올린다.',
      'b.md': '# 캐시',
      'c.md': '# 힙\n\n힙을 쓴다.',
    };
    const { first, again } = await indexed(written, IN_PARTS);
    const other = await again({ 'c.md': '# 허브\n\n허브를 쓴다.' });
    const own = other.parts.filter((part) => !first.parts.includes(part));
    expect(own).toHaveLength(2); // of the note that changed, and of the one with `깃허브`
  });

  test('is kept while no note changes, and is another one when one does', async () => {
    const { first, again } = await indexed();
    expect((await again()).parts).toEqual(first.parts);
    expect((await again({ 'c.md': '# 힙 정렬' })).parts).not.toEqual(first.parts);
  });

  test('is not made from a part that was damaged in the cache', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const { first, again } = await indexed();
    const before = published(first);
    const [part = ''] = first.parts;
    const whole = readFileSync(part);
    writeFileSync(part, whole.with(whole.length >> 1, 1 ^ (whole[whole.length >> 1] ?? 0)));
    expect(published(await again())).toEqual(before);
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('damaged'));
    expect(published(await again())).toEqual(before);
    expect(log).toHaveBeenCalledOnce();
  });

  test('stays whole where somebody writes into the published files', async () => {
    const { first, again } = await indexed();
    const outDir = temporary();
    writeIndex(first, outDir);
    const entry = path.join(outDir, 'pagefind/pagefind-entry.json');
    const before = readFileSync(entry, 'utf8');
    writeFileSync(entry, '{}');
    writeIndex(await again(), outDir);
    expect(readFileSync(entry, 'utf8')).toBe(before);
  });

  test('leaves nothing half made behind, and of older ones the last two', async () => {
    const { env, first, again } = await indexed();
    const kept = () => readdirSync(path.join(env.cacheDir, 'index')).sort();
    const parts = [...first.parts];
    for (const title of ['힙 정렬', '힙 삽입', '힙 삭제']) {
      expect(kept()).toEqual(parts.map((file) => path.basename(file)).sort());
      parts.push(...(await again({ 'c.md': `# ${title}` })).parts);
    }
    expect(kept()).toEqual(
      parts
        .slice(1)
        .map((file) => path.basename(file))
        .sort(),
    );
  });

  test('that can’t be kept says so', async () => {
    const env = { ...environment(temporary()), cacheDir: path.join(import.meta.filename, 'no folder') };
    await expect(createIndexer(env, SETTINGS, PUBLISHED).makeIndex([])).rejects.toThrow('no folder');
  });
});

describe('a thread', () => {
  test('makes the same index as another at the same time, of the same folder', async () => {
    const { env, first } = await indexed(NOTES, IN_PARTS);
    const { notes } = await createLibraryReader(env, SETTINGS, { drafts: false, pool }).read();
    rmSync(path.join(env.cacheDir, 'index'), { recursive: true });
    const threads = [0, 1].map(() => startIndexThread({ env, site: SETTINGS, use: IN_PARTS }));
    const made = await Promise.all(threads.map((thread) => thread.makeIndex(notes)));
    for (const index of made) expect(published(index)).toEqual(published(first));
    await Promise.all(threads.map((thread) => thread.end()));
  });

  test('makes the same index of notes whose words it was given to read before', async () => {
    const { env, first } = await indexed();
    const { notes } = await createLibraryReader(env, SETTINGS, { drafts: false, pool }).read();
    rmSync(path.join(env.cacheDir, 'readings'), { recursive: true });
    const thread = startIndexThread({ env, site: SETTINGS, use: PUBLISHED });
    for (const { cached } of notes.toReversed()) thread.readWords([cached]);
    expect(published(await thread.makeIndex(notes))).toEqual(published(first));
    await thread.end();
  });

  test('ends with the reason where the index can’t be made', async () => {
    const env = { ...environment(temporary()), cacheDir: path.join(import.meta.filename, 'no folder') };
    const thread = startIndexThread({ env, site: SETTINGS, use: PUBLISHED });
    await expect(thread.makeIndex([])).rejects.toThrow('no folder');
    await expect(thread.makeIndex([])).rejects.toThrow();
  });
});

test('an edit in the preview changes one part only', () => {
  const notes = Array.from({ length: 200 }, (_, i) => ({ route: `/notes/${i}/`, bytes: 19_000 }));
  const parts = shareOut(notes, ({ bytes }) => bytes, PREVIEWED);
  expect(parts.length).toBeGreaterThan(1);
  const longer = notes.map((note, i) => (i === 7 ? { ...note, bytes: 19_100 } : note));
  const routes = (some: typeof parts) => some.map((part) => part.map(({ route }) => route));
  expect(routes(shareOut(longer, ({ bytes }) => bytes, PREVIEWED))).toEqual(routes(parts));
});

describe('notes are shared out', () => {
  const notes = Array.from({ length: 1000 }, (_, i) => ({ route: `/notes/${i}/` }));

  test.each([
    [0, PUBLISHED, 1],
    [16_500, PUBLISHED, 1],
    [16_501, PUBLISHED, 2],
    [50_000, PUBLISHED, 4],
    [1_000, PREVIEWED, 1],
    [1_001, PREVIEWED, 2],
    [50_000, PREVIEWED, 8],
  ])('of %i bytes each, as %j, into %i parts of the same size', (bytes, use, count) => {
    const parts = shareOut(notes, () => bytes, use);
    expect(parts.length).toBe(count);
    expect(parts.flat().length).toBe(notes.length);
    const share = notes.length / count;
    for (const part of parts) expect(Math.abs(part.length - share)).toBeLessThan(share * 0.2);
  });

  test('to the same parts, whatever becomes of others', () => {
    const [first] = shareOut(notes, () => 50_000, PUBLISHED);
    const [fewer] = shareOut(notes.slice(1), () => 50_000, PUBLISHED);
    expect(first?.filter((note) => note !== notes[0])).toEqual(fewer);
  });
});
