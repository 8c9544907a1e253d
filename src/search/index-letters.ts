/**
 * Hangul as the index has it: syllables taken apart, so that half a syllable finds the words that it begins, and with a
 * sign where a syllable has no final, so that a whole one finds no other: `크` is not the beginning of `큰`.
 * Pagefind would take syllables apart by itself, but then keeps both forms, and puts all Hangul words into one file.
 *
 * The letters are written as those of scripts whose signs are shorter in UTF-8 than jamo, two bytes in place of three:
 * that takes a third off Pagefind's time. Notes that have such signs themselves keep them for excerpts; they aren't found.
 */
import { assemble } from 'es-hangul';
import { INITIALS } from './hangul.ts';

// Conjoining jamo: the Unicode Standard, section 3.12.
const JAMO = { initial: 0x1100, vowel: 0x1161, final: 0x11a8 };
// Syriac and Arabic Supplement: letters without cases or compositions.
const FIRST_INITIAL = 0x0712;
const FIRST_VOWEL = 0x0750;
const FIRST_FINAL = 0x0765;
const NO_FINAL = '\u{780}'; // Thaana, the next after them
const LAST_LETTER = NO_FINAL; // no letter of the index comes after it
const SYLLABLE = /[\u0712-\u0724][\u0750-\u0764][\u0765-\u0780]/g;
/** Signs of the notes that are letters of the index, and where they go meanwhile: private use, which isn't indexed. */
const TAKEN = /[\u0712-\u0724\u0750-\u0780]/g;
const MOVED = /[\ue812-\ue824\ue850-\ue880]/g;
const DISTANCE = 0xe100;

const range = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(first + i));
const NEXT_INITIALS = range(FIRST_INITIAL, 19);
const NEXT_VOWELS = range(FIRST_VOWEL, 21);
const NEXT_FINALS = [...range(FIRST_FINAL, 27), NO_FINAL];
const NEXT_LATIN = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

const apart = new Map<string, string>();
const together = new Map<string, string>();

/** A word of a query as the index has it: `.NET` begins with a sign there, see `encode`. */
export function toIndexWord(word: string): string {
  return toIndexLetters(word.replace(/^\.(?=[a-z])/, '+'));
}

/** @param text NFC. */
export function toIndexLetters(text: string): string {
  return setAside(text).replace(/[가-힣]/g, (syllable) => apart.get(syllable) ?? takeApart(syllable));
}

/** Moves signs of the notes that are letters of the index out of their way. */
export function setAside(text: string): string {
  return text.replace(TAKEN, (sign) => move(sign, DISTANCE));
}

function takeApart(syllable: string): string {
  const [initial = '', vowel = '', final] = syllable.normalize('NFD');
  const letters =
    move(initial, FIRST_INITIAL - JAMO.initial) +
    move(vowel, FIRST_VOWEL - JAMO.vowel) +
    (final === undefined ? NO_FINAL : move(final, FIRST_FINAL - JAMO.final));
  apart.set(syllable, letters);
  together.set(letters, syllable);
  return letters;
}

export function fromIndexLetters(text: string): string {
  return text
    .replace(SYLLABLE, (letters) => together.get(letters) ?? putTogether(letters))
    .replace(MOVED, (sign) => move(sign, -DISTANCE));
}

function putTogether(letters: string): string {
  const [initial = '', vowel = '', final = ''] = letters;
  const jamo =
    move(initial, JAMO.initial - FIRST_INITIAL) +
    move(vowel, JAMO.vowel - FIRST_VOWEL) +
    (final === NO_FINAL ? '' : move(final, JAMO.final - FIRST_FINAL));
  const syllable = jamo.normalize('NFC');
  together.set(letters, syllable);
  return syllable;
}

/** The letter so far behind a letter in Unicode. */
function move(letter: string, distance: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + distance);
}

/** Whether it ends in Hangul. */
export function isHangulLetters(letters: string): boolean {
  return /[\u0712-\u0724\u0750-\u0780]$/.test(letters);
}

/**
 * What a word must begin with in the index to go on from a half-typed one.
 * `트랜잭ㅅ` → `트랜잭` and an initial ㅅ; `크` → also `큰`; `핻` → also `해` and an initial ㄷ, for the final may come to
 * begin the next syllable (`해더`).
 */
export function toBeginnings(word: string): string[] {
  const last = word.at(-1) ?? '';
  const initial = INITIALS.indexOf(last);
  if (initial >= 0) return [toIndexLetters(word.slice(0, -1)) + (NEXT_INITIALS[initial] ?? '')];
  const letters = toIndexLetters(word);
  if (letters.endsWith(NO_FINAL)) return [letters.slice(0, -1)];
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
  const next = NEXT_INITIALS[INITIALS.indexOf(keys.at(-1) ?? '')];
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
  const last = letters.charCodeAt(letters.length - 1);
  if (last >= FIRST_INITIAL && last < FIRST_VOWEL) return NEXT_VOWELS;
  if (last >= FIRST_VOWEL && last < FIRST_FINAL) return NEXT_FINALS;
  return last >= FIRST_FINAL && last <= NO_FINAL.charCodeAt(0) ? NEXT_INITIALS : NEXT_LATIN;
}
