import { comparePaths, withoutId } from '../addresses/paths.ts';
import type { Note } from '../note.ts';

/** Weeks by people: the notes that each person wrote in each week's folder. */
export interface Attendance<N extends Note> {
  people: string[];
  weeks: { name: string; cells: Map<string, AttendanceCell<N>> }[];
}

/** What one person wrote in one week. */
interface AttendanceCell<N extends Note> {
  /** The person's folder. */
  folder: string;
  notes: N[];
}

/**
 * The table of a group whose folders are sessions and people: `{session}/{person}`.
 *
 * @param pattern `SiteSettings.peopleFolders`
 * @returns `undefined` where folders aren't so, or there aren't two of each
 */
export function attendanceOf<N extends Note>(
  notes: readonly N[],
  pattern: string | undefined,
): Attendance<N> | undefined {
  const depth = pattern?.split('/').findIndex((part) => part.includes('{person}')) ?? -1;
  if (depth < 1) return undefined;
  const weeks = new Map<string, Map<string, AttendanceCell<N>>>();
  const people = new Map<string, number>();
  for (const note of notes) {
    const parts = note.file.split('/');
    const person = parts[depth]?.normalize('NFC').toLowerCase();
    const name =
      parts.length > depth + 1 ? note.people.find((one) => person?.startsWith(one.toLowerCase())) : undefined;
    if (name === undefined) continue;
    const week = withoutId(parts[depth - 1] ?? '').normalize('NFC');
    const row = weeks.get(week) ?? new Map<string, AttendanceCell<N>>();
    const cell = row.get(name) ?? { folder: parts.slice(0, depth + 1).join('/'), notes: [] };
    cell.notes.push(note);
    row.set(name, cell);
    weeks.set(week, row);
    people.set(name, (people.get(name) ?? 0) + 1);
  }
  if (weeks.size < 2 || people.size < 2) return undefined;
  return {
    people: [...people].toSorted((a, b) => b[1] - a[1] || comparePaths(a[0], b[0])).map(([name]) => name),
    weeks: [...weeks].toSorted(([a], [b]) => comparePaths(a, b)).map(([name, row]) => ({ name, cells: row })),
  };
}
