import { toRoute, type FolderFile, type Route } from '../../notes/addresses/brands.ts';
import { backlinksOf } from '../../notes/backlinks.ts';
import { checkAnchors } from '../../markdown/links/check-anchors.ts';
import { findImpossibleDays } from '../../notes/facts/impossible-days.ts';
import { messagesIn } from '../../messages/language.ts';
import { settledNotes } from '../../notes/group/settled.ts';
import type { Problem } from '../../notes/problem.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { SettingPlaces } from '../folder/setting-places.ts';
import type { Histories } from '../history/read-history.ts';
import type { FolderState } from '../folder/folder-reader.ts';
import { readLoanwords } from '../index/loanwords.ts';
import type { FileResult } from '../render/cache-reader.ts';
import type { Library, LibraryNote } from './library.ts';
import type { CheckedHeader } from './site-header.ts';
import { redirectsOf } from './redirects.ts';

/**
 * Gathers what was rendered of a folder's notes into a library, and what only all of them together show.
 * @param results in the order of the notes
 * @param problems of notes that could not be rendered
 * @param histories what git knows of the notes
 * @param placeOf where settings stand
 */
export function gather(
  state: FolderState,
  results: readonly FileResult[],
  problems: readonly Problem[],
  site: SiteSettings,
  histories: Histories,
  { header, files, problems: ofHeader }: CheckedHeader,
  placeOf: SettingPlaces,
): Library {
  const messages = messagesIn(site.language).problem;
  const notes = settledNotes(toNotes(state, results), site.guides).map((note) =>
    withHistory(note, histories),
  );
  const { redirects, problems: misled } = redirectsOf(
    notes,
    state.folders,
    histories,
    site,
    messages,
    placeOf,
  );
  const citations = new Map(results.map(({ file, note }) => [file, note.citations ?? []]));
  return {
    notes,
    backlinks: backlinksOf(notes, ({ file }) => citations.get(file) ?? []),
    names: [...(site.synonyms ?? []), ...readLoanwords()],
    redirects,
    header,
    folders: state.folders,
    readingOrders: readingOrdersOf(state, results),
    assets: [...new Set([...files, ...results.flatMap(({ note }) => note.assets)])].sort(),
    problems: [
      ...state.problems,
      ...state.unread,
      ...problems,
      ...results.flatMap(({ note }) => note.problems),
      ...ofHeader,
      ...misled,
      ...findImpossibleDays(notes, messages),
      ...checkAnchors(
        results.map(({ file, note }) => ({ file, ids: note.ids, links: note.links })),
        messages,
      ),
    ],
  };
}

/** Of notes that are their folder's page. */
function readingOrdersOf(state: FolderState, results: readonly FileResult[]): Library['readingOrders'] {
  const folders = new Map(Object.entries(state.folders).map(([folder, route]) => [route, folder]));
  return new Map(
    results.flatMap(({ file, note }): [string, FolderFile[]][] => {
      const folder = folders.get(routeOf(state, file));
      return folder === undefined ? [] : [[folder, (note.citations ?? []).map((link) => link.file)]];
    }),
  );
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

export function routeOf({ folder }: FolderState, file: FolderFile): Route {
  return folder.routes[file] ?? toRoute('/');
}
