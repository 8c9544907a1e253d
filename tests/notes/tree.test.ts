import { describe, expect, test } from 'vitest';
import { toRoute } from '../../src/notes/addresses/brands.ts';
import { foldersOf } from '../../src/notes/lists.ts';
import { surroundingsOf, treeRootOf, type TreeLevel } from '../../src/notes/tree.ts';
import { noteOf } from '../note.ts';

const note = (file: string) =>
  noteOf({ file, route: `/notes/${file.replace(/(?:README)?\.md$/, '').replace(/\/$/, '')}/`, title: file });
const viewsOf = (files: string[]) => {
  const folders = new Set(['']);
  for (const file of files)
    for (let at = file; at.includes('/');) folders.add((at = at.slice(0, at.lastIndexOf('/'))));
  const routes = [...folders].map((folder) => [folder, toRoute(folder ? `/notes/${folder}/` : '/notes/')]);
  return foldersOf(files.map(note), Object.fromEntries(routes));
};
const many = (folder: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${folder}/${String(i).padStart(3, '0')}.md`);
const isOwn = (path: string) => !path.startsWith('guide/');

describe('a tree begins with the first folder that has something to choose from', () => {
  test.for([
    ['in two folders', [...many('a', 5), ...many('b', 5)], ''],
    ['in two folders of one that is around them', [...many('x/a', 5), ...many('x/b', 5)], 'x'],
    ['few notes', ['a/1.md', 'b/2.md'], undefined],
    ['a single folder', many('a', 20), undefined],
    ['a folder beside the guide', [...many('a', 20), ...many('guide', 20)], undefined],
    ['no folder', Array.from({ length: 20 }, (_, i) => `${i}.md`), undefined],
  ] as const)('%s', ([, files, root]) => {
    expect(treeRootOf(viewsOf([...files]), isOwn)?.folder).toBe(root);
  });
});

function print({ entries, hidden }: TreeLevel, indent = ''): string[] {
  const lines = entries.flatMap(({ title, count, isCurrent, inside }) => [
    `${indent}${title}${count === undefined ? '' : ` (${count})`}${isCurrent ? ' *' : ''}`,
    ...(inside ? print(inside, `${indent}  `) : []),
  ]);
  return hidden > 0 ? [...lines, `${indent}+${hidden}`] : lines;
}

function around(files: string[], route: string, at: string): string[] {
  const views = viewsOf(files);
  const [root] = views;
  if (!root) return [];
  const level = surroundingsOf(
    toRoute(route),
    at,
    root,
    new Map(views.map((view) => [view.folder, view])),
    ({ title }) => title,
  );
  return level ? print(level) : [];
}

describe('a page shows what stands beside it and beside the folders above it', () => {
  const files = ['a/README.md', 'a/b/1.md', 'a/b/2.md', 'a/c/3.md', 'd/4.md', '5.md'];

  test('a note', () => {
    expect(around(files, '/notes/a/b/2/', 'a/b')).toEqual([
      'a/README.md (4)',
      '  b (2)',
      '    a/b/1.md',
      '    a/b/2.md *',
      '  c (1)',
      'd (1)',
      '5.md',
    ]);
  });

  test('a folder, with what is in it', () => {
    expect(around(files, '/notes/a/', 'a')).toEqual([
      'a/README.md (4) *',
      '  b (2)',
      '  c (1)',
      'd (1)',
      '5.md',
    ]);
  });

  test('as many entries of three hundred as of thirty, those around it', () => {
    const lines = around([...many('a', 300), ...many('b', 2)], '/notes/a/150/', 'a');
    expect(lines).toHaveLength(20);
    expect(lines.slice(1, 3)).toEqual(['  a/142.md', '  a/143.md']);
    expect(lines.slice(-3)).toEqual(['  a/158.md', '  +283', 'b (2)']);
  });

  test('a few more rather than a link to them', () => {
    expect(around([...many('a', 20), 'b/1.md'], '/notes/a/000/', 'a')).toHaveLength(22);
  });
});
