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

const FIRST_SYLLABLE = 0xac00; // 가
const SYLLABLES = 0xd7a4 - FIRST_SYLLABLE; // up to 힣

/** Two nouns side by side: `준비 상태`. */
export interface Pair {
  /** Without particle or ending. */
  left: string;
  right: string;
  /** How many notes have it. */
  notes: number;
}

/** Pairs of nouns side by side, by the two syllables that meet: `비상`. */
export class Meetings {
  #pairs = new Map<number, (Pair & { lastNote: number })[]>();

  /** Counts a pair of nouns, once for each note. @param note its number */
  count(left: string, right: string, note: number): void {
    if (left.length < SHORTEST || right.length < SHORTEST) return;
    const key = keyOf(left.charCodeAt(left.length - 1), right.charCodeAt(0));
    const pairs = this.#pairs.get(key) ?? [];
    if (!pairs.length) this.#pairs.set(key, pairs);
    let at = 0;
    for (const pair of pairs) {
      if (pair.left > left || (pair.left === left && pair.right >= right)) break;
      at++;
    }
    if (at >= MOST_KEPT) return;
    const found = pairs[at];
    if (found?.left === left && found.right === right) {
      if (found.lastNote !== note) found.notes += 1;
      found.lastNote = note;
    } else {
      pairs.splice(at, 0, { left, right, notes: 1, lastNote: note });
      if (pairs.length > MOST_KEPT) pairs.pop();
    }
  }

  /** @param syllables the last of the left noun and the first of the right one */
  pairsAt(syllables: string): readonly Pair[] {
    return this.#pairs.get(keyOf(syllables.charCodeAt(0), syllables.charCodeAt(1))) ?? [];
  }
}

function keyOf(last: number, first: number): number {
  return (last - FIRST_SYLLABLE) * SYLLABLES + first - FIRST_SYLLABLE;
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
  const found: Pair[] = [];
  for (let at = 1; at < text.length; at++)
    for (const pair of meetings.pairsAt(text.slice(at - 1, at + 1))) {
      const { left, right } = pair;
      if (!left.endsWith(text.slice(0, at)) || !right.startsWith(text.slice(at))) continue;
      if (left + right !== text || !isKnown(left) || !isKnown(right)) found.push(pair);
    }
  const pairs = found
    .map((pair) => ({ text: `${pair.left} ${pair.right}`, notes: pair.notes }))
    .sort((a, b) => b.notes - a.notes || (a.text < b.text ? -1 : 1));
  // A pair finds all that begin with it.
  return pairs
    .filter((pair) => !pairs.some((other) => other !== pair && pair.text.startsWith(other.text)))
    .slice(0, MOST)
    .map((pair) => pair.text);
}
