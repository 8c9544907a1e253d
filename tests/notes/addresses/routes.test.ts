import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignRoutes, routesOfFolders } from '../../../src/notes/addresses/routes.ts';
import { ENGLISH } from '../../english.ts';

const assign = (files: readonly string[]) => assignRoutes(files.map(toFolderFile), ENGLISH);
const DECOMPOSED = '가지.md'.normalize('NFD');

test.each<[string, Record<string, string>]>([
  ['a note', { '210429.md': '/notes/210429/' }],
  ['README and index', { 'README.md': '/notes/', 'os/readme.MD': '/notes/os/', 'db/index.md': '/notes/db/' }],
  [
    'Index.md about indexes beside a README.md',
    { 'DB/README.md': '/notes/db/', 'DB/Index.md': '/notes/db/index/', 'DB/Key.md': '/notes/db/key/' },
  ],
  [
    'names with spaces and signs',
    {
      '3주차/[DB] 트랜잭션 & 락?.md': '/notes/3주차/db-트랜잭션-락/',
      '100% #1: a+b (완).md': '/notes/100-1-a-b-완/',
      'TCP..md': '/notes/tcp/',
      'Nuxt.js.md': '/notes/nuxt.js/',
      'index.md.md': '/notes/index-md/',
      'index.html.md': '/notes/index-html/',
    },
  ],
  [
    'languages',
    {
      'C++.md': '/notes/cpp/',
      'C#.md': '/notes/csharp/',
      'C.md': '/notes/c/',
      'C++11과 C#.md': '/notes/cpp11과-csharp/',
    },
  ],
  [
    'letter case',
    {
      'c.md': '/notes/c/',
      'C.md': '/notes/c-2/',
      'Java/a.md': '/notes/java-2/a/',
      'java/a.md': '/notes/java/a/',
    },
  ],
  [
    'a suffix never takes a name that is asked for',
    { 'a.md': '/notes/a/', 'A.md': '/notes/a-3/', 'a-2.md': '/notes/a-2/' },
  ],
  ['Unicode forms', { '가지.md': '/notes/가지/', [DECOMPOSED]: '/notes/가지-2/' }],
  ['decomposed Hangul alone', { [DECOMPOSED]: '/notes/가지/' }],
  ['extensions', { 'a.md': '/notes/a/', 'a.markdown': '/notes/a-2/' }],
  [
    'nothing left of a name',
    { '???.md': '/notes/note-2/', '!.md': '/notes/note/', '++/a.md': '/notes/folder/a/' },
  ],
  ['a note beside a folder of its name', { 'tcp.md': '/notes/tcp/', 'tcp/a.md': '/notes/tcp/a/' }],
  [
    'a note beside a folder that has its own page',
    { 'tcp.md': '/notes/tcp-2/', 'tcp/a.md': '/notes/tcp/a/', 'tcp/README.md': '/notes/tcp/' },
  ],
  [
    'a folder called page',
    { 'x/page/2.md': '/notes/x/pages/2/', 'x/page.md': '/notes/x/pages/', 'x/pages.md': '/notes/x/pages-2/' },
  ],
  [
    'devices of Windows',
    { 'aux.md': '/notes/aux-note/', 'con/a.md': '/notes/con-folder/a/', 'console.md': '/notes/console/' },
  ],
  [
    'names of JavaScript objects',
    { 'constructor/__proto__.md': '/notes/constructor/__proto__/', '__proto__/a.md': '/notes/__proto__/a/' },
  ],
  ['pictures and joiners', { '🔥 정리.md': '/notes/🔥-정리/', 'a\u200Bb.md': '/notes/ab/' }],
])('%s', (_, expected) => {
  const { routes } = assign(Object.keys(expected));
  expect(routes).toEqual(expected);
  expect(assign(Object.keys(expected).reverse()).routes).toEqual(expected);
});

describe('long names', () => {
  const long = (end: string) => `${'가나다라마바사 '.repeat(12)}${end}.md`;

  test('are cut at a character, stay apart and fit a file system', () => {
    const { routes, problems } = assign([long('하나'), long('둘')]);
    const [one, two] = Object.values(routes);
    expect(one).not.toBe(two);
    for (const route of [one, two]) {
      expect(route).toMatch(/^\/notes\/가나다라마바사-[가-힣-]+-[a-z0-9]{5,7}\/$/);
      expect(Buffer.byteLength(route?.split('/')[2] ?? '')).toBeLessThanOrEqual(200);
    }
    expect(problems).toEqual([]);
  });
});

describe('problems', () => {
  test.each([
    [['c.md', 'C.md'], 'C.md', 'warning', '"c.md"'],
    [['가지.md', DECOMPOSED], DECOMPOSED, 'warning', 'Unicode'],
    [['x/README.md', 'x/index.md'], 'x/index.md', 'info', 'README.md is the page'],
    [['Java/a.md', 'java/a.md'], 'Java', 'warning', '"java"'],
  ])('%j: %s is reported', (files, file, severity, word) => {
    const { problems } = assign(files);
    expect(problems).toEqual([
      {
        file,
        line: 1,
        rule: 'duplicate-route',
        severity,
        message: expect.stringContaining(word),
        fix: expect.any(String),
      },
    ]);
  });

  test('there are none for different names', () => {
    expect(assign(['C.md', 'C++.md', 'tcp.md', 'tcp/a.md', 'x/README.md', 'x/indexes.md']).problems).toEqual(
      [],
    );
  });
});

describe('folders', () => {
  test('have the routes that their notes stand under', () => {
    const files = ['A b/README.md', 'A b/C/d.md', 'a b/d.md', 'x.md', 'x/y/z.md'];
    const { folders, routes } = assign(files);
    expect(folders).toEqual({
      '': '/notes/',
      'a b': '/notes/a-b/',
      'A b': '/notes/a-b-2/',
      'A b/C': '/notes/a-b-2/c/',
      x: '/notes/x/',
      'x/y': '/notes/x/y/',
    });
    expect(Object.fromEntries(routesOfFolders(routes))).toEqual(folders);
  });
});

test('whatever the names, no two notes and no two folders share an address, in any order of the files', () => {
  const odd = [
    'README',
    'Index',
    'page',
    '2',
    'C',
    'c',
    'C++',
    'C#',
    '가지',
    '가지'.normalize('NFD'),
    '?',
    '__proto__',
    'aux',
  ];
  const name = fc.oneof(
    fc.constantFrom(...odd),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  const safe = name.map((text) => text.replace(/[/\0]/g, '_')).filter((text) => !/^\.+$/.test(text));
  const note = fc.tuple(fc.array(safe, { maxLength: 3 }), safe, fc.constantFrom('.md', '.MD', '.markdown'));
  const notes = fc.uniqueArray(
    note.map(([folders, stem, end]) => [...folders, stem + end].join('/')),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(notes, (files) => {
      const { routes, folders } = assign(files);
      expect(assign(files.toReversed()).routes).toEqual(routes);
      expect(Object.keys(routes).toSorted()).toEqual(files.toSorted());
      for (const all of [Object.values(routes), Object.values(folders)]) {
        expect(new Set(all.map((route) => route.toLowerCase())).size).toBe(all.length);
      }
      for (const route of Object.values(routes)) {
        expect(route).toMatch(/^\/notes\/(?:[\p{L}\p{M}\p{N}\p{So}._-]+\/)*$/u);
        expect(route).not.toMatch(/\/page\/\d+\/$/);
      }
    }),
    { seed: 210429, numRuns: 500 },
  );
});
