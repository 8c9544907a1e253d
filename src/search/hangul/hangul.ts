/** Small facts about Hangul syllables that es-hangul has no fast form of, and its functions under the names used here. */
import { convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';

const FIRST_SYLLABLE = 0xac00; // 가
const LAST_SYLLABLE = 0xd7a3; // 힣
/** In the order of their syllables. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const SYLLABLES_OF_AN_INITIAL = 588;
const FINALS = 28; // finals a syllable can have, none included
const RIEUL = 8; // ㄹ among the finals

/** Runs of whole syllables. */
export const HANGUL_RUN = /[가-힣]+/g;

export function isHangul(text: string): boolean {
  return /^[가-힣]+$/.test(text);
}

/** Whether it was typed as Hangul: syllables, perhaps with letters that belong to none, `트랜잭ㅅ`, `세마ㅗ어`. */
export function isTypedHangul(text: string): boolean {
  return /^[가-힣ㄱ-ㅣ]+$/.test(text) && /[가-힣]/.test(text);
}

export function hasHangul(text: string): boolean {
  return /[가-힣ㄱ-ㅣ]/.test(text);
}

/** How a word ends, as far as the forms of particles depend on it. */
export type WordEnd = 'vowel' | 'rieul' | 'consonant' | 'other';

/** `서버` ends in a vowel, `풀` in ㄹ, `락` in another consonant; what isn't a syllable is `other`. */
export function wordEnd(word: string): WordEnd {
  const code = word.charCodeAt(word.length - 1);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return 'other';
  const final = (code - FIRST_SYLLABLE) % FINALS;
  return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
}

/** The keys that type a text on a Korean keyboard, one letter a key: `값` → `ㄱㅏㅂㅅ`. Latin is lower-cased. */
export function toKeys(text: string): string {
  return disassemble(text.toLowerCase());
}

/** Initials of a word of syllables: `트랜잭션` → `ㅌㄹㅈㅅ`; other letters stay as they are. */
export function toInitials(word: string): string {
  return word.replace(/[가-힣]/g, initialOf);
}

/** The initial of the first syllable, or the first letter as it is. */
export function initialOf(text: string): string {
  const code = text.charCodeAt(0) - FIRST_SYLLABLE;
  return (code >= 0 && INITIALS[Math.floor(code / SYLLABLES_OF_AN_INITIAL)]) || text.slice(0, 1);
}

/** What a Korean keyboard would have written: `xmfoswortus` → `트랜잭션`; as it was if that makes no syllables. */
export function typeAsHangul(latin: string): string {
  try {
    return convertQwertyToHangul(latin);
  } catch {
    return latin; // es-hangul throws at some vowels in a row, as in `hook`
  }
}

/** What a Latin keyboard would have written: `ㅐ며소` → `oauth`. */
export function typeAsLatin(hangul: string): string {
  return convertHangulToQwerty(hangul).toLowerCase();
}
