/** Which part of the search index a note belongs to; see `shards.ts`. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * Bytes of Markdown in a part, at most on average. Pagefind takes 55 MB of memory for a million: 0.6 GB, which is there
 * beside the rendering of other notes.
 */
const MOST_BYTES = 10_900_000;
/** Size of the last part beside the others: no notes are left to render while it is indexed, so that all wait for it. */
const LAST = 0.5;

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
  const count = Math.ceil(bytes / MOST_BYTES + 1 - LAST);
  const parts: T[][] = Array.from({ length: count }, () => []);
  for (const note of notes) parts[Math.floor(hash(note.route) * (count - 1 + LAST))]?.push(note);
  return parts;
}

/** Makes a function that tells the size of notes of a folder; of those that can't be read, 0. */
export function sizesIn(notesDir: string): (note: { file: string }) => number {
  return ({ file }) => statSync(path.join(notesDir, file), { throwIfNoEntry: false })?.size ?? 0;
}

/** From 0 to 1, without 1. */
function hash(route: string): number {
  return createHash('sha256').update(route).digest().readUInt32BE() / 2 ** 32;
}
