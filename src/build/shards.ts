/** The parts of a search index as they lie on this disk, and as they are published. See `make-shard.ts`. */
import { copyFileSync, linkSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeFolders } from './index-file.ts';

/** What the parts have in common. */
const SHARED = /^(?:pagefind\.js|wasm\..*)$/;
/** Parts that are kept for each that is used: those of a change that may be taken back. */
const KEPT = 2;

/** One part. */
export interface Shard {
  /** The folder of its files. */
  dir: string;
  /** Paths below it and below the part's place in the site, and sizes in bytes. */
  files: readonly { path: string; bytes: number }[];
  /** Name of its index, which the ids of its notes begin with; see `noteIdOf`. */
  name: string;
  /** Routes of the notes by their numbers in the index. */
  routes: readonly string[];
}

/**
 * Puts parts into a folder: the first into the folder itself, the others into numbered folders of it.
 * @returns their size in bytes
 */
export function placeShards(shards: readonly Shard[], folder: string): number {
  const files = publishedFiles(shards);
  makeFolders(files, folder);
  for (const file of files) link(file.source, path.join(folder, file.path));
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Thousands of files: a second name costs a tenth of a copy. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // Another disk.
  }
}

/** Files of parts: their paths below `pagefind/`, and where they lie on this disk. */
export function publishedFiles(shards: readonly Shard[]): { path: string; source: string; bytes: number }[] {
  return shards.flatMap(({ dir, files }, number) =>
    files
      .filter((file) => number === 0 || !SHARED.test(file.path))
      .map((file) => ({
        path: number ? `${number}/${file.path}` : file.path,
        source: path.join(dir, file.path),
        bytes: file.bytes,
      })),
  );
}

/** Deletes from a folder of parts what neither these nor the last builds need. */
export function pruneShards(shardsDir: string, used: readonly Shard[]): void {
  const others = readdirSync(shardsDir)
    .filter((name) => !used.some(({ dir }) => path.basename(dir) === name))
    .map((name) => ({ name, time: statSync(path.join(shardsDir, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { name } of others.slice(used.length * KEPT))
    rmSync(path.join(shardsDir, name), { recursive: true, force: true });
}
