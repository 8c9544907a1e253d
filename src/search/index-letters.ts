/**
 * Hangul as the index has it: syllables taken apart, so that half a syllable finds the words that it begins, and with a
 * sign where a syllable has no final, so that a whole one finds no other: `크` is not the beginning of `큰`.
 * Pagefind would take syllables apart by itself, but then keeps both forms, and puts all Hangul words into one file.
 */
import { assemble } from 'es-hangul';
import { INITIALS } from './hangul.ts';

const NO_FINAL = '\u{11ff}'; // a final of old Korean that no text has
const LAST_LETTER = NO_FINAL; // no letter of the index comes after it
const FIRST_INITIAL = 0x1100;
const FIRST_VOWEL = 0x1161;
const FIRST_FINAL = 0x11a8;

const range = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(first + i));
const NEXT_INITIALS = range(FIRST_INITIAL, 19);
const NEXT_VOWELS = range(FIRST_VOWEL, 21);
const NEXT_FINALS = [...range(FIRST_FINAL, 27), NO_FINAL];
const NEXT_LATIN = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

const apart = new Map<string, string>();

/** A word of a query as the index has it: `.NET` begins with a sign there, see `encode`. */
export function toIndexWord(word: string): string {
  return toIndexLetters(word.replace(/^\.(?=[a-z])/, '+'));
}

/** @param text NFC. */
export function toIndexLetters(text: string): string {
  return text.replace(/[가-힣]/g, (syllable) => {
    let letters = apart.get(syllable);
    if (letters === undefined) {
      const decomposed = syllable.normalize('NFD');
      apart.set(syllable, (letters = decomposed.length === 2 ? decomposed + NO_FINAL : decomposed));
    }
    return letters;
  });
}

export function fromIndexLetters(letters: string): string {
  return letters.replaceAll(NO_FINAL, '').normalize('NFC');
}

/** Whether it ends in Hangul. */
export function isHangulLetters(letters: string): boolean {
  return /[\u1100-\u11ff]$/.test(letters);
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
  const keys = FINALS[final.charCodeAt(0) - FIRST_FINAL] ?? '';
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
