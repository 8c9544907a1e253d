/** The last word of a query while it is being typed. */
import { INITIALS, SYLLABLES_OF_AN_INITIAL, isHangul, toKeys } from './hangul.ts';
import type { Word } from '../vocabulary/vocabulary.ts';

/** A word of the vocabulary that begins with the keys typed. */
export interface Completion {
  word: Word;
  /** Whether it ends with the syllable that is being typed. */
  isSameLength: boolean;
}

/** Those first that end with the syllable that is being typed, among them those of headings and the more frequent ones. */
export function findCompletions(typed: string, words: Iterable<Word>): Completion[] {
  const keys = toKeys(typed);
  const found: Completion[] = [];
  for (const word of words) {
    if (!isHangul(word.text) || word.text.length < typed.length) continue;
    const whole = toKeys(word.text);
    if (whole.length > keys.length && whole.startsWith(keys))
      found.push({ word, isSameLength: word.text.length === typed.length });
  }
  return found.sort(
    (a, b) =>
      Number(b.isSameLength) - Number(a.isSameLength) ||
      b.word.headings - a.word.headings ||
      b.word.notes - a.word.notes,
  );
}

const FIRST_SYLLABLE = 0xac00;

/** Whether the word ends in the middle of a syllable: `트랜잭ㅅ`. */
function endsInJamo(word: string): boolean {
  return /[가-힣][ㄱ-ㅎ]$/.test(word);
}

/** A pattern for the last syllable of a half-typed word: any that begins with this initial. */
export function toSyllablePattern(word: string): string | undefined {
  if (!endsInJamo(word)) return undefined;
  const initial = INITIALS.indexOf(word.at(-1) ?? '');
  if (initial < 0) return undefined;
  const first = FIRST_SYLLABLE + initial * SYLLABLES_OF_AN_INITIAL;
  return `[${String.fromCharCode(first)}-${String.fromCharCode(first + SYLLABLES_OF_AN_INITIAL - 1)}]`;
}
