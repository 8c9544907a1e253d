/** Words of the vocabulary that a mistyped word may have meant. */
import { editDistance } from './distance.ts';
import { isHangul, isTypedHangul, toKeys } from './hangul.ts';
import type { Word } from '../vocabulary/vocabulary.ts';

// Vowels that sound alike or are spelt for one another in loanwords: `메세지`, `컨텐츠`, `매모리`; plain, tense (the same key
// with shift) and aspirated consonants of one place: `싱글턴`, `께시판`, `자이점`.
const ALIKE = ['ㅐㅔ', 'ㅓㅗ', 'ㅡㅜ', 'ㅡㅣ', 'ㅏㅓ', 'ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅅㅆ', 'ㅈㅉㅊ'];

/** Keys of a word in which a slip can be told from another word: a Hangul word has more of them than a Latin one. */
const SHORTEST = 4;
const SHORTEST_LATIN = 3;
/** Keys of a word in which two can. */
const LONG = 9;

/**
 * @returns Best first: fewest wrong keys, then those wrong keys that are easily mistaken, then the more frequent word.
 */
export function findTypos(typed: string, words: Iterable<Word>): Word[] {
  const keys = toKeys(typed);
  const shortest = isTypedHangul(typed) ? SHORTEST : SHORTEST_LATIN;
  const limit = keys.length >= LONG ? 2 : keys.length >= shortest ? 1 : 0;
  if (limit === 0) return [];
  const found: { word: Word; score: number }[] = [];
  for (const word of words) {
    if (isHangul(word.text) !== isTypedHangul(typed) || word.text.length < 2) continue; // `바나나` is no slip of `반`
    const meant = vocabularyKeys(word.text);
    const distance = editDistance(keys, meant, limit);
    if (word.text === typed || distance > limit) continue;
    const score = distance * 4 - Math.log2(1 + word.notes + 4 * word.headings) / 4 + mistake(keys, meant);
    found.push({ word, score });
  }
  return found.sort((a, b) => a.score - b.score).map(({ word }) => word);
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
