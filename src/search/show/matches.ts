/** Finds the words of a query in text, to mark them: in excerpts and on the page that a result opens. */
import { isHangul } from '../hangul/hangul.ts';
import { isJosa } from '../hangul/josa.ts';
import { toSyllablePattern } from '../hangul/half-typed.ts';
import { isUnspaced } from '../hangul/scripts-without-spaces.ts';

/** From and to (exclusive), in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

const LETTER = /\p{L}|\p{N}/u;

/**
 * @param text NFC, as the text of a page is.
 * @param terms Words; upper and lower case are one. A Hangul word may end in the middle of a syllable (`트랜잭ㅅ`).
 * @returns In order, not touching one another. A Hangul word, and one of a script without spaces, is found inside of
 *   others too; the particles that follow belong to it. A Latin word must begin where a word begins, or where a capital does (`getUser`).
 */
export function findMatches(text: string, terms: readonly string[]): Range[] {
  const ranges: [number, number][] = [];
  const plain = withoutMarks(text);
  for (const term of terms) {
    const pattern = toPattern(withoutMarks(term.normalize('NFC').trim()));
    if (!pattern) continue;
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isHangul(match[0]) || isUnspaced(match[0]) || isWord(plain, start, end))
        ranges.push([start, endOfEojeol(text, end)]);
    }
  }
  return join(ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

/** Latin letters without their diacritics, of the same length: the index finds `café` for `cafe`. */
function withoutMarks(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')[0] ?? letter);
}

function toPattern(term: string): RegExp | undefined {
  if (term === '') return undefined;
  const half = toSyllablePattern(term);
  return new RegExp(half === undefined ? escape(term) : escape(term.slice(0, -1)) + half, 'gi');
}

/** Words of a term with spaces stand side by side, or are written as one; a particle may lie between. */
function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '(?:[가-힣]{0,2}[\\s_./:-]+|)');
}

/** Where the particles end that follow a match, or the match itself if something else follows. */
function endOfEojeol(text: string, end: number): number {
  const rest = /^[가-힣]{1,8}/.exec(text.slice(end, end + 8))?.[0];
  return rest !== undefined && isJosa(rest) ? end + rest.length : end;
}

/** A single letter says something only where it is the whole word: `C`. */
function isWord(text: string, start: number, end: number): boolean {
  return beginsWord(text, start) && (end - start > 1 || !/[a-z\d]/i.test(text[end] ?? ''));
}

function beginsWord(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined || !LETTER.test(before) || isHangul(before) || isUnspaced(before)) return true;
  const first = text[start] ?? '';
  return /[a-z0-9]/.test(before) && /[A-Z]/.test(first);
}

function join(ranges: readonly [number, number][]): Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
