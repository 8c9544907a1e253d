/** The last word of a query while it is being typed. */
import { assemble } from 'es-hangul';
import { isHangul, toKeys } from './hangul.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** A word of the vocabulary that begins with the keys typed. */
export interface Completion {
  word: Word;
  /** Keys still to be typed. */
  keys: number;
}

/** Nearest first, among the equally near those of headings and the more frequent ones. */
export function findCompletions(typed: string, vocabulary: Vocabulary): Completion[] {
  const keys = toKeys(typed);
  const found: Completion[] = [];
  for (const word of vocabulary.words.values()) {
    if (!isHangul(word.text) || word.text.length < typed.length) continue;
    const whole = toKeys(word.text);
    if (whole.length > keys.length && whole.startsWith(keys))
      found.push({ word, keys: whole.length - keys.length });
  }
  return found.sort(
    (a, b) => a.keys - b.keys || b.word.headings - a.word.headings || b.word.notes - a.word.notes,
  );
}

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const CONJOINING_INITIALS: Record<string, string> = Object.fromEntries(
  [...INITIALS].map((jamo, i) => [jamo, String.fromCharCode(0x1100 + i)]),
);

/** Whether the word ends in the middle of a syllable: `트랜잭ㅅ`. */
export function endsInJamo(word: string): boolean {
  return /[가-힣][ㄱ-ㅎ]$/.test(word);
}

/**
 * What Pagefind must be asked for so that it finds words that go on from here; it compares decomposed syllables.
 * `트랜잭ㅅ` → `트랜잭` and a conjoining ㅅ; `핻` → also `해` and a conjoining ㄷ, for the final may begin the next
 * syllable (해더).
 */
export function toPrefixes(word: string): string[] {
  const last = word.at(-1) ?? '';
  const initial = CONJOINING_INITIALS[last];
  if (initial !== undefined) return [word.slice(0, -1) + initial];
  const keys = [...last.normalize('NFD')];
  if (keys.length < 3) return [word];
  const compat = compatFinal(last);
  const moved = compat.at(-1) ?? '';
  const rest =
    word.slice(0, -1) + assemble([last.normalize('NFD').slice(0, 2).normalize('NFC'), compat.slice(0, -1)]);
  const movedInitial = CONJOINING_INITIALS[moved];
  return movedInitial === undefined ? [word] : [word, rest + movedInitial];
}

const FINALS =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );

function compatFinal(syllable: string): string {
  return FINALS[(syllable.charCodeAt(0) - 0xac00) % 28] ?? '';
}

/** A pattern for the last syllable of a half-typed word: any that begins with this initial. */
export function toSyllablePattern(word: string): string | undefined {
  if (!endsInJamo(word)) return undefined;
  const initial = INITIALS.indexOf(word.at(-1) ?? '');
  if (initial < 0) return undefined;
  const first = 0xac00 + initial * 588;
  return `[${String.fromCharCode(first)}-${String.fromCharCode(first + 587)}]`;
}
