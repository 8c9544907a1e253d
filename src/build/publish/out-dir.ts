/** Which folders a build may write to: new ones, empty ones, and those that a build wrote and nobody else. */
import { lstatSync, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { OutDirFault } from '../../messages/command-messages.ts';
import { UserError } from '../commands/user-error.ts';
import { WORK, claim, release } from './claims.ts';
import { codeOf } from './move-folder.ts';
import { repair } from './repair.ts';
import { MARKER, findForeign, readList, readWritten } from './written-files.ts';

/** What a build must leave alone. Absolute paths. */
export interface Kept {
  /** The project. */
  root: string;
  notesDir: string;
  /** Folder that the command was given in. */
  cwd: string;
}

/** Folders of the project that are no place for what it makes. */
const OWN = ['src', 'public', 'content', 'tests', 'node_modules', '.git', '.github', '.astro', '.cache'];

/**
 * Finds the place that a build writes to, having ended what dead builds had begun there.
 * @param outDir absolute path
 * @returns its real path
 * @throws {UserError} in one line, where the build could delete what it didn't write, or can't write
 */
export function requireReplaceable(outDir: string, kept: Kept): string {
  try {
    const place = path.join(realPath(path.dirname(outDir), outDir), path.basename(outDir));
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) refuse(outDir, { kind: 'link' });
    requireApart(place, outDir, kept);
    if (stats && !stats.isDirectory()) refuse(outDir, { kind: 'file' });
    repair(place);
    requireOwn(place, outDir);
    requireWritable(place);
    return place;
  } catch (error) {
    if (!codeOf(error)) throw error;
    return refuse(outDir, { kind: 'unwritable', what: codeOf(error) });
  }
}

/** @throws {UserError} where something else stands in the folder; nothing need be there */
export function requireOwn(place: string, outDir = place): void {
  for (;;) {
    if (!lstatSync(place, { throwIfNoEntry: false })) return;
    const list = readList(place);
    const written = readWritten(place);
    const foreign = findForeign(place, written ?? []);
    if (foreign === undefined) return;
    if (list !== readList(place)) continue; // Another build has just published there.
    if (written) refuse(outDir, { kind: 'foreign', what: foreign });
    refuse(
      outDir,
      list === undefined ? { kind: 'notOurs', what: foreign } : { kind: 'damagedList', what: MARKER },
    );
  }
}

function requireApart(place: string, outDir: string, { root, notesDir, cwd }: Kept): void {
  if (contains(place, notesDir)) refuse(outDir, { kind: 'holdsNotes', what: notesDir });
  if (contains(place, root)) refuse(outDir, { kind: 'holdsProject', what: root });
  const [home] = [homedir()].filter((dir) => path.isAbsolute(dir));
  if (home && contains(place, home)) refuse(outDir, { kind: 'home' });
  if (contains(place, cwd)) refuse(outDir, { kind: 'cwd' });
  // A project may lie in its notes folder, which then leaves out what it publishes.
  const isOwnCorner = contains(notesDir, root) && contains(root, place);
  if (contains(notesDir, place) && !isOwnCorner) refuse(outDir, { kind: 'inNotes', what: notesDir });
  const own = OWN.find((name) => contains(path.join(root, name), place));
  if (own) refuse(outDir, { kind: 'ownFolder', what: own });
  if (place.split(path.sep).some((name) => fold(name) === '.git')) refuse(outDir, { kind: 'git' });
}

/** Real path of a folder, of which the last parts may not be there yet. */
function realPath(dir: string, outDir: string): string {
  const stats = lstatSync(dir, { throwIfNoEntry: false });
  if (!stats) {
    const parent = path.dirname(dir);
    return parent === dir ? dir : path.join(realPath(parent, outDir), path.basename(dir));
  }
  let real: string;
  try {
    real = realpathSync.native(dir);
  } catch (error) {
    return refuse(outDir, { kind: 'unfollowed', what: dir, code: codeOf(error) });
  }
  if (!statSync(real).isDirectory()) refuse(outDir, { kind: 'belowFile', what: dir });
  return real;
}

/**
 * Whether a folder is another, or lies in it; neither need be there. Folders are compared as the system knows
 * them, for a path has many spellings: links, mounts, letter case, composed and decomposed letters.
 */
function contains(outer: string, inner: string): boolean {
  for (let dir = inner; ; dir = path.dirname(dir)) {
    if (isSame(outer, dir)) return true;
    if (dir === path.dirname(dir)) return false;
  }
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((dir) => statSync(dir, { bigint: true, throwIfNoEntry: false }));
  if (one?.ino && other?.ino) return one.ino === other.ino && one.dev === other.dev;
  return fold(path.resolve(a)) === fold(path.resolve(b));
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Tries it where the first folder will be made, for what a system allows no rule tells. */
function requireWritable(place: string): void {
  let dir = place;
  while (!lstatSync(dir, { throwIfNoEntry: false })) dir = path.dirname(dir);
  const probe = claim(dir, `${WORK}new`);
  try {
    mkdirSync(probe);
    rmdirSync(probe);
  } finally {
    release(probe);
  }
}

function refuse(outDir: string, fault: OutDirFault): never {
  throw new UserError((say) => say.outDir(outDir, fault));
}
