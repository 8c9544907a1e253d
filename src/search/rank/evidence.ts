/** In which notes a way of writing a thing is found, and how good each of them is for it. */
import { hasHangul } from '../hangul/hangul.ts';
import type { Alternative } from '../query/concept.ts';
import { isUnspaced } from '../hangul/scripts-without-spaces.ts';
import {
  APART,
  APART_BESIDE,
  AS_BEGINNING,
  IN_HEADING,
  IN_NESTED_HEADING,
  IN_TITLE,
  OF_DAY,
  REPEATED,
} from './weights.ts';

/** Where a note holds a word. */
export interface Match {
  /** Numbers of the words of the note's text, rising. */
  positions: readonly number[];
  inTitle: boolean;
  inHeadings: boolean;
  /** Whether it stands in a heading within a list item or a quotation. */
  inNested?: boolean;
  /** Whether it stands inside of a word of the text, where the index has no positions. */
  isInside?: boolean;
  /** Whether it is the note's day, or begins it. */
  isDay?: boolean;
  /** Whether it is a word of its own there, and not only the beginning of one. */
  isWhole: boolean;
}

/** Notes, by an id of the index, that hold a word or one that begins with it. */
export type Matches = ReadonlyMap<string, Match>;

/** @param open Whether the word may go on within its last syllable. */
export type FindWord = (word: string, open: boolean) => Promise<Matches>;

export interface Evidence {
  score: number;
  positions: readonly number[];
  inTitle: boolean;
  inHeadings: boolean;
  inNested?: boolean;
  isDay?: boolean;
}

/** By the id of the note. */
export type Evidences = Map<string, Evidence>;

const NOWHERE = { inTitle: false, inHeadings: false, inNested: false };

export async function findAlternative(alternative: Alternative, find: FindWord): Promise<Evidences> {
  const { words, weight, open, apart: mayBeApart, kind } = alternative;
  const found = await Promise.all(words.map((word, i) => find(word, open && i === words.length - 1)));
  const [first, ...others] = found;
  const evidences: Evidences = new Map();
  if (!first) return evidences;
  const isWord = [...first.values()].some((match) => match.isWhole);
  const apart: string[] = [];
  for (const [id, match] of first) {
    // What was typed may be the beginning of a word, also with a slip or on the other keyboard; a synonym is a whole word.
    if (!match.isWhole && (kind === 'synonym' || (isWord && isShort(words)))) continue;
    const matches = [match, ...others.map((each) => each.get(id))];
    if (!matches.every((each) => each !== undefined)) continue;
    const positions = sideBySide(
      words,
      matches.map((each) => each.positions),
    );
    const inTitle = matches.every((each) => each.inTitle);
    const inHeadings = matches.every((each) => each.inHeadings);
    const inNested = matches.every((each) => each.inNested || each.inHeadings);
    if (!positions.length && words.length > 1) {
      if (mayBeApart === 'never' || (mayBeApart === 'in headings' && !inTitle && !inNested)) continue;
      apart.push(id);
    }
    const isWhole = matches.every((each) => each.isWhole);
    const beginning = !isWhole && (isWord || words.length > 1) ? AS_BEGINNING : 1;
    const where = positions.length || words.length === 1 ? positions : match.positions;
    const isDay = words.length === 1 && match.isDay === true;
    const places = { inTitle, inHeadings, inNested, ...(isDay ? { isDay } : {}) };
    const count = where.length + (words.length === 1 && match.isInside ? 1 : 0);
    const score = repetition(count) + worthOf(places);
    evidences.set(id, { score: score * weight * beginning, positions: where, ...places });
  }
  const factor = apart.length < evidences.size ? APART_BESIDE : APART;
  for (const id of apart) {
    const evidence = evidences.get(id);
    if (evidence) evidences.set(id, { ...evidence, score: evidence.score * factor, ...NOWHERE });
  }
  return evidences;
}

/** Whether it is too short to count as the beginning of a word: `DI` also begins `disk` and `direct`. */
function isShort(words: readonly string[]): boolean {
  return words.length === 1 && /^[a-z]{1,2}$/.test(words[0] ?? '');
}

/** What it counts that a word stands in such places above the text. */
function worthOf({ inTitle, inHeadings, inNested, isDay }: Omit<Evidence, 'score' | 'positions'>): number {
  return (
    (inHeadings ? IN_HEADING : inNested ? IN_NESTED_HEADING : 0) +
    (inTitle ? IN_TITLE : 0) +
    (isDay ? OF_DAY : 0)
  );
}

/** What it counts that a word stands in running text so many times. */
function repetition(count: number): number {
  return count / (count + REPEATED);
}

/** Positions of the first word where the others follow, or stand in the same compound. */
function sideBySide(words: readonly string[], positions: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = positions;
  const sets = others.map((each) => new Set(each));
  // A particle written onto a Latin word is a word of its own in the index.
  const gaps = words.map((word) => (hasHangul(word) || isUnspaced(word) ? 0 : 1));
  return first.filter((position) => {
    let from = position;
    let to = position;
    return sets.every((set, i) => {
      const next = [from, to + 1, to + 1 + (gaps[i] ?? 0)].find((each) => set.has(each));
      if (next === undefined) return false;
      from = Math.min(from, next);
      to = next;
      return true;
    });
  });
}
