import { toAnchorId, toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import { createLinkResolver } from '../../../src/notes/addresses/link-resolver.ts';
import { assignRoutes } from '../../../src/notes/addresses/routes.ts';
import { createPrivatePaths } from '../../../src/notes/addresses/private-paths.ts';
import { ENGLISH } from '../../english.ts';

test.each<[pattern: string, files: string[], others: string[]]>([
  ['journal/**', ['journal/a.md', 'journal/b/c.md', 'Journal/a.md'], ['journals/a.md', 'x/journal/a.md']],
  ['journal', ['journal/a.md', 'x/journal/a/b.png'], ['journal.md']],
  ['/journal/', ['journal/a/b.md', 'x/journal/a.md'], []],
  ['./a/*.md', ['a/b.md'], ['a/b/c.md', 'a/b.png']],
  ['*.private.md', ['a.private.md', 'x/b.private.md'], ['private.md']],
  ['**/회고*.md', ['회고.md', 'a/b/회고 1.md', '회고.md'.normalize('NFD')], ['a/내 회고.md']],
  ['{a,b}/**', ['a/c.md', 'b/c/d.md'], ['c/a.md']],
  ['journal/**', ['journal/.gitbook/assets/a.png'], []],
  ['.gitbook', ['a/.gitbook/assets/a.png'], ['gitbooks/a.md']],
  ['', [], ['a.md']],
])('%s', (pattern, files, others) => {
  const { whyPrivate, unused } = createPrivatePaths([pattern]);
  expect(files.map(whyPrivate)).toEqual(files.map(() => 'pattern'));
  expect(others.map(whyPrivate)).toEqual(others.map(() => undefined));
  expect(unused(others)).toEqual([pattern]);
  expect(unused([...others, ...files])).toEqual(files.length > 0 ? [] : [pattern]);
});

test('names say so without a pattern', () => {
  const { whyPrivate, unused } = createPrivatePaths([]);
  expect(['_a.md', 'a/_b/c.png', '_posts/a.md', 'a_.md'].map(whyPrivate)).toEqual([
    'name',
    'name',
    undefined,
    undefined,
  ]);
  expect(unused(['a.md'])).toEqual([]);
});

describe('links to what is not published', () => {
  const { resolve } = createLinkResolver({
    routes: assignRoutes(['a.md', 'x/b.md', 'x/도커.md'].map(toFolderFile), ENGLISH).routes,
    files: [toFolderFile('x/c.png')],
    repositories: [{ name: 'github.com/study/notes', root: '', mount: '' }],
    base: '/',
    hidden: [
      { file: toFolderFile('journal/2021.md'), why: 'pattern' },
      { file: toFolderFile('x/초안.md'), why: 'draft' },
      { file: toFolderFile('_assets/d.png'), why: 'name' },
      { file: toFolderFile('_assets/도커.md'), why: 'name' },
    ],
    hiddenIds: [{ file: toFolderFile('x/b.md'), ids: ['회고', 'Own'].map(toAnchorId) }],
  });

  test.each([
    ['a.md', 'journal/2021.md', 'pattern'],
    ['a.md', 'journal/2021', 'pattern'],
    ['a.md', 'JOURNAL/2021.md#a', 'pattern'],
    ['a.md', 'journal/', 'pattern'],
    ['x/b.md', '/journal/2021.md', 'pattern'],
    ['x/b.md', '초안.md', 'draft'],
    ['a.md', '초안', 'draft'],
    ['a.md', '_assets/d.png', 'name'],
    ['a.md', '.obsidian/a.md', 'name'],
    ['x/b.md', '../.a.md', 'name'],
    ['a.md', 'x/b.md#회고', 'section'],
    ['a.md', 'x/b.md#own', 'section'],
    ['x/b.md', '#회고', 'section'],
    ['a.md', 'https://github.com/study/notes/blob/main/x/초안.md', 'draft'],
  ])('%s: %s', (from, href, why) => {
    expect(resolve(toFolderFile(from), href)).toEqual({ kind: 'private', why });
  });

  test.each([
    ['a.md', 'x/b.md#정리', 'note'],
    ['a.md', '#회고', 'anchor'],
    ['a.md', '도커', 'missing'],
    ['a.md', 'x/c.png', 'file'],
    ['a.md', 'y/2021.md', 'missing'],
    ['a.md', '../2021.md', 'missing'],
    ['a.md', 'https://github.com/study/notes/blob/main/.github/a.yml', 'external'],
    ['a.md', '/study/notes/blob/main/.github/a.yml', 'external'],
  ])('%s: %s stays as it is', (from, href, kind) => {
    expect(resolve(toFolderFile(from), href).kind).toBe(kind);
  });
});
