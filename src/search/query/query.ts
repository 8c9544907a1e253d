/** A query as typed, cut into words. */
import { findSigned } from '../document/signs.ts';
import { isJosa } from '../hangul/josa.ts';
import { UNSPACED_LETTER, isUnspaced, toNames } from '../hangul/scripts-without-spaces.ts';

export interface Query {
  words: QueryWord[];
  /** What stood in quotation marks: must be found as it is. */
  phrases: string[];
}

export interface QueryWord {
  /** NFC, lower case, without punctuation around it. */
  text: string;
  /** The same in the letter case that it was typed in: on the other keyboard layout that makes another letter. */
  typed: string;
  /** Whether it touches the next one, as written: `HTTP` and `요청` in `HTTP요청`. */
  joined: boolean;
}

const QUOTED = /["“”「『]([^"“”」』]+)["“”」』]/g;
/** With what is written onto it: `"객체 지향"에서`. */
const QUOTED_WITH_TAIL = new RegExp(`${QUOTED.source.replace('(', '(?:')}([가-힣]*)`, 'g');
/** Of a note's file. */
const EXTENSION = /\.(?:md|markdown)\s*$/i;
/** ASCII as wide as Hangul, which Japanese and Chinese keyboards write. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** `3 주차` is `3주차`. */
const SPACE_IN_ORDINAL = /(?<=\d) (?=[주회일]차)/g;
const OUTER = /^[^\p{L}\p{N}.]+|[^\p{L}\p{M}\p{N}+#]+$/gu;
// The words of the index end where Hangul and other scripts meet, and at slashes and dots beside Hangul.
const SCRIPT_BORDER = new RegExp(
  [
    /(?<=[a-z][a-z0-9+#.]*)(?=[가-힣])|(?<=[가-힣])(?=[a-z\d])|(?<=[가-힣])[/·,.:]+|[/·,.:]+(?=[가-힣])/,
    /[、。，；：！？・（）【】《》]+/,
    new RegExp(`(?<=${UNSPACED_LETTER})(?=[a-z\\d가-힣])|(?<=[a-z\\d+#가-힣])(?=${UNSPACED_LETTER})`),
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

export function readQuery(typed: string): Query {
  const text = typed
    .normalize('NFC')
    .replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'))
    .replace(SPACE_IN_ORDINAL, '');
  const phrases = [...text.matchAll(QUOTED)]
    .map((match) => (match[1] ?? '').trim().toLowerCase())
    .filter((phrase) => phrase !== '');
  const signed = findSigned(text.replace(QUOTED, ' '));
  const words: QueryWord[] = signed.map((each) => ({ text: each.toLowerCase(), typed: each, joined: false }));
  const rest = signed.reduce((left, each) => left.replace(each, ' '), text);
  for (const chunk of rest
    .replace(QUOTED_WITH_TAIL, (_, tail: string) => (isJosa(tail) ? ' ' : ` ${tail}`))
    .replace(EXTENSION, '')
    .replace(/["“”「」『』()[\]{}<>]/g, ' ')
    .split(/\s+/)) {
    const pieces = chunk
      .split(SCRIPT_BORDER)
      .map((piece) => piece.replace(OUTER, ''))
      .filter((piece) => piece !== '')
      .flatMap((piece) => (isUnspaced(piece) ? toNames(piece) : [piece]));
    // A particle behind signs that nobody can look for: `==과`.
    if (/^[^\p{L}\p{N}.]+/u.test(chunk) && isJosa(pieces[0] ?? '')) pieces.shift();
    pieces.forEach((piece, i) =>
      words.push({ text: piece.toLowerCase(), typed: piece, joined: i + 1 < pieces.length }),
    );
  }
  return { words, phrases };
}

/** What is longer is pasted text: its beginning says what it is about, and each further word takes time to find. */
const MOST_CHARACTERS = 100;
const MOST_WORDS = 16;
/** Of a word, which is longer than any name; what begins so is found. */
const LONGEST_WORD = 40;

/** The beginning of a query that is searched, which ends where a word does: all of it where it isn't too long. */
export function cutQuery(typed: string): string {
  const words = typed.trim().split(/\s+/);
  const kept = words.slice(0, MOST_WORDS).map((word) => firstOf(word, LONGEST_WORD));
  while (kept.join(' ').length > MOST_CHARACTERS) kept.pop();
  const cut = kept.join(' ');
  return cut.length < words.join(' ').length ? cut : typed;
}

/** So many characters, none of which is cut in two. */
function firstOf(text: string, count: number): string {
  return Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('');
}
