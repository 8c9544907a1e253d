import { toFolderFile, type FolderFile, type Route } from './brands.ts';
import type { NotesFolder } from './folder.ts';
import { isNoteFile, nameOf, parentOf } from './paths.ts';
import { routesOfFolders } from './routes.ts';

/** What stands at a path of the notes folder. `files` is a folder without notes, which has no page. */
export type FolderEntry =
  | { kind: 'note'; file: FolderFile; route: Route }
  | { kind: 'file'; file: FolderFile }
  | { kind: 'folder'; folder: string; route: Route }
  | { kind: 'files'; folder: string };

export interface FolderIndex {
  /**
   * @param path Path in the notes folder, in any Unicode form, with or without a note's extension
   * @returns What is there; `exact` unless only letter case, `.html` or a slash too many leads to it
   */
  find(path: string): { found: FolderEntry; exact: boolean } | undefined;
  /** The one file of that name, wherever it is; nothing where there are none or several. */
  sameName(path: string): FolderFile | undefined;
}

/** Makes paths of a notes folder findable in constant time, however many files it has. */
export function createFolderIndex({ routes, files }: Pick<NotesFolder, 'routes' | 'files'>): FolderIndex {
  const entries = new Map<string, FolderEntry>();
  const folded = new Map<string, FolderEntry>();
  const names = new Map<string, FolderFile[]>();

  const add = (path: string, found: FolderEntry) => {
    entries.set(path, found);
    const composed = path.normalize('NFC');
    if (!entries.has(composed)) entries.set(composed, found);
    const key = fold(path);
    if (!folded.has(key)) folded.set(key, found);
  };
  const addFile = (file: FolderFile, found: FolderEntry) => {
    add(file, found);
    const name = fold(nameOf(file));
    const others = names.get(name);
    if (others) others.push(file);
    else names.set(name, [file]);
  };

  const notes = Object.entries(routes).map(([file, route]) => ({ file: toFolderFile(file), route }));
  const pages = new Map(notes.map(({ file, route }) => [route, file]));
  for (const { file, route } of notes) addFile(file, { kind: 'note', file, route });
  for (const file of files) addFile(file, { kind: 'file', file });
  for (const [folder, route] of routesOfFolders(routes)) {
    const page = pages.get(route);
    add(folder, page === undefined ? { kind: 'folder', folder, route } : { kind: 'note', file: page, route });
  }
  for (const file of files) {
    for (let folder = parentOf(file); folder !== '' && !entries.has(folder); folder = parentOf(folder)) {
      add(folder, { kind: 'files', folder });
    }
  }

  return {
    find(path) {
      const given = path.normalize('NFC');
      for (const name of [path, given, `${given}.md`, `${given}.markdown`]) {
        const found = entries.get(name);
        if (found) return { found, exact: true };
      }
      // Other generators' links: `a.html` is the page of `a.md`.
      const bare = given.replace(/\.html?$/i, '');
      for (const name of [given, `${bare}.md`, `${bare}.markdown`]) {
        const found = folded.get(fold(name));
        if (found) return { found, exact: false };
      }
      return undefined;
    },
    sameName(path) {
      const name = fold(nameOf(path));
      const found = names.get(name) ?? (isNoteFile(name) ? undefined : names.get(`${name}.md`));
      return found?.length === 1 ? found[0] : undefined;
    },
  };
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
