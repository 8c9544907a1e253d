/**
 * What a build wrote into its folder, as a file in that folder tells: only that is ever replaced or removed.
 */
import { readFileSync, readdirSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { WORK } from './claims.ts';
import { codeOf } from './move-folder.ts';

/** Hidden, so that static hosts leave it out; what it tells is published anyway. */
export const MARKER = '.study-notes.json';

const ABOUT =
  'Written by a build of study-notes, which replaces and removes the files listed here, and no others.';

/** What systems put into any folder, of nobody's making. */
const DROPPINGS = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|lost\+found)$/i;

/** Lists all files of a finished build in it. */
export function markWritten(dir: string): void {
  writeList(path.join(dir, MARKER), listFiles(dir));
}

/** @param files paths below the folder that the list is for, `/`-separated */
export function writeList(marker: string, files: readonly string[]): void {
  writeFileSync(marker, `${JSON.stringify({ about: ABOUT, files }, null, 1)}\n`);
}

/**
 * Paths of what a build wrote there, without the list itself. Nothing where there is no list that can be
 * read.
 */
export function readWritten(dir: string): string[] | undefined {
  try {
    const { files } = JSON.parse(readList(dir) ?? '') as { files?: unknown };
    return Array.isArray(files) && files.every(isInside) ? (files as string[]) : undefined;
  } catch {
    return undefined;
  }
}

/** The list as it stands there, with what may have happened to it. Nothing where there is none. */
export function readList(dir: string): string | undefined {
  try {
    return readFileSync(path.join(dir, MARKER), 'utf8');
  } catch {
    return undefined;
  }
}

function isInside(file: unknown): boolean {
  return typeof file === 'string' && file !== '' && !path.isAbsolute(file) && !file.split('/').includes('..');
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== MARKER)
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * Finds something in a folder that no build wrote there.
 * @param written what builds wrote
 * @returns its path below the folder; nothing where there is no such thing
 */
export function findForeign(dir: string, written: readonly string[]): string | undefined {
  const files = new Set([...written, MARKER]);
  const folders = new Set(written.flatMap(foldersAround));
  const isWritten = (entry: Dirent, file: string): boolean =>
    entry.isDirectory() ? folders.has(file) : files.has(file);
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of listFolder(path.join(dir, folder))) {
      const file = folder ? `${folder}/${entry.name}` : entry.name;
      if (!folder && entry.name.startsWith(WORK) && entry.isDirectory()) continue;
      if (isWritten(entry, file)) {
        if (entry.isDirectory()) waiting.push(file);
      } else if (!DROPPINGS.test(entry.name)) return file;
    }
  }
  return undefined;
}

/** Nothing where it has just been replaced. */
function listFolder(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Removes what a build wrote, and the folder where nothing else is left in it.
 * @returns whether it is gone
 */
export function removeWritten(dir: string, written = readWritten(dir) ?? []): boolean {
  removeFiles(dir, written);
  for (const name of readdirSync(dir))
    if (DROPPINGS.test(name)) quietly(() => unlinkSync(path.join(dir, name)));
  // The list last: as long as something stands there, it tells what.
  if (readdirSync(dir).every((name) => name === MARKER)) {
    quietly(() => unlinkSync(path.join(dir, MARKER)));
    return quietly(() => rmdirSync(dir));
  }
  return false;
}

/** Removes files, and folders of theirs that are empty then. */
export function removeFiles(dir: string, files: readonly string[]): void {
  for (const file of files) quietly(() => unlinkSync(path.join(dir, file)));
  const folders = [...new Set(files.flatMap(foldersAround))].sort((a, b) => b.length - a.length);
  for (const folder of folders) quietly(() => rmdirSync(path.join(dir, folder)));
}

/** The folders that hold a file, below the one that its path begins at. */
function foldersAround(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}

/** @returns whether it worked: what is gone already, or holds something else, stays as it is */
function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
