import { existsSync, readdirSync, renameSync, rmSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { WORK, findAbandoned, newPrefix, oldPrefix } from './claims.ts';
import { repairInside } from './replace-inside.ts';
import { readWritten, removeWritten } from './written-files.ts';

/**
 * Ends what builds that died had begun with a place: the site is whole again, and nothing of theirs is left.
 * @param outDir absolute path of the place; nothing need be there
 */
export function repair(outDir: string): void {
  const parent = path.dirname(outDir);
  const timeOf = (dir: string): number => statSync(dir, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = findAbandoned(parent, oldPrefix(outDir)).sort((a, b) => timeOf(b) - timeOf(a));
  for (const dir of old) {
    if (!readWritten(dir))
      tryTo(() => rmdirSync(dir)); // Emptied already, or not ours.
    else if (existsSync(outDir)) tryTo(() => removeWritten(dir));
    else tryTo(() => renameSync(dir, outDir)); // Another build may have been faster.
  }
  for (const dir of findAbandoned(parent, newPrefix(outDir))) removeTree(dir);
  for (const dir of findAbandoned(outDir, `${WORK}new`)) removeTree(dir);
  repairInside(outDir);
}

/**
 * Removes what builds that died left among the caches.
 * @param caches the folder of all notes folders' caches
 */
export function removeDeadBuilds(caches: string): void {
  const folders = existsSync(caches) ? readdirSync(caches) : [];
  const dead = folders.flatMap((folder) => findAbandoned(path.join(caches, folder), 'build'));
  for (const dir of dead) removeTree(dir);
}

function removeTree(dir: string): void {
  tryTo(() => rmSync(dir, { recursive: true, force: true }));
}

function tryTo(action: () => void): void {
  try {
    action();
  } catch {
    // Somebody else did it, or it isn't ours to do.
  }
}
