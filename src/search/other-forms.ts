/** Words that a note was found by although they are written otherwise than asked for: an English index knows stems. */
import { findMatches } from './matches.ts';

const WORD = /[a-z]+/gi;
/** Letters that forms of one word begin with at least (`run`, `running`). */
const STEM = 3;

/**
 * @param words A passage in the form of the index.
 * @param from Number of its first word.
 * @param positions Numbers of the words that the note was found by.
 * @param terms What was asked for.
 * @returns Each form once, in lower case: `run` where `running` was asked for.
 */
export function otherForms(
  words: readonly string[],
  from: number,
  positions: readonly number[],
  terms: readonly string[],
): string[] {
  const asked = terms.flatMap((term) => term.toLowerCase().split(' '));
  const stems = asked.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
  const found = positions
    .flatMap((position) => words[position - from]?.match(WORD) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => stems.some((stem) => word.startsWith(stem)) && findMatches(word, asked).length === 0);
  return [...new Set(found)];
}
