import { comparePaths, parentOf } from './addresses/paths.ts';
import type { Note, SessionNumber } from './note.ts';

/** Notes of one week or another number that the group counts by, of one year, or those of which neither is known. */
export interface Period<N> {
  /** Four digits. */
  year?: string;
  session?: SessionNumber;
  notes: N[];
}

type When = Pick<Note, 'date' | 'session' | 'file'>;

/**
 * Whether a group counts its sessions (`week3/ryan.md`, `3주차.md`) rather than dating them: most notes with a number have
 * no day.
 */
export function countsSessions(notes: readonly When[]): boolean {
  const numbered = notes.filter(({ session }) => session !== undefined);
  return numbered.filter(({ date }) => date === undefined).length * 2 > numbered.length;
}

/** Whether sessions are what a folder is about: a few among many don't make a diary. */
export function makeDiary(sessions: readonly unknown[], notes: readonly unknown[]): boolean {
  return sessions.length * 10 >= notes.length;
}

/**
 * Notes of sessions, the newest first: those with a date, and where the group counts those with a number, the highest first;
 * before the others whichever are more. Within one session or day they are in the order of their paths.
 */
export function meetingsOf<N extends When>(notes: readonly N[]): N[] {
  const counts = countsSessions(notes);
  const isCounted = ({ session }: N) => counts && session !== undefined;
  const counted = notes.filter(isCounted).sort(bySession);
  const dated = notes.filter((note) => !isCounted(note) && note.date !== undefined).sort(byDate);
  return counted.length > dated.length ? [...counted, ...dated] : [...dated, ...counted];
}

/** All notes, those of sessions first as `meetingsOf` has them. */
export function newestFirst<N extends When>(notes: readonly N[]): N[] {
  const meetings = meetingsOf(notes);
  const met = new Set(meetings);
  return [...meetings, ...notes.filter((note) => !met.has(note))];
}

function bySession<N extends When>(a: N, b: N): number {
  return (
    yearOf(b).localeCompare(yearOf(a)) ||
    (a.session?.unit ?? '').localeCompare(b.session?.unit ?? '') ||
    (b.session?.number ?? 0) - (a.session?.number ?? 0) ||
    comparePaths(a.file, b.file)
  );
}

function byDate<N extends When>(a: N, b: N): number {
  if (a.date === b.date) return comparePaths(a.file, b.file);
  return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
}

/** The year that a folder is named after: groups begin to count again. */
function yearOf({ file }: When): string {
  return /(?:^|\/)((?:19|20)\d\d)(?:년|\/|$)/u.exec(`${parentOf(file)}/`)?.[1] ?? '';
}

/**
 * Groups notes by session where the group counts, else by year, keeping their order; those of which neither is known come
 * last.
 * @param counts see `countsSessions`: of all notes, of which these may be some
 */
export function periodsOf<N extends When>(notes: readonly N[], counts: boolean): Period<N>[] {
  const groups = Map.groupBy(notes, (note) => {
    if (counts && note.session) return `${yearOf(note)} ${note.session.unit} ${note.session.number}`;
    return note.date?.slice(0, 4) ?? '';
  });
  const unknown = groups.get('');
  groups.delete('');
  const periods = [...groups].map(([key, group]): Period<N> => {
    const [first] = group;
    if (!key.includes(' ') || !first?.session) return { year: key, notes: group };
    const year = yearOf(first);
    return { session: first.session, ...(year ? { year } : {}), notes: group };
  });
  return unknown ? [...periods, { notes: unknown }] : periods;
}

/**
 * The newest sessions, to stand among other things: so many, and all of the last of them where the group counts.
 * @param notes newest first
 * @param counts see `countsSessions`
 * @param least how many at least, where there are as many; a few more aren't worth another page
 */
export function newestOf<N extends When>(notes: readonly N[], counts: boolean, least: number): N[] {
  if (notes.length <= least * 1.5) return [...notes];
  const newest: N[] = [];
  for (const { session, notes: own } of periodsOf(notes, counts)) {
    if (newest.length >= least) break;
    newest.push(...(session ? own : own.slice(0, least - newest.length)));
  }
  return newest;
}
