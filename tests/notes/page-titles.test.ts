import { expect, test } from 'vitest';
import { sharedTitles } from '../../src/notes/page-titles.ts';

const notesOf = (titles: Record<string, string>) =>
  Object.entries(titles).map(([file, title]) => ({ file, title }));

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['a title of its own stays', { 'a.md': '트리', 'b.md': '그래프' }, {}],
  [
    'a shared title gets the folder',
    { 'week3/ryan.md': 'Ryan', 'week4/ryan.md': 'Ryan', 'week4/tcp.md': 'TCP' },
    { 'week3/ryan.md': 'Ryan · week3', 'week4/ryan.md': 'Ryan · week4' },
  ],
  [
    'the nearest folder',
    { '2021/스터디/week3/ryan.md': 'Ryan', 'ryan.md': 'Ryan' },
    { '2021/스터디/week3/ryan.md': 'Ryan · week3' },
  ],
  ['not the notes folder itself, which has no name', { 'a.md': '메모', 'b.md': '메모' }, {}],
])('%s', (_what, titles, expected) => {
  expect(Object.fromEntries(sharedTitles(notesOf(titles)))).toEqual(expected);
});
