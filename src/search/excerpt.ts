/** Text with the words of a query marked. */
import { CODE_MARK, decode } from './index-text.ts';
import { findMatches } from './matches.ts';
import { isUnspaced } from './unspaced.ts';

/** A piece of text, either matched by the query or not. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** Length in columns; a Hangul syllable is as wide as two Latin letters. */
const LENGTH = 220;
const BEFORE = 50;
const ELLIPSIS = '…';

/** The whole text, its matches marked. */
export function markMatches(text: string, terms: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const [start, end] of findMatches(text, terms)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/**
 * @param words A passage in the form of the index, with some words around what was found.
 * @param isCut Whether the section goes on before and after it.
 */
export function excerptOf(
  words: readonly string[],
  terms: readonly string[],
  isCut: { before: boolean; after: boolean },
): TextPart[] {
  const text = proseOf(words, terms);
  const first = findMatches(text, terms)[0]?.[0] ?? 0;
  const from = startBefore(text, first);
  const to = endAfter(text, from);
  const parts = markMatches(text.slice(from, to).trim(), terms);
  if (from > 0 || (isCut.before && !/^[\p{Lu}"'“‘(]/u.test(text)))
    parts.unshift({ text: ELLIPSIS, marked: false });
  if (to < text.length || isCut.after) parts.push({ text: ELLIPSIS, marked: false });
  return parts;
}

/** Text and code aren't mixed: the text where it has a match, else what has; line ends become spaces. */
function proseOf(words: readonly string[], terms: readonly string[]): string {
  const border = words.indexOf(CODE_MARK);
  const toText = (some: readonly string[]): string => decode(some).replace(/\s*\n\s*/g, ' ');
  if (border < 0) return toText(words);
  const [text, code] = [toText(words.slice(0, border)), toText(words.slice(border + 1))];
  return text !== '' && (findMatches(text, terms).length || !findMatches(code, terms).length) ? text : code;
}

/** From the beginning of the sentence if that isn't far, else some words before the match. */
function startBefore(text: string, match: number): number {
  let from = match;
  for (let width = 0; from > 0 && width < BEFORE; from--) width += widthOf(text[from - 1] ?? '');
  if (from === 0) return 0;
  const before = text.slice(from, match);
  const sentence = before.search(/(?<=[.!?] |[。！？])\S/);
  if (sentence >= 0) return from + sentence;
  const word = before.search(/(?<=[\s、，；：])\S/);
  return word >= 0 ? from + word : isUnspaced(before.slice(0, 1)) ? from : match;
}

function endAfter(text: string, from: number): number {
  let to = from;
  for (let width = 0; to < text.length && width < LENGTH; to++) width += widthOf(text[to] ?? '');
  if (to >= text.length) return text.length;
  if (isUnspaced(text.slice(to - 1, to))) return to; // between any two words
  const space = text.lastIndexOf(' ', to);
  return space > from ? space : to;
}

function widthOf(character: string): number {
  return character > '\u{10ff}' ? 2 : 1;
}
