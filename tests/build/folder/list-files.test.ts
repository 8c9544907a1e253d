import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../../src/build/folder/list-files.ts';
import { ENGLISH } from '../../english.ts';

function folderWith(files: string[]): string {
  const root = mkdtempSync(path.join(tmpdir(), 'walk-'));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  return root;
}

test('notes and other files are listed in the order that people count in, without hidden and tool folders', async () => {
  const root = folderWith([
    '10주차/a.md',
    '2주차/B.MD',
    '2주차/그림.png',
    'README.md',
    '.git/x.md',
    'node_modules/p/README.md',
    '.obsidian/y.md',
    '.gitbook/assets/그림.png',
    '.gitbook/includes/z.md',
  ]);
  expect(await walk(root, ENGLISH)).toEqual({
    notes: ['README.md', '2주차/B.MD', '10주차/a.md'],
    files: ['.gitbook/assets/그림.png', '2주차/그림.png'],
    problems: [],
  });
});

test('a symbolic link is followed inside the folder, never out of it, and no loop holds the walk up', async () => {
  const root = folderWith(['a/one.md']);
  const outside = folderWith(['secret.md']);
  symlinkSync('.', path.join(root, 'a', 'loop'));
  symlinkSync(outside, path.join(root, 'out'));
  symlinkSync(path.join(root, 'a/one.md'), path.join(root, 'two.md'));
  symlinkSync('nowhere', path.join(root, 'broken.md'));
  const { notes, problems } = await walk(root, ENGLISH);
  expect(notes).toEqual(['a/one.md', 'two.md']);
  expect(problems.map(({ file, rule }) => [file, rule]).toSorted()).toEqual([
    ['broken.md', 'unreadable-file'],
    ['out', 'unreadable-file'],
  ]);
});
