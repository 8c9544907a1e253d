/** How a page lies in its window; all in CSS pixels. */
export interface View {
  /** Where the text begins below the header. */
  top: number;
  /** Height of the window. */
  height: number;
  /** How far the page is scrolled. */
  scrolled: number;
  /** Height of the whole page. */
  all: number;
}

/**
 * The line in the window up to which headings count as reached. It lies under the header, and sinks to the window's
 * end while the page's end comes near: so the last sections are reached too, each in turn, however short they are.
 * @returns distance from the window's start
 */
export function readingLine({ top, height, scrolled, all }: View): number {
  const room = height - top;
  const most = Math.max(0, all - height);
  const slope = Math.min(most, room);
  const rest = Math.max(0, most - scrolled);
  const sunk = slope > 0 ? 1 - Math.min(rest, slope) / slope : 0;
  return top + 1 + room * sunk;
}
