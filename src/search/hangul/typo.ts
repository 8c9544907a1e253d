/** Words of the vocabulary that a mistyped word may have meant. */
import { editDistance } from './distance.ts';
import { isHangul, isTypedHangul, toKeys } from './hangul.ts';
import type { Word } from '../vocabulary/vocabulary.ts';

export interface Candidate {
  word: Word;
  /** Number of wrong keys. */
  distance: number;
}

// Vowels that sound alike or are spelt for one another in loanwords: `메세지`, `컨텐츠`, `매모리`; plain, tense (the same key
// with shift) and aspirated consonants of one place: `싱글턴`, `께시판`, `자이점`.
const ALIKE = ['ㅐㅔ', 'ㅓㅗ', 'ㅡㅜ', 'ㅡㅣ', 'ㅏㅓ', 'ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅅㅆ', 'ㅈㅉㅊ'];

/** Keys of a word in which a slip can be told from another word. */
const SHORTEST = 4;
/** How surprising it is that a slip changes the number of syllables, next to 4 for a wrong key. */
const OTHER_SYLLABLES = 0.5;

/**
 * @param isBold Whether to look further, where nothing else is found.
 * @returns Best first: fewest wrong keys, then those wrong keys that are easily mistaken, then the more frequent word.
 */
export function findTypos(typed: string, words: Iterable<Word>, isBold = false): Candidate[] {
  const keys = toKeys(typed);
  const shortest = isBold && !isHangul(typed) ? SHORTEST - 1 : SHORTEST;
  const limit = keys.length >= (isBold ? 6 : 9) ? 2 : keys.length >= shortest ? 1 : 0;
  if (limit === 0) return [];
  const found: (Candidate & { score: number })[] = [];
  const swapped = new Set(withSwappedSyllables(typed));
  for (const word of words) {
    if (isHangul(word.text) !== isTypedHangul(typed) || word.text.length < 2) continue; // `바나나` is no slip of `반`
    const meant = vocabularyKeys(word.text);
    const distance = swapped.has(word.text) ? 1 : editDistance(keys, meant, limit);
    if (word.text === typed || distance > limit) continue;
    const score =
      distance * 4 -
      Math.log2(1 + word.notes + 4 * word.headings) / 4 +
      mistake(keys, meant) +
      (isTypedHangul(typed) && word.text.length !== typed.length ? OTHER_SYLLABLES : 0);
    found.push({ word, distance, score });
  }
  return found.sort((a, b) => a.score - b.score);
}

/** `다로운드` → `다운로드` among others. */
function withSwappedSyllables(word: string): string[] {
  const [...letters] = word;
  return letters.slice(1).map((next, i) => word.slice(0, i) + next + letters[i] + word.slice(i + 2));
}

/** How surprising the first difference is: 0 where letters are swapped or sound alike, more at the start of the word. */
function mistake(typed: string, meant: string): number {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  if (typed[at] === meant[at + 1] && typed[at + 1] === meant[at]) return 0;
  const isAlike = ALIKE.some((pair) => pair.includes(typed[at] ?? ' ') && pair.includes(meant[at] ?? ' '));
  return isAlike ? 0 : at === 0 ? 1.5 : 0.5;
}

const keysOf = new Map<string, string>();
function vocabularyKeys(text: string): string {
  let keys = keysOf.get(text);
  if (keys === undefined) keysOf.set(text, (keys = toKeys(text)));
  return keys;
}
