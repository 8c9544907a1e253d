import { withoutTurns } from './text/bidi.ts';
import type { Note } from './note.ts';
import { nameOf, parentOf, stemOf } from './addresses/paths.ts';

/**
 * What tells notes apart that look alike: the name of the folder (`week3` for `Ryan` in each week's), as much
 * of its path as it takes, or the file's name where they are in one folder.
 *
 * @param looks what readers see of a note; its title unless told
 * @returns by the note's file; only for notes that look like another one
 */
export function distinctionsOf<N extends Pick<Note, 'file' | 'title'>>(
  notes: readonly N[],
  looks: (note: N) => string = ({ title }) => title,
): Map<string, string> {
  const distinctions = new Map<string, string>();
  for (const group of Map.groupBy(notes, looks).values()) {
    for (const { file, title } of group) {
      const others = group.map((note) => note.file).filter((other) => other !== file);
      const distinction = distinguish(file.normalize('NFC'), others.map(composed));
      if (distinction && distinction !== title) distinctions.set(file, withoutTurns(distinction));
    }
  }
  return distinctions;
}

/** As `distinctionsOf`, for notes whose date is shown beside their title. */
export function distinctionsBesideDates<N extends Pick<Note, 'file' | 'title' | 'date'>>(
  notes: readonly N[],
): Map<string, string> {
  return distinctionsOf(notes, ({ title, date }) => `${date} ${title}`);
}

const composed = (path: string) => path.normalize('NFC');

/** The least of a path that no other has; `''` where that is only the lack of a folder, or nothing at all. */
function distinguish(file: string, others: readonly string[]): string {
  if (others.length === 0) return '';
  const folder = parentOf(file);
  const rivals = others.filter((other) => parentOf(other) === folder);
  if (rivals.length > 0) {
    const naming = [stemOf, nameOf].find((name) => rivals.every((rival) => name(rival) !== name(file)));
    return naming?.(file) ?? '';
  }
  const parts = folder.split('/');
  const ends = parts.map((_, i) => parts.slice(-1 - i).join('/'));
  return ends.find((end) => others.every((other) => !`/${parentOf(other)}`.endsWith(`/${end}`))) ?? folder;
}
