/**
 * Which folders a build replaces: new and empty ones, and its own; all others end the command in one line.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireOwn, requireReplaceable } from '../../../src/build/publish/out-dir.ts';
import { publish } from '../../../src/build/publish/publish.ts';
import { MARKER } from '../../../src/build/publish/written-files.ts';
import { OLD, readFiles, scratch, writeFiles } from './sites.ts';

/** A project with notes elsewhere, notes in it, photos, and a folder that a build wrote. */
function prepare() {
  const base = scratch('places');
  const at = (...names: string[]) => path.join(base, ...names);
  writeFiles(base, {
    'project/src/pages/index.astro': '',
    'project/content/note.md': '# note',
    'project/.git/HEAD': 'ref',
    'notes/week1/note.md': '# note',
    'photos/a.jpg': 'photo',
    'old-dist/index.html': 'a build of an earlier version',
    'file.txt': 'text',
    'other/.git/HEAD': 'ref',
    'droppings/.DS_Store': '',
  });
  mkdirSync(at('empty'));
  mkdirSync(at('project/tests'));
  for (const name of ['own', 'own-and-more', 'own-damaged', 'own-worktree']) {
    publish(writeFiles(scratch('built'), OLD), at(name));
  }
  writeFileSync(at('own-and-more/files/photo.jpg'), 'photo');
  writeFileSync(at('own-worktree/.git'), 'gitdir: elsewhere');
  writeFileSync(at('own-damaged', MARKER), readFileSync(at('own', MARKER), 'utf8').slice(0, 40));
  symlinkSync(at('photos'), at('link-to-photos'));
  symlinkSync(at('notes'), at('link-to-notes'));
  symlinkSync(at('own'), at('link-to-own'));
  symlinkSync(at('nowhere'), at('dangling'));
  symlinkSync(at('loop'), at('loop'));
  const kept = { root: at('project'), notesDir: at('notes'), cwd: at('project') };
  return { at, base, kept };
}

describe('a build replaces', () => {
  const { at, base, kept } = prepare();
  test.for([
    'new',
    'new/in/new',
    'empty',
    'own',
    'droppings',
    'project/dist',
    'project/public-site',
    'project/.site',
    'notes-of-others',
  ])('%s', (name) => {
    const before = readFiles(base);
    expect(requireReplaceable(at(name), kept)).toBe(at(name));
    expect(readFiles(base)).toEqual(before);
  });
});

describe('a build refuses, and leaves as it is', () => {
  const { at, base, kept } = prepare();
  test.for<[name: string, says: RegExp]>([
    ['photos', /holds a\.jpg but not \.study-notes\.json/],
    ['old-dist', /holds index\.html but not .*delete or move that folder/],
    ['own-and-more', /holds files\/photo\.jpg, which no build wrote/],
    ['own-worktree', /holds \.git, which no build wrote/],
    ['own-damaged', /damaged list/],
    ['file.txt', /is a file/],
    ['file.txt/below', /lies below .*file\.txt, which is a file/],
    ['link-to-photos', /is a symbolic link/],
    ['link-to-notes', /is a symbolic link/],
    ['link-to-own', /is a symbolic link/],
    ['link-to-photos/../photos', /holds a\.jpg/],
    ['link-to-notes/site', /lies in the notes folder/],
    ['dangling', /is a symbolic link/],
    ['dangling/site', /leads through .*dangling, which can't be followed \(ENOENT\)/],
    ['loop', /is a symbolic link/],
    ['loop/site', /can't be followed \(ELOOP\)/],
    ['notes', /holds the notes/],
    ['notes/week1', /lies in the notes folder/],
    ['notes/new', /lies in the notes folder/],
    ['.', /holds the notes/],
    ['/', /holds the notes/],
    ['project', /holds this project/],
    ['project/src', /lies in the project's src/],
    ['project/src/pages', /lies in the project's src/],
    ['project/src/pages/new', /lies in the project's src/],
    ['project/SRC/new', /lies in the project's src/],
    ['project/public', /lies in the project's public/],
    ['project/content', /lies in the project's content/],
    ['project/tests', /lies in the project's tests/],
    ['project/node_modules/.cache/site', /lies in the project's node_modules/],
    ['project/.git', /lies in the project's \.git/],
    ['project/.git/new', /lies in the project's \.git/],
    ['other/.git', /\.git: give another folder/],
    ['other/.git/refs/new', /\.git: give another folder/],
    ['a'.repeat(300), /can't be written to \(ENAMETOOLONG\)/],
  ])('%s', ([name, says]) => {
    const before = readFiles(base);
    const told = refusalOf(name.startsWith('/') ? name : at(name), kept);
    expect(told).toMatch(says);
    expect(told).not.toContain('\n');
    expect(readFiles(base)).toEqual(before);
  });

  test('the home folder, and the folder that one is in', () => {
    expect(refusalOf(homedir(), kept)).toMatch(/holds|lies/);
    expect(refusalOf(at('empty'), { ...kept, cwd: at('empty') })).toMatch(/the folder that you are in/);
  });

  test('notes that a link leads to', () => {
    const linked = { ...kept, notesDir: at('link-to-notes') };
    expect(refusalOf(at('notes'), linked)).toMatch(/holds the notes/);
    expect(refusalOf(at('notes/new'), linked)).toMatch(/lies in the notes folder/);
  });

  test('what came into the folder during the build', () => {
    writeFileSync(at('own/mine.txt'), 'mine');
    expect(() => requireOwn(at('own'))).toThrow(/holds mine\.txt, which no build wrote/);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that this user may not write to', () => {
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o555);
    expect(refusalOf(at('locked/site'), kept)).toMatch(/can't be written to \(EACCES\)/);
  });

  test.skipIf(!existsSync('/proc/self'))('a folder that nobody may write to', () => {
    expect(refusalOf('/proc/site', kept)).toMatch(/can't be written to \(E[A-Z]+\)/);
  });
});

test('a project in its notes folder keeps its dist/', () => {
  const { at, kept } = prepare();
  const inside = { ...kept, root: at('project'), notesDir: at() };
  expect(requireReplaceable(at('project/dist'), inside)).toBe(at('project/dist'));
  expect(refusalOf(at('new'), inside)).toMatch(/lies in the notes folder/);
});

function refusalOf(outDir: string, kept: Parameters<typeof requireReplaceable>[1]): string {
  try {
    requireReplaceable(outDir, kept);
  } catch (error) {
    expect((error as Error).name).toBe('UserError');
    return (error as Error).message;
  }
  return 'not refused';
}
