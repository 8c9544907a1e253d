import { readFileSync } from 'node:fs';
import type { Section } from '../notes/section.ts';
import type { LibraryNote } from './library.ts';

/** Sections of a note; read whenever they are needed, so that memory doesn't grow with the number of notes. */
export function readSections({ sectionsFile }: Pick<LibraryNote, 'sectionsFile'>): Section[] {
  return JSON.parse(readFileSync(sectionsFile, 'utf8')) as Section[];
}
