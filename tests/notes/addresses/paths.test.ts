import { toFolderFile, toRoute } from '../../../src/notes/addresses/brands.ts';
import { describe, expect, test } from 'vitest';
import {
  assetHref,
  compareNames,
  comparePaths,
  isNoteFile,
  isSkipped,
  parseBasePath,
  toHref,
} from '../../../src/notes/addresses/paths.ts';

test.each([
  ['a.md', true],
  ['A.MD', true],
  ['한글 이름.markdown', true],
  ['a.mdx', false],
  ['md', false],
  ['a.md.txt', false],
])('isNoteFile(%j) is %j', (path, expected) => {
  expect(isNoteFile(path)).toBe(expected);
});

test.each([
  ['.git/config.md', true],
  ['a/.github/x.md', true],
  ['node_modules/x/README.md', true],
  ['a/.hidden.md', true],
  ['.obsidian/notes.md', true],
  ['__MACOSX/a.md', true],
  ['a/~$a.md', true],
  ['a/b.md', false],
  ['github/x.md', false],
  ['3주차/발표.md', false],
])('isSkipped(%j) is %j', (path, expected) => {
  expect(isSkipped(path)).toBe(expected);
});

test.each([
  [
    ['10', '2', '1'],
    ['1', '2', '10'],
  ],
  [
    ['10주차', '2주차', '1주차'],
    ['1주차', '2주차', '10주차'],
  ],
  [
    ['week10', 'week9', 'Week1'],
    ['Week1', 'week9', 'week10'],
  ],
  [
    ['나무', 'apple', '가지'],
    ['가지', '나무', 'apple'],
  ],
  [
    ['B', 'a', 'C'],
    ['a', 'B', 'C'],
  ],
  [
    ['가지'.normalize('NFD'), '가지'],
    ['가지'.normalize('NFD'), '가지'],
  ],
])('compareNames sorts %j as %j', (names, expected) => {
  expect([...names].sort(compareNames)).toEqual(expected);
  expect([...names].reverse().sort(compareNames)).toEqual(expected);
});

test('comparePaths puts a folder’s own page first and folders in numeric order', () => {
  const paths = [
    'b.md',
    'week10/a.md',
    'week2/a.md',
    'week2/README.md',
    'README.md',
    'week2/10.md',
    'week2/9.md',
  ];
  expect(paths.sort(comparePaths)).toEqual([
    'README.md',
    'b.md',
    'week2/README.md',
    'week2/9.md',
    'week2/10.md',
    'week2/a.md',
    'week10/a.md',
  ]);
});

test.each([
  ['/notes/210429/', '/', '/notes/210429/'],
  ['/notes/', '/study/', '/study/notes/'],
  ['/notes/3주차/', '/study/', '/study/notes/3%EC%A3%BC%EC%B0%A8/'],
  ['/', '/study/', '/study/'],
])('toHref(%j, %j) is %j', (route, base, expected) => {
  expect(toHref(toRoute(route), base)).toBe(expected);
});

test.each([
  ['images/a b.png', '/', '/files/images/a%20b.png'],
  ['C#/100%?.pdf', '/x/', '/x/files/C%23/100%25%3F.pdf'],
  ['그림.png'.normalize('NFD'), '/', '/files/%EA%B7%B8%EB%A6%BC.png'],
  ['book/.gitbook/assets/a.png', '/', '/files/book/gitbook/assets/a.png'],
])('assetHref(%j, %j) is %j', (file, base, expected) => {
  expect(assetHref(toFolderFile(file), base)).toBe(expected);
});

describe('parseBasePath', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['notes', '/notes/'],
    ['/notes', '/notes/'],
    ['/group/notes.v2/', '/group/notes.v2/'],
    ['//', '/'],
  ])('reads %j as %j', (value, expected) => {
    expect(parseBasePath(value)).toBe(expected);
  });

  test.each([
    ['https://a.b/notes/', 'address'],
    ['//a.b/notes', 'address'],
    ['/notes/?x=1', 'query'],
    ['/my notes/', 'spaces'],
    ['/../x/', 'dots'],
    ['/100%/', 'signs'],
    ['/노트/', 'signs'],
  ])('refuses %j and says why', (value, fault) => {
    expect(parseBasePath(value)).toEqual({ fault });
  });
});
