/** What results can be narrowed by: Pagefind's filters of a note. */
import type { Note } from '../../notes/note.ts';
import { parentOf, withoutId } from '../../notes/addresses/paths.ts';

/** Filters and values of one note; a filter may have several. */
export function filtersOf(note: Note): [filter: string, value: string][] {
  const isSession = note.date !== undefined || note.session !== undefined;
  return [
    ['kind', isSession ? 'session' : 'note'],
    ...(note.questions.length ? ([['kind', 'question']] as [string, string][]) : []),
    ...(note.date ? ([['year', note.date.slice(0, 4)]] as [string, string][]) : []),
    ...note.people.map((person): [string, string] => ['person', person]),
    ...foldersAbove(folderOf(note)).map((folder): [string, string] => ['folder', folder]),
  ];
}

/** `/`-separated, NFC, as readers see its names; `''` for the root. */
export function folderOf({ file }: Pick<Note, 'file'>): string {
  return parentOf(file).split('/').map(withoutId).join('/').normalize('NFC');
}

/** The folder and those that it lies in. */
function foldersAbove(folder: string): string[] {
  const names = folder === '' ? [] : folder.split('/');
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}
