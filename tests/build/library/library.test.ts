import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readHtml, readSections } from '../../../src/build/render/cache.ts';
import type { Environment } from '../../../src/build/commands/environment.ts';
import { createLibraryReader } from '../../../src/build/library/library-reader.ts';
import type { Library, LibraryReader } from '../../../src/build/library/library.ts';
import { createRenderPool } from '../../../src/build/render/render-pool.ts';
import { SETTINGS } from '../../settings.ts';

const pool = createRenderPool(path.resolve(import.meta.dirname, '../../..'));
afterAll(() => pool.close());

function environmentOf(notesDir: string, cacheDir: string): Environment {
  const root = path.resolve(import.meta.dirname, '../../..');
  return { root, notesDir, cacheDir, reportDir: cacheDir, siteUrl: undefined, base: '/' };
}

function open(notesDir: string, cacheDir: string): LibraryReader['read'] {
  return createLibraryReader(environmentOf(notesDir, cacheDir), SETTINGS, { drafts: false, pool }).read;
}

const temporary = () => mkdtempSync(path.join(tmpdir(), 'library-'));

/** All that pages are made of, without the names of the cache's files. */
function contentsOf(library: Library) {
  return {
    ...library,
    notes: library.notes.map(({ cached, ...note }) => ({
      ...note,
      html: readHtml(cached),
      sections: readSections(cached),
    })),
  };
}

const FILES = ['README.md', 'a.md', 'b.md', 'x/a.md', 'x/b.md', 'x/README.md', 'y/그림.md'];

/** A 1×1 and a 2×1 GIF: pictures of the same name whose size changes. */
const PICTURES = [1, 2].map((width) =>
  Buffer.from([
    0x47,
    0x49,
    0x46,
    0x38,
    0x39,
    0x61,
    width,
    0,
    1,
    0,
    0x80,
    0,
    0,
    0,
    0,
    0,
    0xff,
    0xff,
    0xff,
    0x3b,
  ]),
);

type Change = { kind: 'write' | 'delete' | 'rename' | 'picture'; file: string; other: string; seed: number };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('write', 'write', 'write', 'delete', 'rename', 'picture'),
  file: fc.constantFrom(...FILES),
  other: fc.constantFrom(...FILES),
  seed: fc.nat(5),
});

function textOf({ file, other, seed }: Change): string {
  const relative = path.posix.relative(path.posix.dirname(file), other);
  const link = [
    relative,
    `/${other}`,
    `${relative}#제목-${seed}`,
    `${relative}#var-${seed % 3}`,
    `https://github.com/group/notes/blob/main/${other}`,
  ];
  return [
    ...(seed === 5 ? ['---', 'draft: true', '---'] : []),
    ...(seed === 3 || seed === 4 ? ['---', `unread${seed}: true`, '---'] : []),
    `# ${file} ${seed}`,
    `## 제목 ${seed % 3}`,
    `## 이름 {#var-${seed % 2}}`,
    ...link.map((href) => `[링크](${encodeURI(href)})`),
    `![그림](${path.posix.relative(path.posix.dirname(file), 'picture.gif')})`,
    ...FILES.map((name) => `https://github.com/group/notes/blob/main/${name}`).slice(0, seed),
  ].join('\n\n');
}

/** @returns the files that a watcher would name */
function apply(dir: string, made: Change): string[] {
  const at = (file: string) => path.join(dir, file);
  if (made.kind === 'picture') {
    writeFileSync(at('picture.gif'), PICTURES[made.seed % 2] ?? '');
    return ['picture.gif'];
  }
  mkdirSync(path.dirname(at(made.file)), { recursive: true });
  if (made.kind === 'delete') rmSync(at(made.file), { force: true });
  if (made.kind === 'write') writeFileSync(at(made.file), textOf(made));
  if (made.kind === 'rename') {
    mkdirSync(path.dirname(at(made.other)), { recursive: true });
    try {
      renameSync(at(made.file), at(made.other));
    } catch {
      return []; // Not there at this point of the sequence.
    }
  }
  return [made.file, made.other];
}

test('after any sequence of changes a library is what it would be read for the first time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
      async (steps) => {
        const dir = temporary();
        const cache = temporary();
        writeFileSync(path.join(dir, 'start.md'), '# 처음\n\n[a](a.md) [b](x/b.md#제목-1)\n');
        const watching = open(dir, cache);
        await watching();
        for (const step of steps) {
          const changed = new Set(step.flatMap((made) => apply(dir, made)).map(toFolderFile));
          const expected = contentsOf(await open(dir, temporary())());
          // A preview that is told what changed, and a build that finds the cache of earlier ones.
          expect(contentsOf(await watching(changed))).toEqual(expected);
          expect(contentsOf(await open(dir, cache)())).toEqual(expected);
        }
      },
    ),
    { seed: 210429, numRuns: 8 },
  );
});

