/** Compounds: nouns written as one word, and where to cut them. */
import type { CutCompound } from '../document/inside-words.ts';
import { stripJosa } from '../hangul/josa.ts';
import type { ReadEojeol } from './nouns.ts';

/** Parts shorter than this stay with their neighbour: a single syllable would match far too much. */
const SHORTEST_PART = 2;

/**
 * Cuts eojeols for the index: between the nouns that it is read as, and before every noun of the vocabulary that it ends
 * in (`깃허브`: before `허브`), for a prefix is found anyway. Particles and endings stay with the last part.
 */
export function cutWith(read: ReadEojeol, isKnown: (text: string) => boolean): CutCompound {
  return (run) => cut(run, read, isKnown);
}

function cut(run: string, read: ReadEojeol, isKnown: (text: string) => boolean): readonly string[] {
  const { nouns } = read(run);
  const stem = nouns.join('');
  const borders = new Set<number>();
  let at = 0;
  for (const noun of nouns) borders.add((at += noun.length));
  // A noun that the analyser doesn't know may be read with its particle.
  const ends = stem && stem !== run ? [stem] : [run, ...stripJosa(run)];
  for (const { length: end } of ends)
    for (let start = 1; start <= end - SHORTEST_PART; start++)
      if (isKnown(run.slice(start, end))) borders.add(start);
  const parts: string[] = [];
  let from = 0;
  for (const border of [...borders].sort((a, b) => a - b)) {
    // A single syllable stays with what stands before it, unless it opens the word: `비동기`.
    if (border >= stem.length && stem) break;
    if (border - from < SHORTEST_PART && from > 0) continue;
    parts.push(run.slice(from, border));
    from = border;
  }
  parts.push(run.slice(from));
  return parts;
}

/**
 * Splits a word of a query into words of the vocabulary, as few as possible; unknown pieces are allowed but dear.
 * `유클리드호제법` → `유클리드`, `호제법` even if only one of them is known.
 * @returns Nothing if no piece of two syllables or more is known, or if the word is one piece.
 */
export function splitCompound(word: string, isKnown: (text: string) => boolean): string[] | undefined {
  // best[i]: cheapest way to cut the first i syllables
  const best: { cost: number; parts: string[] }[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (!before || (start === 0 && end === word.length)) continue;
      const cost = before.cost + costOf(piece, isKnown(piece));
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, parts: [...before.parts, piece] };
    }
  }
  const parts = best[word.length]?.parts;
  return parts?.some((part) => part.length >= SHORTEST_PART && isKnown(part)) ? parts : undefined;
}

function costOf(piece: string, isKnown: boolean): number {
  if (isKnown) return piece.length >= SHORTEST_PART ? 1 : 2.5;
  return 2 + piece.length;
}
