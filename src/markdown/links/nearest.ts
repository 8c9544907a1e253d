import { editDistance } from '../../search/hangul/distance.ts';

/** Share of a text that may be wrong in what is still taken for it. */
const TOLERANCE = 1 / 3;

/** A longer text is no slip of somebody who typed it; comparing takes time by the square of its length. */
const LONGEST = 100;

/** The candidate that takes the fewest edits to become the text; undefined where all are too far from it. */
export function nearest<T extends string>(text: string, candidates: readonly T[]): T | undefined {
  if (text.length > LONGEST) return undefined;
  let best: T | undefined;
  let least = Math.max(1, Math.floor(text.length * TOLERANCE)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const distance = editDistance(text, candidate, least - 1);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
