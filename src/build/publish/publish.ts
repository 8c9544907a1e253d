import { chmodSync, lstatSync, mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../commands/user-error.ts';
import { claim, newPrefix, oldPrefix, release } from './claims.ts';
import { codeOf, moveFolder } from './move-folder.ts';
import { replaceInside } from './replace-inside.ts';
import { markWritten, removeWritten } from './written-files.ts';

/** How a site was put in its place: with two renames, or file by file where those can't be. */
export type Way = 'at once' | 'file by file';

/** Whole sites that others may publish to the same place between our two renames, one after another. */
const ATTEMPTS = 20;

/**
 * Why a folder can't be renamed, or nothing written beside it: a mount point, or a parent of somebody else's.
 */
const FIXED = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);

type OnMoved = (target: string) => void;

/**
 * Puts a finished build in its place. At every moment the place holds the last site whole or the new one, but
 * for the instant between two renames; `repair` ends what was cut short there. The last one is removed at the
 * end.
 * @param built folder of the build, gone afterwards
 * @param outDir real path of the place, as `requireReplaceable` gives it
 * @param onMoved told where to it moved what no build wrote
 * @throws {UserError} where the disk is full; the place is as it was
 */
export function publish(built: string, outDir: string, onMoved: OnMoved = () => undefined): Way {
  markWritten(built);
  const parent = path.dirname(outDir);
  try {
    mkdirSync(parent, { recursive: true });
    if (isMounted(outDir)) {
      replaceInside(built, outDir);
      return 'file by file';
    }
    const staged = claim(parent, newPrefix(outDir));
    try {
      moveFolder(built, staged);
      swap(staged, outDir, onMoved);
    } catch (error) {
      if (!FIXED.has(codeOf(error))) throw error;
      replaceInside(exists(staged) ? staged : built, outDir);
      return 'file by file';
    } finally {
      rmSync(staged, { recursive: true, force: true });
      release(staged);
    }
    return 'at once';
  } catch (error) {
    if (codeOf(error) !== 'ENOSPC' && codeOf(error) !== 'EDQUOT') throw error;
    throw new UserError((say) => say.fullSiteDisk(outDir));
  }
}

/**
 * Two renames. The first may find that somebody else has just published, then it is that site's turn to go.
 */
function swap(staged: string, outDir: string, onMoved: OnMoved): void {
  const parent = path.dirname(outDir);
  for (let attempt = 1; ; attempt++) {
    const old = claim(parent, oldPrefix(outDir));
    const wasThere = moveAway(outDir, old, staged);
    try {
      renameSync(staged, outDir);
    } catch (error) {
      const isTaken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error)) && exists(outDir);
      if (!isTaken && wasThere) renameSync(old, outDir);
      if (!isTaken || attempt === ATTEMPTS) throw error;
    }
    const isDone = !exists(staged);
    if (wasThere && exists(old)) {
      if (!removeWritten(old)) onMoved(old);
    }
    release(old);
    if (isDone) return;
  }
}

function moveAway(outDir: string, old: string, staged: string): boolean {
  try {
    chmodSync(staged, statSync(outDir).mode);
    renameSync(outDir, old);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  const now = new Date();
  utimesSync(old, now, now);
  return true;
}

/** Whether it is another disk's root; one of the same disk shows only when it is renamed. */
function isMounted(dir: string): boolean {
  const stats = lstatSync(dir, { throwIfNoEntry: false });
  return stats !== undefined && stats.dev !== statSync(path.dirname(dir)).dev;
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
