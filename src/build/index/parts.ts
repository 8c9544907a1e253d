/** Which part of the search index a note belongs to; see `part.ts`. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * Bytes of Markdown in a part, at most on average. Pagefind takes 55 MB of memory for a million, 0.9 GB in all; and a query
 * loads about as much of each part, so that there are no more of them than that needs.
 */
const MOST_BYTES = 16_500_000;
/** What is shared out at all, is shared out to so many: Pagefind works on one while the documents of the next are made. */
const FEWEST = 3;
/** Size of the last part beside the others: nothing is left to be made while it is indexed, so that all wait for it. */
const LAST = 0.5;

/** Bytes of Markdown in a part of the preview's index: the part of a saved note is made anew within half a second. */
const MOST_PREVIEW_BYTES = 1_000_000;
/** More parts make each search slower than they make indexing faster. */
const MOST_PREVIEW_PARTS = 8;

/** Shares out the notes of the writers' preview. @returns at least one part; parts may be empty */
export function shareOutPreview<T extends { route: string }>(
  notes: readonly T[],
  sizeOf: (note: T) => number,
): T[][] {
  const bytes = notes.reduce((sum, note) => sum + sizeOf(note), 0);
  const count = Math.min(MOST_PREVIEW_PARTS, Math.ceil((bytes || 1) / MOST_PREVIEW_BYTES));
  return spread(notes, count, 1);
}

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
  if (bytes <= MOST_BYTES) return [[...notes]];
  return spread(notes, Math.max(FEWEST, Math.ceil(bytes / MOST_BYTES + 1 - LAST)), LAST);
}

/** @param last size of the last part beside the others */
function spread<T extends { route: string }>(notes: readonly T[], count: number, last: number): T[][] {
  const parts: T[][] = Array.from({ length: count }, () => []);
  for (const note of notes) parts[Math.floor(hash(note.route) * (count - 1 + last))]?.push(note);
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
