/** Text with the words of a query marked. */
import { findMatches } from './matches.ts';
import { isUnspaced, joinUnspaced } from '../hangul/scripts-without-spaces.ts';

/** A piece of text, either matched by the query or not. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** Longest excerpt in columns, and what of it may stand before the first match; a Hangul syllable is two columns wide. */
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
 * @param words A passage, with some words around what was found.
 * @param isCut Whether the section goes on before and after it.
 */
export function snippetOf(
  words: readonly string[],
  terms: readonly string[],
  isCut: { before: boolean; after: boolean },
): TextPart[] {
  const text = joinUnspaced(words.join(' '));
  const first = findMatches(text, terms)[0]?.[0] ?? 0;
  const from = startBefore(text, first);
  const to = endAfter(text, from);
  const parts = markMatches(text.slice(from, to).trim(), terms);
  if (from > 0 || (isCut.before && !/^[\p{Lu}"'“‘(]/u.test(text)))
    parts.unshift({ text: ELLIPSIS, marked: false });
  if (to < text.length || isCut.after) parts.push({ text: ELLIPSIS, marked: false });
  return parts;
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
