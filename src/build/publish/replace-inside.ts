/**
 * Publishing where the folder itself can't be renamed: the mount point of a container's volume, or a folder
 * in one that we may not write to. The new site is written whole into a hidden folder of it, and then moved
 * file by file: first what pages load, then the pages. What is no longer part of the site is removed last, so
 * that every page has what it needs at every moment. From the first move on the next command can finish it.
 */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../commands/user-error.ts';
import { WORK, claim, isAbandoned, release } from './claims.ts';
import { codeOf, moveFolder } from './move-folder.ts';
import { MARKER, readWritten, removeFiles, writeList } from './written-files.ts';

/** Holds a new site that is whole, below a name that says whose it is; one at a time. */
const READY = `${WORK}ready`;
/** Milliseconds between two looks whether another build is done with the folder, and how often. */
const PAUSE = 100;
const LOOKS = 600;

/** @param built folder of a build with the list of its files */
export function replaceInside(built: string, outDir: string): void {
  const staging = claim(outDir, `${WORK}new`);
  const site = claim(path.join(outDir, READY), 'site');
  try {
    mkdirSync(staging);
    moveFolder(built, path.join(staging, path.basename(site)));
    takeTurn(staging, outDir);
    finish(site, outDir);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    release(staging);
    release(site);
  }
}

/** Ends what a build had begun that died while it moved its site's files. */
export function repairInside(outDir: string): void {
  finishAbandoned(outDir);
  removeReady(outDir); // A build may have died just before it did so.
}

/**
 * @returns whether there was such a site; of two that find it at once, the one that renames it finishes it
 */
function finishAbandoned(outDir: string): boolean {
  const found = findReady(outDir);
  if (!found || !isAbandoned(found)) return false;
  const site = claim(path.dirname(found), 'site');
  try {
    if (!adopt(found, site)) return false;
    finish(site, outDir);
    return true;
  } finally {
    release(site);
  }
}

function adopt(found: string, site: string): boolean {
  try {
    renameSync(found, site);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  const now = new Date();
  utimesSync(site, now, now);
  return true;
}

function findReady(outDir: string): string | undefined {
  const ready = path.join(outDir, READY);
  try {
    const name = readdirSync(ready).find((entry) => entry.startsWith('site-'));
    return name && path.join(ready, name);
  } catch {
    return undefined;
  }
}

/** Waits until no other build moves its files. */
function takeTurn(staging: string, outDir: string): void {
  for (let look = 0; look < LOOKS; look++) {
    try {
      renameSync(staging, path.join(outDir, READY));
      return;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) throw error;
    }
    if (!finishAbandoned(outDir)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  throw new UserError((say) => say.otherBuild(outDir));
}

/** Moves the files of the site that is ready, or those that are left of it. */
function finish(site: string, outDir: string): void {
  const next = readWritten(site);
  if (next) {
    const written = new Set([...(readWritten(outDir) ?? []), ...next]);
    const marker = path.join(path.dirname(site), MARKER);
    writeList(marker, [...written]);
    renameSync(marker, path.join(outDir, MARKER));
    for (const file of inOrder(next)) {
      moveFile(site, outDir, file);
    }
    for (const file of next) written.delete(file);
    removeFiles(outDir, [...written]);
    renameSync(path.join(site, MARKER), path.join(outDir, MARKER));
  }
  rmSync(site, { recursive: true, force: true });
  removeReady(outDir);
}

/** Only while it is empty: another build may have put its site there in the meantime. */
function removeReady(outDir: string): void {
  try {
    rmdirSync(path.join(outDir, READY));
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR', 'EACCES', 'EROFS'].includes(codeOf(error)))
      throw error;
  }
}

/** What pages load, pages, and the first page. */
function inOrder(files: readonly string[]): string[] {
  const rank = (file: string): number => (file === 'index.html' ? 2 : file.endsWith('.html') ? 1 : 0);
  return files.toSorted((a, b) => rank(a) - rank(b));
}

function moveFile(site: string, outDir: string, file: string): void {
  const [from, to] = [path.join(site, file), path.join(outDir, file)];
  if (!lstatSync(from, { throwIfNoEntry: false })) return; // Moved before the process died.
  const move = (): void => {
    mkdirSync(path.dirname(to), { recursive: true });
    renameSync(from, to);
  };
  try {
    move();
  } catch (error) {
    if (!['EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY', 'EPERM'].includes(codeOf(error))) throw error;
    makeRoom(outDir, file);
    move();
  }
}

/** A file stands where the new site has a folder, or the other way round. */
function makeRoom(outDir: string, file: string): void {
  const old = readWritten(outDir) ?? [];
  const names = file.split('/');
  const above = names.map((_, i) => names.slice(0, i).join('/')).filter((name) => old.includes(name));
  removeFiles(outDir, [...above, ...old.filter((name) => name.startsWith(`${file}/`))]);
}
