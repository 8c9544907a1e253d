import { comparePaths, isFolderPage, parentOf } from './addresses/paths.ts';
import type { Note } from './note.ts';

/** Files that a folder's own note links, in the order of its text, by the folder. */
export type ReadingOrders = ReadonlyMap<string, readonly string[]>;

type Filed = Pick<Note, 'file'>;

/** The nearest folder at or above the notes of one folder whose own note names any of them. */
export function rulerOf(notes: readonly Filed[], orders: ReadingOrders): string | undefined {
  const own = new Set<string>(notes.map(({ file }) => file));
  for (let folder = parentOf(notes[0]?.file ?? ''); ; folder = parentOf(folder)) {
    if (orders.get(folder)?.some((file) => own.has(file))) return folder;
    if (folder === '') return undefined;
  }
}

/**
 * The notes of one folder in the order of the nearest folder's note that names any of them; the folder's own note before, the
 * others after, in that of their paths.
 */
export function inReadingOrder<N extends Filed>(notes: readonly N[], orders: ReadingOrders): N[] {
  const byPath = notes.toSorted((a, b) => comparePaths(a.file, b.file));
  const ruler = rulerOf(notes, orders);
  if (ruler === undefined) return byPath;
  const places = new Map<string, number>();
  for (const file of orders.get(ruler) ?? []) if (!places.has(file)) places.set(file, places.size);
  const placeOf = ({ file }: N) => places.get(file) ?? (isFolderPage(file) ? -1 : places.size);
  return byPath.sort((a, b) => placeOf(a) - placeOf(b));
}
