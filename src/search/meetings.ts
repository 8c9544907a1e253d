/**
 * Words across the space of a compound: `비상` in `준비 상태`. The nouns of a compound may be written apart or as one
 * (한글 맞춤법 제49, 50항); as one, the word would stand in the middle.
 */
import { isHangul } from './hangul.ts';
import type { Word } from './vocabulary.ts';

/** Pairs kept of those that meet in the same two syllables, the first by their letters: notes come in any order. */
const MOST_KEPT = 8;
/** Pairs named for one word. */
const MOST = 2;
const SHORTEST = 2;
/** Words of more notes are found often enough. */
const FEW_NOTES = 10;

/** Pairs of nouns side by side, `준비 상태`, with how many notes have them, by the two syllables that meet: `비상`. */
export type Meetings = Map<string, Map<string, number>>;

/**
 * Counts a pair of nouns side by side.
 * @param left Without particle or ending.
 */
export function countMeeting(meetings: Meetings, left: string, right: string): void {
  if (left.length < SHORTEST || right.length < SHORTEST) return;
  const syllables = left.slice(-1) + right.slice(0, 1);
  const pairs = meetings.get(syllables) ?? new Map<string, number>();
  meetings.set(syllables, pairs);
  const pair = `${left} ${right}`;
  pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  if (pairs.size > MOST_KEPT) pairs.delete([...pairs.keys()].reduce((a, b) => (a > b ? a : b)));
}

/**
 * @param isKnown Whether a query is read with it: a compound of such words is looked for as them anyway.
 * @returns Pairs that hold a topic of few notes across their space, those of most notes first.
 */
export function pairsAcross(
  { text, notes, headings }: Word,
  meetings: Meetings,
  isKnown: (noun: string) => boolean,
): string[] {
  if (notes >= FEW_NOTES || !headings || !isHangul(text)) return [];
  const found: [pair: string, count: number][] = [];
  for (let at = 1; at < text.length; at++)
    for (const [pair, count] of meetings.get(text.slice(at - 1, at + 1)) ?? []) {
      const [left = '', right = ''] = pair.split(' ');
      if (!left.endsWith(text.slice(0, at)) || !right.startsWith(text.slice(at))) continue;
      if (left + right !== text || !isKnown(left) || !isKnown(right)) found.push([pair, count]);
    }
  const pairs = found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([pair]) => pair);
  // A pair finds all that begin with it.
  return pairs
    .filter((pair) => !pairs.some((other) => other !== pair && pair.startsWith(other)))
    .slice(0, MOST);
}
