import type { Note } from '../../notes/note.ts';

/** Notes of one year, or those without a date. */
export interface Year<N> {
  /** Four digits; missing for notes without a date. */
  year?: string;
  notes: N[];
}

/** Groups notes by year, keeping their order; those without a date come last. */
export function byYear<N extends Pick<Note, 'date'>>(notes: readonly N[]): Year<N>[] {
  const groups = Map.groupBy(notes, (note) => note.date?.slice(0, 4));
  const dated = [...groups].flatMap(([year, inYear]) => (year ? [{ year, notes: inYear }] : []));
  const undated = groups.get(undefined);
  return undated ? [...dated, { notes: undated }] : dated;
}
