/** With which letters a word can go on, in the order of an index of Hangul in jamo (NFD). */
import { INITIALS, SYLLABLES_OF_AN_INITIAL, isHangul } from './hangul.ts';

const FIRST_SYLLABLES = Array.from(INITIALS, (_, i) =>
  String.fromCharCode(0xac00 + i * SYLLABLES_OF_AN_INITIAL),
);
const FIRST_JAMO = '\u1100';
const VOWEL_JAMO = Array.from({ length: 21 }, (_, i) => String.fromCharCode(0x1161 + i));
const FINAL_JAMO = Array.from({ length: 27 }, (_, i) => String.fromCharCode(0x11a8 + i));
const LATIN = [...'0123456789abcdefghijklmnopqrstuvwxyz'];

/**
 * Words that a word may go on to, the first for each letter that can follow: Pagefind loads the files that have a word
 * itself, but words that begin with it may lie in several.
 */
export function continuationsOf(term: string): string[] {
  const last = term.at(-1) ?? '';
  const letters = isHangul(last)
    ? [...FIRST_SYLLABLES, ...FINAL_JAMO]
    : last >= FIRST_JAMO && last < '\u1161'
      ? VOWEL_JAMO
      : [...LATIN, '가'];
  return [...letters, '힣'].map((letter) => term + letter);
}
