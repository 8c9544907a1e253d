/** Words that a note was found by although they are written otherwise than asked for: an English index knows stems. */
import { findMatches } from './matches.ts';

const WORD = /[a-z]+/gi;
/** Letters that forms of one word begin with at least (`run`, `running`). */
const STEM = 3;

/**
 * @param words All words of a note.
 * @param positions Numbers of the words that the note was found by.
 * @param terms What was asked for.
 * @returns Each form once, in lower case: `run` where `running` was asked for.
 */
export function otherForms(
  words: readonly string[],
  positions: readonly number[],
  terms: readonly string[],
): string[] {
  const asked = terms.flatMap((term) => term.toLowerCase().split(' '));
  const stems = asked.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
  const found = positions
    .flatMap((position) => words[position]?.match(WORD) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => stems.some((stem) => word.startsWith(stem)) && findMatches(word, asked).length === 0);
  return [...new Set(found)];
}

const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}+#]+$/gu;

/** The words themselves that a note was found by, of a part of it: where none of what was asked for stands in it as asked. */
export function wordsAt(
  words: readonly string[],
  positions: readonly number[],
  [from, to]: readonly [number, number],
): string[] {
  const own = positions.filter((position) => position >= from && position < to);
  const found = own.map((position) => words[position]?.replace(OUTER, '') ?? '');
  return [...new Set(found.filter((word) => word !== ''))];
}
