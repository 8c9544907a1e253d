/** In which notes a way of writing a thing is found, and how good each of them is for it. */
import { hasHangul } from '../hangul/hangul.ts';
import type { Alternative } from '../query/concept.ts';
import { isUnspaced } from '../hangul/scripts-without-spaces.ts';
import { APART, APART_BESIDE, AS_BEGINNING, IN_HEADING, IN_TITLE, REPEATED } from './weights.ts';

/** Where a note holds a word. */
export interface Match {
  /** Numbers of the words of the note's text, rising. */
  positions: readonly number[];
  inTitle: boolean;
  inHeadings: boolean;
  /** Whether it stands inside of a word of the text, where the index has no positions. */
  isInside?: boolean;
  /** Whether it is a word of its own there, and not only the beginning of one. */
  isWhole: boolean;
}

/** Notes, by an id of the index, that hold a word or one that begins with it. */
export type Matches = ReadonlyMap<string, Match>;

export type FindWord = (word: string) => Promise<Matches>;

export interface Evidence {
  score: number;
  positions: readonly number[];
  inTitle: boolean;
  inHeadings: boolean;
}

/** By the id of the note. */
export type Evidences = Map<string, Evidence>;

export async function findAlternative(alternative: Alternative, find: FindWord): Promise<Evidences> {
  const { words, weight, kind, apart } = alternative;
  const [first = new Map() as Matches, ...others] = await Promise.all(words.map(find));
  const evidences: Evidences = new Map();
  const scattered: string[] = [];
  for (const [id, match] of first) {
    // What was typed may be the beginning of a word, also with a slip or on the other keyboard; a synonym is a whole word.
    if (!match.isWhole && kind === 'synonym') continue;
    const matches = [match, ...others.flatMap((each) => each.get(id) ?? [])];
    if (matches.length < words.length) continue;
    const inTitle = matches.every((each) => each.inTitle);
    const inHeadings = matches.every((each) => each.inHeadings);
    const beside = words.length > 1 ? findBeside(words, matches) : match.positions;
    const isScattered = words.length > 1 && beside.length === 0;
    if (isScattered && (apart === 'never' || (apart === 'in headings' && !inTitle && !inHeadings))) continue;
    const beginning = matches.every((each) => each.isWhole) ? 1 : AS_BEGINNING;
    const positions = isScattered ? match.positions : beside;
    const count = positions.length + (words.length === 1 && match.isInside ? 1 : 0);
    const score = count / (count + REPEATED) + (inHeadings ? IN_HEADING : 0) + (inTitle ? IN_TITLE : 0);
    evidences.set(id, { score: score * weight * beginning, positions, inTitle, inHeadings });
    if (isScattered) scattered.push(id);
  }
  const factor = scattered.length < evidences.size ? APART_BESIDE : APART;
  for (const id of scattered) {
    const evidence = evidences.get(id);
    if (!evidence) continue;
    evidences.set(id, { ...evidence, score: evidence.score * factor, inTitle: false, inHeadings: false });
  }
  return evidences;
}

/** Positions of the first word where the others follow, or stand in the same compound. */
function findBeside(words: readonly string[], matches: readonly Match[]): readonly number[] {
  const [first = [], ...others] = matches.map(({ positions }) => positions);
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
