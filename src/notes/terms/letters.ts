import { initialOf } from '../../search/hangul/hangul.ts';

/** A part of the index. */
export interface Letter {
  /** `ㄱ` to `ㅎ`, `A` to `Z`, or `#` for all else. */
  name: string;
  order: number;
}

/** Tense consonants stand with the plain ones, as in books. */
const PLAIN: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };
const LETTERS = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎABCDEFGHIJKLMNOPQRSTUVWXYZ', '#'];

/** The part of an index that a term stands in. */
export function letterOf(term: string): Letter {
  const [first = ''] = term.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');
  const initial = initialOf(first).normalize('NFD').slice(0, 1).toUpperCase();
  const name = PLAIN[initial] ?? initial;
  const order = LETTERS.indexOf(name);
  return order < 0 ? { name: '#', order: LETTERS.length - 1 } : { name, order };
}
