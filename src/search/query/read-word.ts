/** Reads one word of a query, by what it is written in and by what the notes know. */
import { completionsOf, correctionsOf, synonymsOf } from './alternatives.ts';
import { isChoseong } from '../hangul/choseong.ts';
import { type Alternative, type Concept, type Tier, none, literally } from './concept.ts';
import { isHangul } from '../hangul/hangul.ts';
import { isJosa, stripJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { endsInJamo } from '../hangul/half-typed.ts';
import { isOccurring, stripPredicate } from '../hangul/predicate.ts';
import type { QueryWord } from './query.ts';
import { importanceOf, isAspect } from './question-words.ts';
import { readChoseong } from './read-choseong.ts';
import { withDay } from '../dates/read-date.ts';
import { readHangul } from './read-hangul.ts';
import { readStrange } from './read-unknown-word.ts';
import { readLatin } from './read-latin.ts';
import { readNumbered, splitNumbered } from './read-numbered.ts';
import { isFunctionWord, isUnspaced, wordsOf } from '../hangul/scripts-without-spaces.ts';
import { HELPS, MUST, NOTHING } from '../rank/weights.ts';

const SHORTEST_SLIP = 3;

/**
 * What a query may be about: nouns of the notes; where it has none, words that the notes may not know; else the aspects
 * that it asks for; else all of its words.
 */
export const TOPICS = ['nouns', 'strange words', 'aspects'] as const;
export type Topics = (typeof TOPICS)[number] | 'all';

/** @returns nothing where the word says nothing about what is asked for */
export function readWord(
  words: readonly QueryWord[],
  at: number,
  lexicon: Lexicon,
  topics: Topics,
): Concept | undefined {
  const { text, typed } = words[at] ?? { text: '', typed: '' };
  const isLast = at === words.length - 1;
  if (isChoseong(text)) return { ...readChoseong(text, lexicon), importance: MUST };
  if (isHangul(text) || endsInJamo(text)) {
    const bare = lexicon.bareOf(text);
    const isKnown = bare !== undefined || holdsKnown(text, lexicon);
    const isMeant = !isKnown && lexicon.uses('slip-of-noun') && isSlipOfNoun(text, lexicon);
    const importance = isMeant ? MUST : raise(importanceAt(words, at, bare, isKnown), topics);
    if (importance === NOTHING) return undefined;
    // Of the copula the noun is the topic: `값타입인가요`.
    const isVerb =
      bare !== undefined &&
      stripPredicate(text) === bare &&
      !stripJosa(text).includes(bare) &&
      !isOccurring(text);
    // What isn't in the vocabulary, nor a slip of what is, is no topic of the notes.
    const isStrange =
      lexicon.uses('strange') &&
      !isKnown &&
      words.length > 1 &&
      !(isLast && isBegun(text, lexicon)) &&
      !isNearby(text, lexicon);
    const helps = isVerb ? topics !== 'all' : isStrange && topics === 'nouns';
    const read =
      isStrange && topics === 'nouns' ? readStrange(text, lexicon) : readHangul(text, isLast, lexicon);
    return { ...read, importance: helps ? HELPS : importance };
  }
  if (isUnspaced(text)) {
    const importance = raise(isFunctionWord(text) ? NOTHING : MUST, topics);
    return importance === NOTHING ? undefined : { ...readUnspaced(text), importance };
  }
  if (text.includes('(')) return { ...readAsTyped(text), importance: MUST }; // `O(n)`
  if (topics !== 'all' && words.length > 1 && /^[\p{L}\p{N}]$/u.test(text)) return undefined;
  const numbered = lexicon.uses('numbered') ? splitNumbered(text) : undefined;
  if (numbered) {
    const { rest } = numbered;
    const bare = lexicon.bareOf(rest);
    // `4가지`, `2개가`, `2는`: a number says something even where what it counts doesn't.
    const counts = isJosa(rest) || importanceOfHangul(rest, bare, bare !== undefined) < MUST;
    return {
      ...readNumbered(text, numbered, isLast, lexicon),
      importance: counts ? raise(HELPS, topics) : MUST,
    };
  }
  const importance = raise(importanceOf(text, true), topics);
  return importance === NOTHING
    ? undefined
    : { ...withDay(readLatin(text, typed, isLast, lexicon)), importance };
}

/** A name of one or more words, which are one thing where they stand side by side. */
function readUnspaced(text: string): Omit<Concept, 'importance'> {
  const words = wordsOf(text);
  const name: Alternative = { ...literally(words), apart: 'anywhere' };
  const someOf: Tier = () => [
    ...words.filter((word) => word.length > 1).map((word) => literally([word])),
    ...words
      .slice(1)
      .map((word, i): Alternative => ({ ...literally([words[i] ?? '', word]), apart: 'never' })),
  ];
  return { typed: text, tiers: [() => [name], someOf], inside: none };
}

/** Reads a word as nothing but what was typed. */
export function readAsTyped(text: string): Omit<Concept, 'importance'> {
  const typed: Alternative = { ...literally(wordsOf(text)), apart: 'never' };
  return { typed: text, tiers: [() => [typed]], inside: none };
}

/** What an importance becomes where a query is about less than nouns. */
export function raise(importance: number, topics: Topics): number {
  return topics === 'all' || (topics === 'aspects' && importance === HELPS) ? MUST : importance;
}

function importanceAt(
  words: readonly QueryWord[],
  at: number,
  bare: string | undefined,
  isKnown: boolean,
): number {
  const text = words[at]?.text ?? '';
  const importance = importanceOfHangul(text, bare, isKnown);
  return importance === MUST && isAspect(text, words[at + 1]?.text ?? '') ? HELPS : importance;
}

function importanceOfHangul(text: string, bare: string | undefined, isKnown: boolean): number {
  return Math.min(importanceOf(text, isKnown), importanceOf(bare ?? text, true));
}

/** Whether it is a verb made of a compound with a noun of the notes: `얕은복사하면`, `타입캐스팅하는`. */
function holdsKnown(text: string, lexicon: Lexicon): boolean {
  const noun = stripPredicate(text);
  const parts = noun === undefined ? undefined : lexicon.split(noun);
  return parts?.some((part) => part.length > 1 && lexicon.isKnown(part)) ?? false;
}

/** Whether it may be a word of the notes that is still being typed. */
function isBegun(text: string, lexicon: Lexicon): boolean {
  return endsInJamo(text) || completionsOf(text, lexicon).length > 0;
}

/** Whether it may be a slip of a word of the notes, or one of them in the other script. */
function isNearby(text: string, lexicon: Lexicon): boolean {
  return [text, ...stripJosa(text)].some((word) => hasLikes(word, lexicon));
}

/**
 * Whether what looks like a verb is such a noun with a particle: `트랜젝션을`, `바운즈는`. Shorter stems are those of verbs,
 * unless there is another name for them.
 */
function isSlipOfNoun(text: string, lexicon: Lexicon): boolean {
  return stripJosa(text).some(
    (stem) =>
      (stem.length >= SHORTEST_SLIP && hasLikes(stem, lexicon)) || lexicon.synonymsOf(stem).length > 0,
  );
}

function hasLikes(word: string, lexicon: Lexicon): boolean {
  return correctionsOf(word, lexicon).length > 0 || synonymsOf(word, lexicon).length > 0;
}
