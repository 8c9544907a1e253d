/** Which part of the search index a note belongs to; see `shards.ts`. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * Bytes of Markdown in a part, at most on average. Pagefind takes 55 MB of memory for a million: half a gigabyte, which is
 * there beside the rendering of other notes.
 */
const MOST_BYTES = 9_000_000;

/**
 * Shares out notes. A note stays in its part while the number of parts is the same, whatever becomes of others.
 * @param sizeOf size of a note, in bytes
 * @returns at least one part; parts may be empty
 */
export function shareOut<T extends { route: string }>(
  notes: readonly T[],
  sizeOf: (note: T) => number,
): T[][] {
  const bytes = notes.reduce((sum, note) => sum + sizeOf(note), 0);
  const count = Math.max(1, Math.ceil(bytes / MOST_BYTES));
  const parts: T[][] = Array.from({ length: count }, () => []);
  for (const note of notes) parts[hash(note.route) % count]?.push(note);
  return parts;
}

/** Makes a function that tells the size of notes of a folder; of those that can't be read, 0. */
export function sizesIn(notesDir: string): (note: { file: string }) => number {
  return ({ file }) => statSync(path.join(notesDir, file), { throwIfNoEntry: false })?.size ?? 0;
}

function hash(route: string): number {
  return createHash('sha256').update(route).digest().readUInt32BE();
}
