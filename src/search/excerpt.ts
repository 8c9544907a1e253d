/** A passage of a section around the words found. */
import { type Range, findMatches } from './matches.ts';

/** A piece of text, either matched by the query or not. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** Lengths in columns; a Hangul syllable is as wide as two Latin letters. */
const LENGTH = 220;
const BEFORE = 50;
const ELLIPSIS = '…';

/** The whole text, its matches marked. */
export function markMatches(text: string, terms: readonly string[]): TextPart[] {
  return toParts(text, findMatches(text, terms));
}

/** The passage with the most different words, cut at spaces; line ends become spaces. */
export function excerptOf(text: string, terms: readonly string[]): TextPart[] {
  const flat = text.replace(/\s*\n\s*/g, ' ');
  const matches = findMatches(flat, terms);
  const from = startOfPassage(flat, matches);
  const to = endOfPassage(flat, from);
  const parts = toParts(
    flat.slice(from, to).trimEnd(),
    matches
      .filter(([start]) => start >= from && start < to)
      .map(([start, end]) => [start - from, end - from]),
  );
  if (from > 0) parts.unshift({ text: ELLIPSIS, marked: false });
  if (to < flat.length) parts.push({ text: ELLIPSIS, marked: false });
  return parts;
}

function startOfPassage(text: string, matches: readonly Range[]): number {
  let best = { start: 0, count: 0 };
  for (const [start] of matches) {
    const end = endOfPassage(text, start);
    const inside = new Set(matches.filter((m) => m[0] >= start && m[1] <= end).map((m) => text.slice(...m)));
    if (inside.size > best.count) best = { start, count: inside.size };
  }
  return startBefore(text, best.start);
}

/** Some words before the match, from the beginning of its sentence if that isn't far. */
function startBefore(text: string, match: number): number {
  let from = match;
  for (let width = 0; from > 0 && width < BEFORE; from--) width += widthOf(text[from - 1] ?? '');
  if (from === 0) return 0;
  const before = text.slice(from, match);
  const sentence = before.search(/(?<=[.!?。] )\S/);
  if (sentence >= 0) return from + sentence;
  const word = before.search(/(?<=\s)\S/);
  return word >= 0 ? from + word : match;
}

function endOfPassage(text: string, from: number): number {
  let to = from;
  for (let width = 0; to < text.length && width < LENGTH; to++) width += widthOf(text[to] ?? '');
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space > from ? space : to;
}

function widthOf(character: string): number {
  return character > '\u{10ff}' ? 2 : 1;
}

function toParts(text: string, ranges: readonly Range[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
