import type { Note } from './note.ts';
import { comparePaths, parentOf } from './paths.ts';

/** A note with a date: a session. */
export type Dated<N extends Note> = N & { date: string };

/** Notes with a date, the newest first; those of one day in the order of their paths. */
export function sessionsOf<N extends Note>(notes: readonly N[]): Dated<N>[] {
  return notes
    .filter((note): note is Dated<N> => note.date !== undefined)
    .sort((a, b) => (a.date === b.date ? comparePaths(a.file, b.file) : a.date < b.date ? 1 : -1));
}

/** Runs of the same year in a list of sessions, in its order. */
export function byYear<N extends Note>(sessions: readonly Dated<N>[]): { year: string; sessions: Dated<N>[] }[] {
  const years: { year: string; sessions: Dated<N>[] }[] = [];
  for (const session of sessions) {
    const year = session.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.sessions.push(session);
    else years.push({ year, sessions: [session] });
  }
  return years;
}

/** The notes before and after a note: in time for a session, in the order of the folder for any other. */
export interface Neighbours<N extends Note> {
  previous?: N;
  next?: N;
}

/** Neighbours of every note, by its file. */
export function neighboursOf<N extends Note>(notes: readonly N[]): Map<string, Neighbours<N>> {
  const neighbours = new Map<string, Neighbours<N>>();
  link(sessionsOf(notes).reverse(), neighbours);
  for (const group of Map.groupBy(notes.filter(isUndated), (note) => parentOf(note.file)).values()) {
    link(group.toSorted((a, b) => comparePaths(a.file, b.file)), neighbours);
  }
  return neighbours;
}

const isUndated = (note: Note) => note.date === undefined;

function link<N extends Note>(row: readonly N[], neighbours: Map<string, Neighbours<N>>): void {
  row.forEach((note, i) => {
    const previous = row[i - 1];
    const next = row[i + 1];
    neighbours.set(note.file, { ...(previous ? { previous } : {}), ...(next ? { next } : {}) });
  });
}

/** What a session was about, for lists: its first questions, or its first headings where it asks nothing. */
export function topicsOf(note: Note, most = 3): string[] {
  if (note.questions.length > 0) return note.questions.slice(0, most).map(({ text }) => text);
  const top = Math.min(...note.headings.map(({ level }) => level));
  return note.headings
    .filter(({ level }) => level === top)
    .slice(0, most)
    .map(({ text }) => text);
}

/** A folder as its page shows it. */
export interface FolderView<N extends Note> {
  /** Path of the folder; `''` is the notes folder. */
  folder: string;
  route: string;
  /** Name for people: the last part of its path. */
  name: string;
  /** The note that is this folder's page, if there is one. */
  page?: N;
  /** Notes right in it, without its own page. */
  notes: N[];
  /** Folders right in it that hold notes. */
  folders: { folder: string; route: string; name: string; count: number }[];
}

/**
 * Every folder with what it holds.
 * @param notes in the order of their paths
 * @param folders route of each folder
 */
export function foldersOf<N extends Note>(notes: readonly N[], folders: Record<string, string>): FolderView<N>[] {
  const views = new Map<string, FolderView<N>>();
  for (const [folder, route] of Object.entries(folders).sort(([a], [b]) => comparePaths(a, b))) {
    views.set(folder, { folder, route, name: folder.split('/').at(-1) ?? '', notes: [], folders: [] });
  }
  const byRoute = new Map([...views.values()].map((view) => [view.route, view]));
  const counts = new Map<string, number>();
  for (const note of notes) {
    const own = byRoute.get(note.route);
    if (own) own.page = note;
    if (own?.folder !== parentOf(note.file)) views.get(parentOf(note.file))?.notes.push(note);
    for (let at = parentOf(note.file); at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  for (const { folder, route, name } of views.values()) {
    if (folder) views.get(parentOf(folder))?.folders.push({ folder, route, name, count: counts.get(folder) ?? 0 });
  }
  return [...views.values()];
}

/** Each participant with the notes they took part in (in the order given), those with most notes first. */
export function peopleOf<N extends Note>(notes: readonly N[]): { person: string; notes: N[] }[] {
  return group(notes, (note) => note.people).map(([person, list]) => ({ person, notes: list }));
}

/** Each tag with its notes, as `peopleOf`. */
export function tagsOf<N extends Note>(notes: readonly N[]): { tag: string; notes: N[] }[] {
  return group(notes, (note) => note.tags).map(([tag, list]) => ({ tag, notes: list }));
}

function group<N extends Note>(notes: readonly N[], keys: (note: N) => readonly string[]): [string, N[]][] {
  const groups = new Map<string, N[]>();
  for (const note of notes) {
    for (const key of new Set(keys(note))) groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || comparePaths(a[0], b[0]));
}
