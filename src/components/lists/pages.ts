import { toRoute, type Route } from '../../notes/addresses/brands.ts';
import type { ArrangedNotes, LibraryNote } from '../../arranged-notes.ts';
import { pagesOfGroups, topicGroupsOf, type TopicGroup } from '../../notes/questions/topic-groups.ts';
import { titleOfFolder, type FolderView } from '../../notes/lists.ts';
import type { Note } from '../../notes/note.ts';
import { parentOf } from '../../notes/addresses/paths.ts';
import { site } from '../../site.ts';
import { fullTitleOf } from '../text/title.ts';

/** Entries of a list on one page: enough to look through, few enough to load at once. */
const PER_PAGE = 60;
/** Of a list of a line each. */
const LINES_PER_PAGE = 300;
/** So many notes are told of at some length; more are a line each. */
const FEW = 24;

/** Rows that nobody looks through. */
const LONG = 60;

/** Whether a list is too long to be looked through. */
export function isLong(entries: number): boolean {
  return entries > LONG;
}

/** Number of pages that a list of so many entries takes; at least one. */
export function pageCount(entries: number, perPage = PER_PAGE): number {
  return Math.max(1, Math.ceil(entries / perPage));
}

/** The entries of one page. @param page from 1 */
export function pageOf<T>(entries: readonly T[], page: number, perPage = PER_PAGE): T[] {
  return entries.slice((page - 1) * perPage, page * perPage);
}

/**
 * Whether a folder's notes are shown a line each: where there are many, unless they are sessions, and where the folder's
 * own text stands below them.
 */
export function isCompact({ page, notes }: FolderView<Note>): boolean {
  const dated = notes.filter(({ date }) => date !== undefined).length;
  return page ? true : notes.length > FEW && dated * 2 <= notes.length;
}

/** Notes on a page of a folder. */
export function notesPerPage(view: FolderView<Note>): number {
  return isCompact(view) ? LINES_PER_PAGE : PER_PAGE;
}

/** The pages of the list of questions: topics with some of their questions each. */
export function questionPages({ studyQuestions }: ArrangedNotes): TopicGroup<LibraryNote>[][] {
  return pagesOfGroups(topicGroupsOf(studyQuestions), PER_PAGE);
}

/** Whether there is a timeline: one session is none. */
export function hasTimeline({ sessions }: ArrangedNotes): boolean {
  return sessions.length > 1;
}

/** Folders above a file or folder, outermost first. */
export function trailTo(path: string, { folders }: ArrangedNotes): { text: string; route: Route }[] {
  const trail: { text: string; route: Route }[] = [];
  const routes = new Map(
    folders.map((view) => [view.folder, { text: titleOfFolder(view), route: view.route }]),
  );
  for (let at = parentOf(path); at; at = parentOf(at)) {
    const folder = routes.get(at);
    if (folder) trail.unshift(folder);
  }
  return trail;
}

/** Title of a note's page: its own, and what tells it apart where other notes have the same. */
export function titleOf(note: Note, { distinctions }: ArrangedNotes): string {
  const title = fullTitleOf(note, site.language);
  const distinction = distinctions.get(note.file);
  return distinction ? `${title} · ${distinction}` : title;
}

/** Route of a page of a list. @param route that of the first; @param page from 1 */
export function routeOfPage(route: Route, page: number, below = ''): Route {
  return page === 1 ? route : toRoute(`${route}${below}${page}/`);
}

/** What a note's or folder's route says after `/notes/`; nothing for the notes folder itself. */
export function pathOf(route: Route): string | undefined {
  return route.slice('/notes/'.length, -1) || undefined;
}
