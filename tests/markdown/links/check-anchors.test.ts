import { toAnchorId, toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { expect, test } from 'vitest';
import { checkAnchors } from '../../../src/markdown/links/check-anchors.ts';
import { ENGLISH } from '../../english.ts';

const pages = [
  { file: toFolderFile('a.md'), ids: ['하나', 'two', '^a1b2c3'].map(toAnchorId), links: [] },
  { file: toFolderFile('b.md'), ids: [], links: [] },
];

test.each([
  ['하나', undefined],
  ['', undefined],
  ['top', undefined],
  ['Two', 'anchor-case: Write `#two`'],
  ['twoo', 'missing-anchor: Did you mean `#two`?'],
  ['^a1b2c3', undefined],
  [
    '^d4e5f6',
    'missing-anchor: Write an id of letters and digits, such as `^a1b2c3`, behind the text that is meant, and link it',
  ],
  ['셋', 'missing-anchor: Link a heading that is there'],
])('a link to #%s of another note', (anchor, expected) => {
  const links = [{ line: 3, href: `a.md#${anchor}`, file: toFolderFile('a.md'), anchor: toAnchorId(anchor) }];
  const problems = checkAnchors([...pages, { file: toFolderFile('c.md'), ids: [], links }], ENGLISH);
  expect(problems.map(({ rule, fix }) => `${rule}: ${fix}`)).toEqual(
    expected === undefined ? [] : [expected],
  );
  expect(problems.every(({ file, line }) => file === 'c.md' && line === 3)).toBe(true);
});

test('links within a note, and to notes that are not there, are judged elsewhere', () => {
  const links = [
    { line: 1, href: '#x', file: toFolderFile('c.md'), anchor: toAnchorId('x') },
    { line: 2, href: 'd.md#x', file: toFolderFile('d.md'), anchor: toAnchorId('x') },
  ];
  expect(checkAnchors([{ file: toFolderFile('c.md'), ids: [], links }], ENGLISH)).toEqual([]);
});
