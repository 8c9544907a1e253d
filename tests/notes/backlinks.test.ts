import { expect, test } from 'vitest';
import { toAnchorId, toFolderFile } from '../../src/notes/addresses/brands.ts';
import { backlinksOf } from '../../src/notes/backlinks.ts';
import type { Citation, Note } from '../../src/notes/note.ts';
import { noteOf } from '../note.ts';

const citation = (file: string, before = '', after = '', anchor = ''): Citation => ({
  file: toFolderFile(file),
  anchor: toAnchorId(anchor),
  before,
  words: '여기',
  after,
});
const token = noteOf({
  file: 'a/token.md',
  route: '/notes/a/token/',
  headings: [{ text: '수명', id: toAnchorId('수명'), depth: 2, level: 2, line: 1 }],
});
const note = (file: string, date?: string): Note =>
  noteOf({ file, route: `/notes/${file.replace(/(?:\/?README)?\.md$/, '')}/`, ...(date ? { date } : {}) });

function read(citations: Record<string, Citation[]>, dates: Record<string, string> = {}) {
  const notes = [token, ...Object.keys(citations).map((file) => note(file, dates[file]))];
  return backlinksOf(notes, ({ file }) => citations[file] ?? []).get('a/token.md') ?? [];
}

test('the newest session comes first, then the other notes in their order', () => {
  const said = [citation('a/token.md', '이것은 ')];
  const dates = { 'old.md': '2021-01-01', 'new.md': '2022-01-01' };
  expect(read({ 'old.md': said, 'x.md': said, 'new.md': said }, dates).map(({ file }) => file)).toEqual([
    'new.md',
    'old.md',
    'x.md',
  ]);
});

test('a link to a heading names it, in any letter case', () => {
  const [link] = read({ 'x.md': [citation('a/token.md', '', '', '수명')] });
  expect(link?.places[0]?.heading).toEqual({ text: '수명', id: '수명' });
});

test('a bare link says nothing where others say something, and stands alone where none does', () => {
  const bare = citation('a/token.md');
  expect(
    read({ 'x.md': [bare, citation('a/token.md', '토큰은 ')] })[0]?.places.map(({ before }) => before),
  ).toEqual(['토큰은 ']);
  expect(read({ 'x.md': [bare, bare] })[0]?.places).toHaveLength(1);
});

test('a page that lists its folder is no backlink, unless it says something', () => {
  expect(read({ 'a/README.md': [citation('a/token.md', ' - ')] })).toEqual([]);
  expect(read({ 'a/README.md': [citation('a/token.md', '먼저 ', '을 읽자.')] })).toHaveLength(1);
});

test('a note is no backlink of itself, and what isn’t there has none', () => {
  expect(read({ 'a/token.md': [citation('a/token.md', '이것 ')] })).toEqual([]);
  expect(backlinksOf([token], () => [citation('gone.md')]).size).toBe(0);
});
