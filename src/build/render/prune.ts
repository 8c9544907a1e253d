import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../library/library.ts';

/**
 * What was not used for so long is forgotten; until then a change that is taken back costs nothing. In
 * milliseconds.
 */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** Deletes from a cache folder what this library doesn't use and what was made too long ago. */
export function pruneCache(cacheDir: string, library: Library, now = Date.now()): void {
  const used = new Set(library.notes.map(({ cached }) => path.basename(cached)));
  const dir = path.join(cacheDir, 'notes');
  if (existsSync(dir)) pruneFolder(dir, used, now); // else a folder without notes
}

/** The same of any folder. @param used names of files that are in use */
export function pruneFolder(dir: string, used: ReadonlySet<string>, now = Date.now()): void {
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || used.has(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const stats = statSync(file, { throwIfNoEntry: false }); // another build may be writing or deleting it
    if (stats && now - stats.mtimeMs > KEPT) rmSync(file, { force: true });
  }
}
