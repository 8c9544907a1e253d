import { toFolderFile } from '../../src/notes/addresses/brands.ts';
import { expect, test } from 'vitest';
import { distinctionsBesideDates, distinctionsOf } from '../../src/notes/disambiguate.ts';

const notesOf = (titles: Record<string, string>) =>
  Object.entries(titles).map(([file, title]) => ({ file: toFolderFile(file), title }));

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['a title of its own stays', { 'a.md': '트리', 'b.md': '그래프' }, {}],
  [
    'a shared title gets the folder',
    { 'week3/ryan.md': 'Ryan', 'week4/ryan.md': 'Ryan', 'week4/tcp.md': 'TCP' },
    { 'week3/ryan.md': 'week3', 'week4/ryan.md': 'week4' },
  ],
  [
    'the nearest folder',
    { '2021/스터디/week3/ryan.md': 'Ryan', 'ryan.md': 'Ryan' },
    { '2021/스터디/week3/ryan.md': 'week3' },
  ],
  [
    'more of the path where folders share their name',
    { 'week3/neph/a.md': 'TCP', 'week4/neph/a.md': 'TCP', 'week4/ryan/a.md': 'TCP' },
    { 'week3/neph/a.md': 'week3/neph', 'week4/neph/a.md': 'week4/neph', 'week4/ryan/a.md': 'ryan' },
  ],
  [
    'the name of a folder isn’t the end of another’s',
    { 'tree/a.md': '정리', 'b-tree/a.md': '정리' },
    { 'tree/a.md': 'tree', 'b-tree/a.md': 'b-tree' },
  ],
  [
    'the file’s name within one folder',
    { 'week1/arc.md': 'Fezz', 'week1/tcp.md': 'Fezz', 'week2/arc.md': 'Fezz' },
    { 'week1/arc.md': 'arc', 'week1/tcp.md': 'tcp', 'week2/arc.md': 'week2' },
  ],
  ['also in the notes folder itself', { 'a.md': '메모', 'b.md': '메모' }, { 'a.md': 'a', 'b.md': 'b' }],
  ['but doesn’t repeat the title', { '메모.md': '메모', 'b.md': '메모' }, { 'b.md': 'b' }],
  [
    'names that differ in how they are encoded look alike',
    { '\u{ac01}.md': '메모', '\u{1100}\u{1161}\u{11a8}.md': '메모' },
    {},
  ],
])('%s', (_what, titles, expected) => {
  expect(Object.fromEntries(distinctionsOf(notesOf(titles)))).toEqual(expected);
});

test('days tell notes apart where they are shown', () => {
  const notes = [
    { file: toFolderFile('week3/ryan.md'), title: 'Ryan', date: '2021-04-29' },
    { file: toFolderFile('week4/ryan.md'), title: 'Ryan', date: '2021-05-06' },
    { file: toFolderFile('week5/ryan.md'), title: 'Ryan', date: '2021-05-06' },
  ];
  expect(Object.fromEntries(distinctionsBesideDates(notes))).toEqual({
    'week4/ryan.md': 'week4',
    'week5/ryan.md': 'week5',
  });
});
