import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadMarkdown } from '../../arranged-notes.ts';
import { currentLibrary } from '../library/shared-library.ts';
import type { LibraryNote } from '../library/library.ts';
import type { Asset } from './assets.ts';

/** Name of a note's Markdown beside its page. */
const NAME = 'index.md';

/** Publishes of each note's Markdown what may be published. */
export async function writeMarkdown(notes: readonly LibraryNote[], outDir: string): Promise<void> {
  for (const note of notes) await writeFile(path.join(outDir, note.route, NAME), await loadMarkdown(note));
}

/** The same for the preview: one of them. @param wanted decoded, below `notes/` */
export async function findMarkdown(wanted: string): Promise<Asset | undefined> {
  const { notes } = await currentLibrary();
  const note = notes.find(({ route }) => `${route}${NAME}` === `/notes/${wanted}`);
  return note && { file: note.file, name: NAME, text: await loadMarkdown(note) };
}
