import type { Dated } from '../lists.ts';
import type { Note } from '../note.ts';

/** The sessions of one month. */
export interface Month<N extends Note> {
  /** `2021-04` */
  month: string;
  /** The newest first. */
  sessions: Dated<N>[];
}

/** Sessions by month. @param sessions newest first */
export function monthsOf<N extends Note>(sessions: readonly Dated<N>[]): Month<N>[] {
  return [...Map.groupBy(sessions, ({ date }) => date.slice(0, 7))].map(([month, group]) => ({
    month,
    sessions: group,
  }));
}
