import { parentOf } from './addresses/paths.ts';
import { sessionsOf } from './lists.ts';
import type { Note } from './note.ts';
import { countsSessions, makeDiary } from './sessions.ts';
import { inReadingOrder, rulerOf, type ReadingOrders } from './reading-order.ts';

/** The notes before and after a note: in time for a session, in the order in which they are read for any other. */
export interface Neighbours<N extends Note> {
  previous?: N;
  next?: N;
}

/**
 * Neighbours of every note, by its file.
 *
 * Notes with a date stand in time, unless they are a few among many, or the group counts its sessions. The others stand as the
 * folder's own note gives its links. Where it gives those of most notes of a folder below, as contents do, reading goes
 * on there.
 *
 * @param orders in which the notes of a folder are read; those that aren't named come after, in the order of their paths
 */
export function neighboursOf<N extends Note>(
  notes: readonly N[],
  orders: ReadingOrders = new Map(),
): Map<string, Neighbours<N>> {
  const neighbours = new Map<string, Neighbours<N>>();
  const counts = countsSessions(notes);
  const dated = sessionsOf(notes).filter(({ session }) => !counts || session === undefined);
  const inTime: readonly N[] = makeDiary(dated, notes) ? dated.toReversed() : [];
  link(inTime, neighbours);
  const apart = new Set<N>(inTime);
  for (const row of rowsOf(
    notes.filter((note) => !apart.has(note)),
    orders,
  ))
    link(row, neighbours);
  return neighbours;
}

/** Notes that are read one after another, in rows. */
function rowsOf<N extends Note>(notes: readonly N[], orders: ReadingOrders): N[][] {
  const rows: N[][] = [];
  const chapters = new Map<string, N[][]>();
  for (const [folder, group] of Map.groupBy(notes, ({ file }) => parentOf(file))) {
    const ruler = rulerOf(group, orders);
    const read = inReadingOrder(group, orders);
    const named = new Set(orders.get(ruler ?? ''));
    const isChapter = group.filter(({ file }) => named.has(file)).length * 2 > group.length;
    if (ruler === undefined || (ruler !== folder && !isChapter)) rows.push(read);
    else chapters.set(ruler, [...(chapters.get(ruler) ?? []), read]);
  }
  for (const [ruler, groups] of chapters) rows.push(bookOf(groups, orders.get(ruler) ?? []));
  return rows;
}

/** Folders of one book, in one row: each note as the order names it, and what it doesn't name behind that before it. */
function bookOf<N extends Note>(groups: readonly (readonly N[])[], order: readonly string[]): N[] {
  const places = new Map<string, number>();
  for (const file of order) if (!places.has(file)) places.set(file, places.size);
  const placed = groups.flatMap((group) => {
    let place = Math.min(...group.map(({ file }) => places.get(file) ?? Infinity));
    return group.map((note) => {
      place = places.get(note.file) ?? place;
      return { note, place };
    });
  });
  return placed.sort((a, b) => a.place - b.place).map(({ note }) => note);
}

function link<N extends Note>(row: readonly N[], neighbours: Map<string, Neighbours<N>>): void {
  row.forEach((note, i) => {
    const previous = row[i - 1];
    const next = row[i + 1];
    neighbours.set(note.file, { ...(previous ? { previous } : {}), ...(next ? { next } : {}) });
  });
}