test('an id behind a heading is one as long as another note links it, also in pages that the cache has', async () => {
  const [dir, cache] = [temporary(), temporary()];
  const read = open(dir, cache);
  const pageOf = ({ notes }: Library) => readHtml(notes.find(({ file }) => file === 'a.md')?.cached ?? '');
  writeFileSync(path.join(dir, 'a.md'), '# 가\n\n## 문법 {#var}\n');
  writeFileSync(path.join(dir, 'b.md'), '# 나\n');
  expect(pageOf(await read())).toContain('문법 {#var}');
  writeFileSync(path.join(dir, 'b.md'), '# 나\n\n[문법](a.md#var)\n');
  expect(pageOf(await read(new Set([toFolderFile('b.md')])))).toContain('<h2 id="var">문법<');
  expect(pageOf(await open(dir, cache)())).toContain('<h2 id="var">문법<');
  writeFileSync(path.join(dir, 'b.md'), '# 나\n');
  expect(pageOf(await open(dir, cache)())).toContain('문법 {#var}');
});

test('a note that mentions another is told below that one, whose page the cache has', async () => {
  const [dir, cache] = [temporary(), temporary()];
  const backlinksOf = async () => (await open(dir, cache)()).backlinks.get('a.md');
  writeFileSync(path.join(dir, 'a.md'), '# 가\n');
  expect(await backlinksOf()).toBeUndefined();
  writeFileSync(path.join(dir, 'b.md'), '# 나\n\n앞말. [가](a.md)를 보라. 뒷말.\n');
  const place = { before: '', words: '가', after: '를 보라.' };
  expect(await backlinksOf()).toEqual([{ file: 'b.md', places: [place] }]);
  rmSync(path.join(dir, 'b.md'));
  expect(await backlinksOf()).toBeUndefined();
});

test('a question is answered as long as a later note answers it', async () => {
  const [dir, cache] = [temporary(), temporary()];
  const isAnswered = async () => (await open(dir, cache)()).notes[0]?.questions[0]?.answeredLater ?? false;
  writeFileSync(path.join(dir, '210429.md'), '# 210429 목\n\n## TFO란?\n\nTODO\n');
  writeFileSync(path.join(dir, '210506.md'), '# 210506 목\n');
  expect(await isAnswered()).toBe(false);
  writeFileSync(path.join(dir, '210506.md'), '# 210506 목\n\n## TFO란?\n\n빨리 여는 것이다.\n');
  expect(await isAnswered()).toBe(true);
});

test('a note that can no longer be read is a problem, and the others stand', async () => {
  const dir = temporary();
  writeFileSync(path.join(dir, 'a.md'), '# a');
  writeFileSync(path.join(dir, 'b.md'), '# b');
  const read = open(dir, temporary());
  await read();
  rmSync(path.join(dir, 'a.md'));
  const { notes } = await read(new Set([toFolderFile('a.md')]));
  expect(notes.map(({ title }) => title)).toEqual(['b']);
});

test('drafts are left out, and the folders that hold nothing else', async () => {
  const dir = temporary();
  mkdirSync(path.join(dir, '_drafts'));
  writeFileSync(path.join(dir, 'a.md'), '# a');
  writeFileSync(path.join(dir, 'b.md'), '---\npublished: false\n---\n\n# b');
  writeFileSync(path.join(dir, '_drafts/c.md'), '# c');
  const { notes, folders } = await open(dir, temporary())();
  expect(notes.map(({ title }) => title)).toEqual(['a']);
  expect(Object.keys(folders)).toEqual(['']);
});

test('names are judged by the whole folder: links by name, and days in the names of files', async () => {
  const dir = temporary();
  const cache = temporary();
  mkdirSync(path.join(dir, 'x'));
  writeFileSync(path.join(dir, 'a.md'), '# a\n\n글.\n\n[[udp]]를 보자.\n');
  writeFileSync(path.join(dir, '241340.md'), '# 정리\n\n글.\n');
  const reported = async () =>
    (await open(dir, cache)()).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  expect((await reported()).sort()).toEqual(['241340.md:1 impossible-day', 'a.md:5 wiki-link']);
  writeFileSync(path.join(dir, 'x/udp.md'), '# UDP\n\n글.\n');
  renameSync(path.join(dir, '241340.md'), path.join(dir, '241130.md'));
  expect(await reported()).toEqual([]);
});
