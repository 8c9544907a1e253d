export const SIGN = '%%';

/**
 * A note's source without its comments, where it is shown as it was written. Lines keep their numbers.
 */
export function withoutComments(source: string): string {
  const shown = blank(source, findPairs(source, '<!--', '-->'));
  return blank(shown, findPairs(shown, SIGN, SIGN));
}

/** What stands from each opening to the next closing, both included. */
export function findPairs(source: string, opening: string, closing: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = 0; ;) {
    const start = source.indexOf(opening, at);
    const end = start < 0 ? -1 : source.indexOf(closing, start + opening.length);
    if (end < 0) return ranges;
    ranges.push([start, (at = end + closing.length)]);
  }
}

/** Offsets in a source. */
export type TextRange = readonly [start: number, end: number];

/** Line ends take the place of comments, so that lines stay right. */
export function blank(source: string, ranges: readonly TextRange[]): string {
  let at = 0;
  const parts = ranges.map(([start, end]) => {
    const kept = source.slice(at, start) + source.slice(start, end).replace(/[^\n]+/g, '');
    at = end;
    return kept;
  });
  return parts.join('') + source.slice(at);
}

/** Ranges in their order, those that overlap as one. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
