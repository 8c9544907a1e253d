import type { Note, SessionNumber } from '../note.ts';
import { comparePaths, isFolderPage } from '../addresses/paths.ts';
import { sessionsOf } from '../lists.ts';

/** The notes of the last session and of the one before. */
export interface LastSessions<N extends Note> {
  /** In the order of their paths, its folder's page first; empty where no note is a session's. */
  last: N[];
  before: N[];
}

/**
 * Finds the last session: the notes of the newest day, or those of the highest number where the group rather counts.
 * @param notes the group's own
 */
export function lastSessionsOf<N extends Note>(notes: readonly N[]): LastSessions<N> {
  const days = [...Map.groupBy(sessionsOf(notes), ({ date }) => date).values()];
  const numbers = numbersOf(notes);
  const groups = numbers.length > days.length ? numbers : days;
  const [last = [], before = []] = groups.map((group) => group.toSorted(pageFirst));
  return { last, before };
}

function numbersOf<N extends Note>(notes: readonly N[]): N[][] {
  const counted = notes.filter((note): note is N & { session: SessionNumber } => note.session !== undefined);
  const groups = Map.groupBy(counted, ({ session }) => session.number);
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}

function pageFirst(a: Note, b: Note): number {
  return Number(isFolderPage(b.file)) - Number(isFolderPage(a.file)) || comparePaths(a.file, b.file);
}
