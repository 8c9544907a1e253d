/**
 * The form in which text is handed to Pagefind, and that in which its words are published for excerpts.
 *
 * Pagefind cuts text at white space; a word with ASCII punctuation inside is indexed whole and by its parts, all at one
 * position. So a mark of ASCII punctuation makes the parts of a Korean compound findable, and a mark followed by a space
 * makes two words of what is written as one. The backquote serves because Markdown leaves hardly any in the text; those
 * left are set aside.
 */
import { HANGUL_RUN, isHangul } from './hangul.ts';
import { setAside, toIndexLetters } from './index-letters.ts';
import { UNSPACED_LETTER, toSegments } from './unspaced.ts';

const MARK = '`';
const SET_ASIDE = '\u{E060}'; // private use: no letter, so Pagefind indexes nothing of it

/** A mark that stands alone: the end of a line; one position, so that phrases don't cross it. */
export const LINE_MARK = MARK;
const LINE = ` ${LINE_MARK} `;

/** Stands, as a word of its own, between the text of a section and its code. */
export const CODE_MARK = MARK + MARK;

/** Cuts a run of Hangul syllables into the parts of the compound that it is; one part if it is none. */
export type CutCompound = (run: string) => readonly string[];

// What is written onto a Hangul run without a space is a word of its own, `Deadlock(교착상태)은`, `HTTP요청`, but digits;
// so is each word of a run of a script without spaces, `分散システム`.
const RUN = new RegExp(`[가-힣]+|${UNSPACED_LETTER}+`, 'gu');
/** Blocks of Unicode with all letters of such scripts, and few others: looking for the scripts themselves takes longer. */
const MAY_HAVE_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\udbff]/;
const STARTS_RUN = new RegExp(`[가-힣]|${UNSPACED_LETTER}`, 'u');
const SPACE = /\s/;
const DIGIT = /\d/;
// What Pagefind cuts at: White_Space of Unicode, which `\s` isn't quite.
const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const ZERO_WIDTH_SPACE = '\u200b';
const MARK_INSIDE = /`(?=[^ ])/g;
const CLOSES = /[\s.,!?;:~)\]}'"”’…`、。，！？；：）」』】》]/;
// `.NET`: a dot is no sign of the index (it would keep the full stop of every sentence), but a plus is. `window?.isHidden`
// has no such name.
const DOT_NAME = /(?<![\p{L}\p{N}.)\]'"`?!])\.(?=[A-Za-z])/gu;
const DOT = `+${MARK}${MARK}`;
// `C++/Java`: what Pagefind takes for a part has lost its signs, so such names must be words of their own.
const AFTER_SIGNS = /(?<=[A-Za-z](?:\+\+|#))(?=[^\s+#`])/g;
// `ACK(N+1)`
const BEFORE_SIGNS = /(?<=[^\s`(])(?=\([A-Za-z0-9]+[+#])/g;

// `scene(_:willConnectTo:)`, `UIScene.ConnectionOptions`: of what has capitals inside, Pagefind knows the whole and each
// of `will`, `connect` and `to`, so that the names must be words of their own.
const BEFORE_NAME =
  /(?<=[A-Za-z0-9][^\sA-Za-z0-9가-힣`+#]{1,3})(?=[A-Za-z][a-z0-9]*[A-Z])(?=[A-Za-z0-9]*[a-z])/g;

/** Runs as they were encoded with each way to cut them: notes repeat their words. */
const encoded = new WeakMap<CutCompound, Map<string, string>>();

function lettersOf(run: string, cut: CutCompound): string {
  let known = encoded.get(cut);
  if (!known) encoded.set(cut, (known = new Map()));
  let letters = known.get(run);
  if (letters === undefined) known.set(run, (letters = toIndexLetters(cut(run).join(MARK))));
  return letters;
}

/** What parts a Hangul run from the character that stands before it. */
function borderAfter(character: string | undefined): string {
  if (character === undefined || SPACE.test(character)) return '';
  return DIGIT.test(character) ? MARK : `${MARK} `;
}

/** What parts a Hangul run from the character that follows it, unless that begins another run. */
function borderBefore(character: string | undefined): string {
  return character === undefined || CLOSES.test(character) || STARTS_RUN.test(character) ? '' : `${MARK} `;
}

/**
 * Marks where words are parted.
 * @param text Plain text, NFC; lines become words of their own kind.
 */
export function markWords(text: string): string {
  return text
    .replaceAll(MARK, SET_ASIDE)
    .replaceAll(ZERO_WIDTH_SPACE, ' ')
    .replace(DOT_NAME, DOT)
    .replace(AFTER_SIGNS, `${MARK} `)
    .replace(BEFORE_SIGNS, `${MARK} `)
    .replace(BEFORE_NAME, `${MARK} `)
    .replace(...(MAY_HAVE_UNSPACED.test(text) ? ANY_RUN : HANGUL))
    .replace(/\s*\n\s*/g, LINE);
}

type Replacement = [run: RegExp, replace: (run: string, at: number, whole: string) => string];

const HANGUL: Replacement = [
  HANGUL_RUN,
  (run, at, whole) => borderAfter(whole[at - 1]) + run + borderBefore(whole[at + run.length]),
];

const ANY_RUN: Replacement = [
  RUN,
  (run, at, whole) =>
    borderAfter(whole[at - 1]) +
    (isHangul(run) ? run : toSegments(run).join(`${MARK} `)) +
    borderBefore(whole[at + run.length]),
];

/** What Pagefind gets of a marked text. */
export function toIndexText(marked: string, cut: CutCompound): string {
  return setAside(marked).replace(HANGUL_RUN, (run) => lettersOf(run, cut));
}

/**
 * The words of a marked text as they are published for excerpts, with single spaces: numbered as the index numbers them,
 * marked only where one is written onto the next.
 */
export function toWords(marked: string): string {
  return marked.replace(WHITE_SPACE, ' ').replace(/^ | $/g, '').replaceAll(DOT, '.').replace(MARK_INSIDE, '');
}

/** Number of words with single spaces between them. */
export function countWords(words: string): number {
  let count = words === '' ? 0 : 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** Text as it was before it was marked, but for white space; lines end at `\n`. */
export function decode(words: readonly string[]): string {
  return ` ${words.join(' ')} `
    .replaceAll(LINE, '\n')
    .replaceAll(`${MARK} `, '')
    .replaceAll(MARK, '')
    .replaceAll(SET_ASIDE, MARK)
    .trim();
}
