import type { Route } from './addresses/brands.ts';
import { withoutTurns } from './text/bidi.ts';
import type { Note, NoteHistory } from './note.ts';
import { inReadingOrder, type ReadingOrders } from './reading-order.ts';
import { compareNames, comparePaths, nameOf, parentOf, withoutId } from './addresses/paths.ts';
import { isGuide } from './settings/guides.ts';
import { slugsOf } from './addresses/routes.ts';

/** A note with a date: a session. */
export type Dated<N extends Note> = N & { date: string };

/** Notes with a date, the newest first; those of one day in the order of their paths. */
export function sessionsOf<N extends Note>(notes: readonly N[]): Dated<N>[] {
  return notes
    .filter((note): note is Dated<N> => note.date !== undefined)
    .sort((a, b) => (a.date === b.date ? comparePaths(a.file, b.file) : a.date < b.date ? 1 : -1));
}

/** A folder as its page shows it. */
export interface FolderView<N extends Note> {
  /** Path of the folder; `''` is the notes folder. */
  folder: string;
  route: Route;
  /** Name for people: the last part of its path. */
  name: string;
  /** The note that is this folder's page, if there is one. */
  page?: N;
  /** Notes right in it, without its own page. */
  notes: N[];
  /** Folders right in it that hold notes. */
  folders: ListedFolder[];
}

/** A folder in a list. */
export interface ListedFolder {
  folder: string;
  route: Route;
  name: string;
  /** Title of the note that is its page, else its name. */
  title: string;
  /** Number of notes in it and below. */
  count: number;
}

/**
 * Every folder with what it holds.
 * @param notes in the order of their paths
 * @param folders route of each folder
 * @param orders in which the notes of a folder are read
 * @param guides `SiteSettings.guides`, whose notes count for themselves only
 */
export function foldersOf<N extends Note>(
  notes: readonly N[],
  folders: Record<string, Route>,
  orders: ReadingOrders = new Map(),
  guides: readonly string[] = [],
): FolderView<N>[] {
  const views = new Map<string, FolderView<N>>();
  for (const [folder, route] of Object.entries(folders).sort(([a], [b]) => comparePaths(a, b))) {
    views.set(folder, {
      folder,
      route,
      name: withoutTurns(withoutId(nameOf(folder))),
      notes: [],
      folders: [],
    });
  }
  const byRoute = new Map([...views.values()].map((view) => [view.route, view]));
  const counts = new Map<string, number>();
  for (const note of notes) {
    const own = byRoute.get(note.route);
    if (own) own.page = note;
    if (own?.folder !== parentOf(note.file)) views.get(parentOf(note.file))?.notes.push(note);
    for (let at = parentOf(note.file); at && isGuide(at, guides) === isGuide(note.file, guides);) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
      at = parentOf(at);
    }
  }
  for (const view of views.values()) {
    view.notes = inReadingOrder(view.notes, orders);
    const { folder, route, name } = view;
    if (!folder) continue;
    const listed = { folder, route, name, title: titleOfFolder(view), count: counts.get(folder) ?? 0 };
    views.get(parentOf(folder))?.folders.push(listed);
  }
  return [...views.values()];
}

/** What lists and breadcrumbs call a folder. */
export function titleOfFolder<N extends Note>({ page, name }: FolderView<N>): string {
  return page?.title ?? name;
}

/**
 * The first folder, from the notes folder on, that has a page or more to choose from than one folder: notes may be copied in
 * with the folder around them.
 */
export function firstWithChoice<N extends Note>(views: readonly FolderView<N>[]): FolderView<N> | undefined {
  const root = views.find(({ folder }) => folder === '');
  return root && contentsOfFolder(root, views);
}

/** A folder itself, or the first with a choice below it, where it holds nothing but one other folder. */
export function contentsOfFolder<N extends Note>(
  start: FolderView<N>,
  views: readonly FolderView<N>[],
): FolderView<N> {
  const byFolder = new Map(views.map((view) => [view.folder, view]));
  let view = start;
  const isOnlyAround = ({ folder, page, notes, folders }: FolderView<N>): boolean =>
    notes.length === 0 && folders.length === 1 && (!page || folder === '');
  for (;;) {
    const inner = isOnlyAround(view) && byFolder.get(view.folders[0]?.folder ?? '');
    if (!inner) return view;
    view = inner;
  }
}

/** All notes that a name stands in: a participant's, or a tag's. */
export interface Subject<N extends Note> {
  name: string;
  /** Part of the route of its page, unique among its kind. */
  slug: string;
  notes: N[];
}

/**
 * Groups notes by the names in them, those with most notes first.
 * @param notes keep their order within a group
 * @param namesOf the names in one note
 * @param keyOf what is the same for all spellings of a name; the spelling that most notes have is shown
 */
export function subjectsOf<N extends Note>(
  notes: readonly N[],
  namesOf: (note: N) => readonly string[],
  keyOf: (name: string) => string = (name) => name,
): Subject<N>[] {
  const groups = new Map<string, { notes: N[]; spellings: Map<string, number> }>();
  for (const note of notes) {
    for (const [key, names] of Map.groupBy(namesOf(note), keyOf)) {
      const group = groups.get(key) ?? { notes: [], spellings: new Map<string, number>() };
      group.notes.push(note);
      for (const name of new Set(names)) group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1);
      groups.set(key, group);
    }
  }
  const subjects = [...groups.values()].map(({ notes, spellings }) => ({ name: mostUsed(spellings), notes }));
  const slugs = slugsOf(subjects.map(({ name }) => name));
  return subjects
    .sort((a, b) => b.notes.length - a.notes.length || compareNames(a.name, b.name))
    .map(({ name, notes: list }) => ({ name, slug: slugs.get(name) ?? name, notes: list }));
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort((a, b) => b[1] - a[1] || compareNames(a[0], b[0]));
  return first?.[0] ?? '';
}

/** The same for all spellings of a person's name: handles have no letter case (GitHub's rule). */
export function personKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * Notes that were changed lately, the latest first, without those of the newest sessions: none where these are all
 * that is new. A change of many notes at once, such as an import, says nothing of any of them.
 *
 * @param sessions newest first
 * @param most how many notes at most, and how many sessions count as the newest
 */
export function recentlyChanged<N extends Note>(
  notes: readonly N[],
  sessions: readonly N[],
  most = 5,
): (N & { history: NoteHistory })[] {
  const known = notes.filter((note): note is N & { history: NoteHistory } => note.history !== undefined);
  const changes = [...Map.groupBy(known, ({ history }) => history.changed).values()]
    .filter((together) => together.length <= most)
    .sort(([a], [b]) => Date.parse(b?.history.changed ?? '') - Date.parse(a?.history.changed ?? ''));
  const newest = new Set(sessions.slice(0, most).map(({ file }) => file));
  return changes
    .flat()
    .slice(0, most)
    .filter(({ file }) => !newest.has(file));
}
