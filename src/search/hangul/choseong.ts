/** Initials typed for a word: `ㅌㄹㅈㅅ` → `트랜잭션`. */
import { isHangul, toInitials } from './hangul.ts';
import type { Word } from '../vocabulary/vocabulary.ts';

/** Two initials or more and nothing else. */
export function isChoseong(text: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(text);
}

/** Words that have just these initials, the most likely first. */
export function wordsWithInitials(initials: string, words: Iterable<Word>): Word[] {
  return choose(words, (own) => own === initials);
}

/** The same; where there are none, words that begin with them. */
export function findByChoseong(initials: string, words: Iterable<Word>): Word[] {
  const whole = wordsWithInitials(initials, words);
  return whole.length > 0 ? whole : choose(words, (own) => own.startsWith(initials));
}

function choose(words: Iterable<Word>, hasThem: (initials: string) => boolean): Word[] {
  return [...words].filter(({ text }) => isHangul(text) && hasThem(toInitials(text))).sort(byLikelihood);
}

/** Words of headings first, then the more frequent. */
function byLikelihood(a: Word, b: Word): number {
  return b.headings - a.headings || b.notes - a.notes;
}
