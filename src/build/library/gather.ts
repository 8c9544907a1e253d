import { toRoute, type Route } from '../../notes/addresses/brands.ts';
import { checkAnchors } from '../../markdown/links/check-anchors.ts';
import { findImpossibleDays } from '../../notes/facts/impossible-days.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';
import type { Problem } from '../../notes/problem.ts';
import type { Histories } from '../history/read-history.ts';
import type { FolderState } from '../folder/folder-reader.ts';
import type { FileResult } from '../render/cache-reader.ts';
import type { Library, LibraryNote } from './library.ts';

/**
 * Gathers what was rendered of a folder's notes into a library, and what only all of them together show.
 * @param results in the order of the notes
 * @param problems of notes that could not be rendered
 * @param messages words for further ones
 * @param histories what git knows of the notes
 */
export function gather(
  state: FolderState,
  results: readonly FileResult[],
  problems: readonly Problem[],
  messages: ProblemMessages,
  histories: Histories,
): Library {
  const notes = toNotes(state, results).map((note) => withHistory(note, histories));
  return {
    notes,
    folders: state.folders,
    assets: [...new Set(results.flatMap(({ note }) => note.assets))].sort(),
    problems: [
      ...state.problems,
      ...problems,
      ...results.flatMap(({ note }) => note.problems),
      ...findImpossibleDays(notes, messages),
      ...checkAnchors(
        results.map(({ file, note }) => ({ file, ids: note.ids, links: note.links })),
        messages,
      ),
    ],
  };
}

function withHistory(note: LibraryNote, histories: Histories): LibraryNote {
  const known = histories.get(note.file);
  if (!known) return note;
  const { former: _former, ...history } = known;
  return { ...note, history };
}

export function toNotes(state: FolderState, results: readonly FileResult[]): LibraryNote[] {
  return results.map(({ file, note, cached }) => ({
    ...note.facts,
    file,
    route: routeOf(state, file),
    hasDiagram: note.hasDiagram,
    digest: note.digest,
    cached,
  }));
}

export function routeOf({ folder }: FolderState, file: string): Route {
  return folder.routes[file] ?? toRoute('/');
}
