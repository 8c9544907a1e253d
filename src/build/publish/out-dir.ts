/** Which folders a build may write to: new ones, empty ones, and those that a build wrote and nobody else. */
import { lstatSync, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
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
    if (stats?.isSymbolicLink())
      refuse(outDir, 'is a symbolic link: give the folder that it leads to, or remove the link');
    requireApart(place, outDir, kept);
    if (stats && !stats.isDirectory()) refuse(outDir, 'is a file: give the name of a folder');
    repair(place);
    requireOwn(place, outDir);
    requireWritable(place);
    return place;
  } catch (error) {
    if (!codeOf(error)) throw error;
    return refuse(
      outDir,
      `can't be written to (${codeOf(error)}): give a folder that this user may write to`,
    );
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
    if (written)
      refuse(outDir, `holds ${foreign}, which no build wrote: move it elsewhere, then build again`);
    const why =
      list !== undefined
        ? `has a damaged list of what builds wrote (${MARKER})`
        : `holds ${foreign} but not ${MARKER}, by which builds know their own`;
    refuse(outDir, `${why}: delete or move that folder, or give another one with --outDir`);
  }
}

function requireApart(place: string, outDir: string, { root, notesDir, cwd }: Kept): void {
  if (contains(place, notesDir)) refuse(outDir, `holds the notes (${notesDir}): give a folder of its own`);
  if (contains(place, root)) refuse(outDir, `holds this project (${root}): give a folder of its own`);
  const [home] = [homedir()].filter((dir) => path.isAbsolute(dir));
  if (home && contains(place, home)) refuse(outDir, 'holds your home folder: give a folder of its own');
  if (contains(place, cwd)) refuse(outDir, 'holds the folder that you are in: give a folder of its own');
  // A project may lie in its notes folder, which then leaves out what it publishes.
  const isOwnCorner = contains(notesDir, root) && contains(root, place);
  if (contains(notesDir, place) && !isOwnCorner)
    refuse(outDir, `lies in the notes folder (${notesDir}): give a folder outside`);
  const own = OWN.find((name) => contains(path.join(root, name), place));
  if (own) refuse(outDir, `lies in the project's ${own}/: give a folder of its own`);
  if (place.split(path.sep).some((name) => fold(name) === '.git'))
    refuse(outDir, 'lies in a Git repository’s .git: give another folder');
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
    return refuse(
      outDir,
      `leads through ${dir}, which can't be followed (${codeOf(error)}): give another folder`,
    );
  }
  if (!statSync(real).isDirectory())
    refuse(outDir, `lies below ${dir}, which is a file: give another folder`);
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

function refuse(outDir: string, why: string): never {
  throw new UserError(`Can't build to ${outDir}, which ${why}`);
}
