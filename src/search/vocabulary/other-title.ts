/** What a note is called beside its title. */
import type { Note } from '../../notes/note.ts';
import { titleOfName } from '../../notes/facts/title.ts';

/**
 * The name of its file, where that says something else than the title: of `Overview.md` with the heading `개요` a reader
 * remembers either.
 * @returns `''` where it says nothing else
 */
export function otherNameOf({ file, title }: Pick<Note, 'file' | 'title'>): string {
  const name = titleOfName(file);
  return letters(title).includes(letters(name)) ? '' : name;
}

function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
}
