/**
 * Loanwords that notes spell in several ways: `콘텐츠` and `컨텐츠`, `메시지` and `메세지`, `클로저` and `클로져`. Which vowels
 * are written for one another: examples of 외래어 표기법 (National Institute of Korean Language, 1986), whose entries name
 * the forms that are common, but wrong.
 */
import { isHangul, toKeys } from './hangul.ts';
import { isSinoKorean } from './loanword-sound.ts';
import type { Word } from './vocabulary.ts';

const VOWELS = ['ㅐㅔ', 'ㅓㅗ', 'ㅏㅓ', 'ㅐㅓ', 'ㅔㅣ', 'ㅓㅕ', 'ㅏㅑ', 'ㅗㅛ', 'ㅜㅠ', 'ㅔㅖ'];
/** Shorter ones are too often other words: `배제`, `베제`. */
const SHORTEST = 3;

/** Other spellings of a word of the notes, by one vowel. */
export function otherSpellings(text: string, words: Iterable<Word>): string[] {
  if (text.length < SHORTEST || !isHangul(text) || isSinoKorean(text)) return [];
  const found: string[] = [];
  for (const word of words) if (differByVowel(text, word.text)) found.push(word.text);
  return found;
}

function differByVowel(text: string, other: string): boolean {
  if (text.length !== other.length) return false;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  if (at === text.length || text.slice(at + 1) !== other.slice(at + 1)) return false;
  const [initial, vowel = ' ', ...final] = toKeys(text[at] ?? '');
  const [otherInitial, otherVowel = ' ', ...otherFinal] = toKeys(other[at] ?? '');
  const isSameElse = initial === otherInitial && final.join('') === otherFinal.join('');
  return isSameElse && VOWELS.some((pair) => pair.includes(vowel) && pair.includes(otherVowel));
}
