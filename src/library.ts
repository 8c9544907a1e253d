import { readFile } from 'node:fs/promises';
import { currentLibrary } from './build/current.ts';
import type { LibraryNote } from './build/library.ts';

/** All notes, in the order of their paths. */
export async function getNotes(): Promise<readonly LibraryNote[]> {
  return (await currentLibrary()).notes;
}

/** HTML of a note's body. */
export function readBody(note: LibraryNote): Promise<string> {
  return readFile(note.htmlFile, 'utf8');
}
