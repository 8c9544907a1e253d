/**
 * Words of scripts that are written without spaces: Chinese, Japanese, Thai, Lao, Khmer and Burmese. Where one begins,
 * dictionaries of Unicode's ICU know, which Node and browsers have (UAX 29, section 4).
 */

const LETTERS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Class of a regular expression, with the flag `u`. */
export const UNSPACED_LETTER = `[${LETTERS}]`;
const UNSPACED = new RegExp(`^${UNSPACED_LETTER}+$`, 'u');
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;

/** Longer words of Hiragana are nouns. */
const LONGEST_ENDING = 3;

// Words of Chinese and Thai that say nothing about what is asked for; those of Japanese are written in Hiragana.
const FUNCTION_WORDS = new Set(
  (
    '的 了 吗 呢 吧 啊 是 在 和 与 跟 或 及 把 被 给 对 从 到 就 都 也 还 要 会 能 可以 怎么 怎样 如何 为什么 什么 哪些 哪个 有 没有 一个 这个 那个 嗎 與 對 會 還 為什麼 什麼 怎麼 ' +
    '何 方法 違い 区别 ' +
    'คือ อะไร และ ของ ที่ ใน เป็น ได้ ไหม อย่างไร ทำไม ครับ ค่ะ'
  ).split(' '),
);

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether a word of such a script says nothing about what is asked for. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || (HIRAGANA.test(word) && word.length <= LONGEST_ENDING);
}

let segmenter: Intl.Segmenter | undefined;

/** @param run Letters of such scripts and nothing else. @returns its words, which together are the run */
export function toSegments(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' }); // the dictionaries are the same for all languages
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

/** The words that the index has of a word of a query. */
export function wordsOf(text: string): string[] {
  return isUnspaced(text) ? toSegments(text) : [text];
}

/** The run cut into what it asks for: names of one or more words, and what stands between them. `データベースの設計` → 3. */
export function toNames(run: string): string[] {
  const names: string[] = [];
  let isOpen = false; // a name that the next word may belong to
  for (const word of toSegments(run)) {
    const isName = !isFunctionWord(word);
    if (isName && isOpen) names.push((names.pop() ?? '') + word);
    else names.push(word);
    isOpen = isName;
  }
  return names.every(isFunctionWord) ? [run] : names;
}

/** Wide signs, which nobody writes a space beside, and narrow brackets around words. */
const WIDE_SIGN =
  '\\u3000-\\u3029\\u3030\\u303d\\u30fb\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';
const SPACE_BETWEEN = new RegExp(
  [
    `(?<=[${LETTERS}${WIDE_SIGN}]) (?=[${LETTERS}${WIDE_SIGN}])`,
    `(?<=[([{<"'“‘]) (?=${UNSPACED_LETTER})|(?<=${UNSPACED_LETTER}) (?=[)\\]}>"'”’,.!?:;])`,
  ].join('|'),
  'gu',
);

/** Text of the index as it was before its words were parted by spaces. */
export function joinUnspaced(text: string): string {
  return text.replace(SPACE_BETWEEN, '');
}
