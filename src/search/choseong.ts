/** Initials typed for a word: `ㅌㄹㅈㅅ` → `트랜잭션`. */
import { isHangul, toInitials } from './hangul.ts';
import type { Word } from './vocabulary.ts';

/** Two initials or more and nothing else. */
export function isChoseong(text: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(text);
}

/** Words with these initials, the most likely first; where there are none, words that begin with them. */
export function findByChoseong(initials: string, words: Iterable<Word>): Word[] {
  const whole: Word[] = [];
  const longer: Word[] = [];
  for (const word of words) {
    if (!isHangul(word.text) || word.text.length < initials.length) continue;
    const own = toInitials(word.text);
    if (own === initials) whole.push(word);
    else if (own.startsWith(initials)) longer.push(word);
  }
  return (whole.length ? whole : longer).sort(byLikelihood);
}

/** Words that have just these initials, the most likely first. */
export function wordsWithInitials(initials: string, words: Iterable<Word>): Word[] {
  return [...words].filter(({ text }) => isHangul(text) && toInitials(text) === initials).sort(byLikelihood);
}

/** Words of headings first, then the more frequent. */
function byLikelihood(a: Word, b: Word): number {
  return b.headings - a.headings || b.notes - a.notes;
}
