/**
 * Words that readers look for but that Pagefind doesn't index as such, as they stand inside of what is written without
 * a space: the nouns of a compound, `정적메소드`; Hangul and Latin side by side, `HTTP요청`; names in code,
 * `users.addEventListener(`. Pagefind indexes what stands between white space as one word, and its parts at ASCII
 * punctuation, at capitals and at digits; a query finds all words that begin with it.
 */
import { isHangul } from '../hangul/hangul.ts';
import { isJosa } from '../hangul/josa.ts';
import { isUnspaced, toSegments, UNSPACED_LETTER } from '../hangul/scripts-without-spaces.ts';

/** Cuts a run of Hangul syllables into the parts of the compound that it is; one part if it is none. */
export type CutCompound = (run: string) => readonly string[];

const RUN = /[가-힣]+|[A-Za-z][A-Za-z0-9_]*/g;
const UNSPACED_RUN = new RegExp(`${UNSPACED_LETTER}+`, 'gu');
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
/** What Pagefind cuts a name at. */
const BORDER_IN_NAME = /[a-z0-9][A-Z]|[A-Za-z][0-9]|[0-9][A-Za-z]|[A-Z][A-Z][a-z]|_/;
const SHORTEST = 2;

/** Puts spaces around the words of scripts that are written without: Pagefind cuts at white space only. */
export function spaceWords(text: string): string {
  return text.replace(UNSPACED_RUN, (run) => ` ${toSegments(run).join(' ')} `).replace(/ {2,}/g, ' ');
}

/** @param text NFC @returns each once; none that is indexed anyway */
export function insideWords(text: string, cut: CutCompound): string[] {
  /** Words that are found where an indexed one begins with them. */
  const inside = new Set<string>();
  /** Names that must be told from those that they begin: `firebase` of `Firebase로`, `LinkedHashMap` of `LinkedHashMap<K`. */
  const names = new Set<string>();
  const indexed = new Set<string>();
  for (const token of text.split(/\s+/)) {
    const whole = token.replace(NOT_WORD, '').toLowerCase();
    if (whole === '' || isUnspaced(whole)) continue;
    indexed.add(whole);
    let isFirst = true;
    for (const { 0: run, index } of token.matchAll(RUN)) {
      const [first = '', ...parts] = isHangul(run) ? cut(run) : [run];
      const word = first.toLowerCase();
      const isBeginning = isFirst && whole.startsWith(word);
      if (isPart(token, run, index)) indexed.add(word);
      else if (!isHangul(run) && word !== whole) names.add(word);
      else if (!isBeginning) inside.add(word);
      for (const part of parts) if (!isJosa(part)) inside.add(part);
      isFirst = false;
    }
  }
  const sorted = [...indexed].sort(compare);
  return [
    ...[...names].filter((word) => word.length >= SHORTEST && !indexed.has(word)),
    ...[...inside].filter((word) => word.length >= SHORTEST && !beginsOneOf(sorted, word)),
  ];
}

/** Whether Pagefind indexes it as a part of the token: it stands between punctuation. */
function isPart(token: string, run: string, index: number): boolean {
  const [before = '', after = ''] = [token[index - 1], token[index + run.length]];
  const isApart = [before, after].every((sign) => sign === '' || ASCII_PUNCTUATION.test(sign));
  return isApart && before + after !== '' && !BORDER_IN_NAME.test(run);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param sorted words in the order of their code units */
function beginsOneOf(sorted: readonly string[], word: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(word) ?? false;
}
