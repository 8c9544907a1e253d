/** Reads several words of a query as one name. */
import { synonymsOf } from './alternatives.ts';
import { type Alternative, type Concept, type Tier, literally, none } from './concept.ts';
import { hasHangul, isHangul } from './hangul.ts';
import { heardAs, heardAsPair } from './heard.ts';
import { stripJosa } from './josa.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './query.ts';
import { MUST, importanceOf } from './question-words.ts';

const MOST_WAYS = 12;

/** Several words that are one name: one with synonyms, or one that the notes also write as one word. */
export function readName(words: readonly string[], lexicon: Lexicon): Concept | undefined {
  const last = words.at(-1) ?? '';
  for (const ending of [last, ...(isHangul(last) ? stripJosa(last) : [])]) {
    const name = [...words.slice(0, -1), ending];
    const joined = name.join('');
    const isOneWord = words.length === 2 && hasHangul(joined) && lexicon.isKnown(joined);
    const others = otherScripts(name, lexicon);
    const isName = isOneWord || others.length > 0 || lexicon.synonymsOf(joined).length > 0;
    if (!isName && !isHeard(name, lexicon)) continue;
    const literal: Alternative = { ...literally(name), apart: 'anywhere' };
    const tier: Tier = () => [
      literal,
      literally([joined]),
      ...[name, ...others].flatMap((each) => synonymsOf(each.join(' '), lexicon)),
    ];
    return { typed: words.join(' '), tiers: [tier], inside: none, importance: MUST };
  }
  return undefined;
}

/** The same with words in the other script, as far as these are names that have others: `escaping 클로저`, `escaping closure`. */
function otherScripts(name: readonly string[], lexicon: Lexicon): string[][] {
  const ways = name.map((word) => [
    word,
    ...lexicon.synonymsOf(word).flatMap(({ text }) => (text.includes(' ') ? [] : [text])),
  ]);
  let names: string[][] = [[]];
  for (const words of ways)
    names = names.flatMap((begun) => words.map((word) => [...begun, word])).slice(0, MOST_WAYS);
  return names.slice(1).filter((each) => lexicon.synonymsOf(each.join('')).length > 0);
}

/** Two Hangul words that are the name of two Latin ones, where those meet in a note: `세이프 에어리어`. */
export function readHeardPair(
  word: QueryWord | undefined,
  next: QueryWord | undefined,
  lexicon: Lexicon,
): Concept | undefined {
  if (!word || !next || ![word, next].every(({ text }) => mayBeForeign(text))) return undefined;
  if ([word, next].every(({ text }) => lexicon.bareOf(text) !== undefined)) return undefined;
  const lasts = [next.text, ...stripJosa(next.text)];
  const pairs = lasts.flatMap((last) => heardAsPair(word.text, last, lexicon));
  if (pairs.length === 0) return undefined;
  const typed = `${word.text} ${next.text}`;
  return { typed, tiers: [() => pairs], inside: none, importance: MUST, covers: [word.text, next.text] };
}

/** Whether it is no word that only asks. */
function mayBeForeign(text: string): boolean {
  return isHangul(text) && importanceOf(text, true) === MUST;
}

/** Whether two words sound like a Latin one, `컴플리션 핸들러` like `completionHandler`, and aren't words of the notes both. */
function isHeard(words: readonly string[], lexicon: Lexicon): boolean {
  if (words.length !== 2 || !words.every(isHangul) || words.every((word) => lexicon.isKnown(word)))
    return false;
  return heardAs(words.join(''), lexicon).length > 0;
}
