import { expect, test } from 'vitest';
import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { proposePeopleFolders } from '../../../src/notes/facts/people-folders.ts';

function notes(files: string[], title = '제목') {
  return files.map((file) => ({ file: toFolderFile(file), title, headings: [] }));
}

test.each([
  [['week1/Kim/a.md', 'week2/Kim/b.md', 'week1/Lee/c.md', 'week3/Lee/d.md'], '{session}/{person}'],
  [
    [
      '모임/3주차/김철수/a.md',
      '모임/4주차/김철수/a.md',
      '모임/3주차/이영희/a.md',
      '모임/4주차/이영희/a.md',
      'x/y.md',
    ],
    '모임/{session}/{person}',
  ],
  [['week1/Kim - week1/a.md', 'week2/Kim/b.md', 'week1/Lee/c.md', 'week3/Lee/d.md'], '{session}/{person}'],
  [['210429/kim/a.md', '210506/kim/a.md', '210429/lee/a.md', '210506/lee/a.md'], '{session}/{person}'],
  // One person, one session, other folders, or none.
  [['week1/Kim/a.md', 'week2/Kim/b.md'], undefined],
  [['week1/Kim/a.md', 'week1/Lee/b.md'], undefined],
  [['java/Kim/a.md', 'os/Kim/a.md', 'java/Lee/a.md', 'os/Lee/a.md'], undefined],
  [['week1/tcp/a.md', 'week2/http/a.md', 'week3/dns/a.md'], undefined],
  [['210429.md'], undefined],
])('%j', (files, expected) => {
  expect(proposePeopleFolders(notes(files))).toBe(expected);
});

test('folders that come again may be of topics, which notes are about', () => {
  const files = ['week1/Java/a.md', 'week2/Java/b.md', 'week1/OS/c.md', 'week3/OS/d.md'];
  expect(proposePeopleFolders(notes(files, 'Java와 OS'))).toBeUndefined();
});
