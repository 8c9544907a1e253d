/** Which part of the search index a note belongs to; see `part.ts`. */
import { hash } from 'node:crypto';

/** What an index is made for. */
export interface IndexUse {
  /** Folder of the cache that parts are kept in: its own, lest one use prunes what another serves. */
  folder: string;
  /** Bytes of Markdown in a part, at most on average. */
  partBytes: number;
  mostParts: number;
}

/**
 * Pagefind takes 55 MB of memory for a million bytes, 0.9 GB in all; and a query loads about as much of
 * each part, so that there are no more of them than that needs.
 */
export const PUBLISHED: IndexUse = { folder: 'index', partBytes: 16_500_000, mostParts: Infinity };

/**
 * The part of a saved note is made anew within half a second; more parts make each search slower than they
 * make indexing faster.
 */
export const PREVIEWED: IndexUse = { folder: 'preview-index', partBytes: 1_000_000, mostParts: 8 };

/**
 * Shares out notes. A note stays in its part while there are as many parts, whatever becomes of others.
 * @param sizeOf size of a note, in bytes
 * @returns at least one part; parts may be empty
 */
export function shareOut<T extends { route: string }>(
  notes: readonly T[],
  sizeOf: (note: T) => number,
  { partBytes, mostParts }: IndexUse,
): T[][] {
  const bytes = notes.reduce((sum, note) => sum + sizeOf(note), 0);
  const count = Math.min(mostParts, Math.ceil(bytes / partBytes) || 1);
  const parts = Array.from({ length: count }, (): T[] => []);
  for (const note of notes) parts[Math.floor(evenly(note.route) * count)]?.push(note);
  return parts;
}

/** From 0 to 1, without 1. */
function evenly(route: string): number {
  return hash('sha256', route, 'buffer').readUInt32BE() / 2 ** 32;
}
