/**
 * Hangul as the index has it: syllables taken apart, so that half a syllable finds the words that it begins, and with a
 * sign where a syllable has no final, so that a whole one finds no other: `크` is not the beginning of `큰`.
 * Pagefind would take syllables apart by itself, but then keeps both forms, and puts all Hangul words into one file.
 *
 * A syllable is a letter that no other word has, for its initial, and two of the Latin alphabet, for its vowel and its
 * final: four bytes in place of the nine of jamo, which takes half off Pagefind's time. Notes that have the letters of
 * initials themselves keep them for excerpts; they aren't found.
 */
import { assemble } from 'es-hangul';
import { INITIALS } from './hangul.ts';

// Conjoining jamo: the Unicode Standard, section 3.12.
const JAMO = { initial: 0x1100, vowel: 0x1161, final: 0x11a8 };

const range = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));
// Syriac: letters without cases or compositions.
const INITIAL_LETTERS = range('\u0712', 19);
const VOWEL_LETTERS = range('a', 21);
/** ㅍ and ㅎ are rare there. The last one tells that there is none. */
const FINAL_LETTERS = [...range('a', 25), '\u0725', '\u0726', 'z'];
const FINAL_LETTERS_IN_ORDER = [...FINAL_LETTERS].sort();
const NO_FINAL = 'z';
const LAST_LETTER = '\u0727'; // no letter of the index comes after it
/** How a word of the index ends in Hangul, be it with half a syllable: what the last initial goes on with. */
const LAST_SYLLABLE = /[\u0712-\u0724]([a-u]?[a-z\u0725\u0726]?)$/;
/** An end without a final. */
const OPEN_SYLLABLE = /[\u0712-\u0724][a-u]z$/;
/** Signs of the notes that are letters of the index, and how far away those of private use are, which aren't indexed. */
const TAKEN = /[\u0712-\u0727]/g;
const DISTANCE = 0xe100;

/** Signs that are parts of names, and so of words of the index: `C++`, `C#`, `N+1`. */
export const INDEXED_SIGNS = '+#';

const LATIN = [...range('a', 26), ...range('0', 10)];

const apart = new Map<string, string>();

/** A word of a query as the index has it: `.NET` begins with a sign there, see `markWords`. */
export function toIndexWord(word: string): string {
  return toIndexLetters(word.replace(/^\.(?=[a-z])/, '+'));
}

/** @param text NFC. */
export function toIndexLetters(text: string): string {
  return setAside(text).replace(/[가-힣]/g, (syllable) => apart.get(syllable) ?? takeApart(syllable));
}

/** Moves signs of the notes that are letters of the index out of their way. */
export function setAside(text: string): string {
  return text.replace(TAKEN, (sign) => String.fromCharCode(sign.charCodeAt(0) + DISTANCE));
}

function takeApart(syllable: string): string {
  const [initial = '', vowel = '', final] = syllable.normalize('NFD');
  const letters =
    letterOf(initial, JAMO.initial, INITIAL_LETTERS) +
    letterOf(vowel, JAMO.vowel, VOWEL_LETTERS) +
    (final === undefined ? NO_FINAL : letterOf(final, JAMO.final, FINAL_LETTERS));
  apart.set(syllable, letters);
  return letters;
}

function letterOf(jamo: string, first: number, letters: readonly string[]): string {
  return letters[jamo.charCodeAt(0) - first] ?? '';
}

/** Whether it ends in Hangul. */
export function isHangulLetters(letters: string): boolean {
  return LAST_SYLLABLE.test(letters);
}

/**
 * What a word must begin with in the index to go on from a half-typed one.
 * `트랜잭ㅅ` → `트랜잭` and an initial ㅅ; `크` → also `큰`; `핻` → also `해` and an initial ㄷ, for the final may come to
 * begin the next syllable (`해더`).
 */
export function toBeginnings(word: string): string[] {
  const last = word.at(-1) ?? '';
  const initial = INITIALS.indexOf(last);
  if (initial >= 0) return [toIndexLetters(word.slice(0, -1)) + (INITIAL_LETTERS[initial] ?? '')];
  const letters = toIndexLetters(word);
  if (OPEN_SYLLABLE.test(letters)) return [letters.slice(0, -1)];
  const moved = moveFinal(word);
  return moved === undefined ? [letters] : [letters, moved];
}

const FINALS =
  'ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );

function moveFinal(word: string): string | undefined {
  const [initial = '', vowel = '', final] = (word.at(-1) ?? '').normalize('NFD');
  if (final === undefined) return undefined;
  const keys = FINALS[final.charCodeAt(0) - JAMO.final] ?? '';
  const rest = assemble([(initial + vowel).normalize('NFC'), keys.slice(0, -1)]);
  const next = INITIAL_LETTERS[INITIALS.indexOf(keys.at(-1) ?? '')];
  return next === undefined ? undefined : toIndexLetters(word.slice(0, -1) + rest) + next;
}

/**
 * Beginnings in the order of the index, so close that hardly a file of it lies between two: for each letter that a word
 * can go on with, the first word that does and one after the last.
 */
export function toSamples(letters: string): string[] {
  return [letters, ...nextLetters(letters).flatMap((next) => [letters + next, letters + next + LAST_LETTER])];
}

function nextLetters(letters: string): readonly string[] {
  const [, behind] = LAST_SYLLABLE.exec(letters) ?? [];
  if (behind === undefined) return LATIN;
  return [VOWEL_LETTERS, FINAL_LETTERS_IN_ORDER, INITIAL_LETTERS][behind.length] ?? [];
}
