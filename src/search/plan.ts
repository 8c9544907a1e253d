/** Reads a query: which things it asks for, and as which words each of them may stand in the notes. */
import { completionsOf, correctionsOf, literally, synonymsOf } from './alternatives.ts';
import { isChoseong } from './choseong.ts';
import { hasHangul, isHangul } from './hangul.ts';
import { isJosa, stripJosa } from './josa.ts';
import type { Lexicon } from './lexicon.ts';
import { endsInJamo } from './partial.ts';
import { stripPredicate } from './predicate.ts';
import { HELPS, importanceOf, isAspect, MUST, NOTHING } from './question-words.ts';
import { type QueryWord, readQuery } from './query.ts';
import { readChoseong } from './read-choseong.ts';
import { dayOf, readDate } from './read-date.ts';
import { readHangul } from './read-hangul.ts';
import { readLatin } from './read-latin.ts';
import { readNumbered, splitNumbered } from './read-numbered.ts';
import { readDigits } from './written-date.ts';
import { readSession } from './written-session.ts';

const LONGEST_NAME = 4;
const SHORTEST_SLIP = 3;
const none: Tier = () => [];

/** How a word was understood. */
export type Kind = 'literal' | 'layout' | 'typo' | 'choseong' | 'synonym' | 'partial';

/** A way in which a thing may be written in the notes: words that stand side by side, in this order. */
export interface Alternative {
  words: readonly string[];
  kind: Kind;
  /** How much a match counts: above 0, at most 1. */
  weight: number;
  /** Whether the last word may go on within its last syllable: `토크` for `토큰`. */
  open: boolean;
  /** Where the words must stand: side by side in the text, or at least in headings, or anywhere. */
  apart: 'never' | 'in headings' | 'anywhere';
}

/** Ways that count together. */
export type Tier = () => readonly Alternative[];

/** One thing that the query asks for. */
export interface Concept {
  typed: string;
  /** Tried in this order until one of them is found; made when it is their turn. */
  tiers: readonly Tier[];
  /** A last help where few notes are found: longer words that hold it somewhere, and what may have been meant beside it. */
  inside: (found: readonly Alternative[]) => readonly Alternative[];
  /** 1 where notes must have it, less where it only helps. */
  importance: number;
  /** Words to offer beside those that were looked for. */
  offers?: () => readonly string[];
}

/** @param isLiteral Whether every word is meant exactly as typed. */
export function planQuery(typed: string, lexicon: Lexicon, isLiteral = false): Concept[] {
  const { words, phrases } = readQuery(typed);
  const read = (topics: Topics): Concept[] => {
    const concepts = phrases.map((phrase) => readPhrase(phrase));
    for (let at = 0; at < words.length;) {
      const { concept, taken } = isLiteral ? readLiterally(words, at) : readAt(words, at, lexicon, topics);
      if (concept) concepts.push(concept);
      at += taken;
    }
    return concepts;
  };
  const isAbout = (concepts: readonly Concept[]): boolean =>
    concepts.some(({ importance }) => importance === MUST);
  for (const topics of TOPICS) {
    const concepts = read(topics);
    if (isAbout(concepts)) return concepts;
  }
  return read('all');
}

/**
 * What a query may be about: nouns of the notes; where it has none, words that the notes may not know; else the aspects
 * that it asks for; else all of its words.
 */
const TOPICS = ['nouns', 'strange words', 'aspects'] as const;
type Topics = (typeof TOPICS)[number] | 'all';

interface Taken {
  concept?: Concept;
  /** Number of words that it took. */
  taken: number;
}

function readAt(words: readonly QueryWord[], at: number, lexicon: Lexicon, topics: Topics): Taken {
  const text = words[at]?.text ?? '';
  // A particle written onto a Latin word: `OAuth의`.
  if (words[at - 1]?.joined && isJosa(text)) return { taken: 1 };
  const day = readDate(words.slice(at).map((word) => word.text));
  if (day) return { concept: { ...day.concept, importance: MUST }, taken: day.taken };
  const session = readSession(words.slice(at).map((word) => word.text));
  if (session) return { concept: readAsSession(session, words, at, lexicon, topics), taken: session.taken };
  for (let taken = Math.min(LONGEST_NAME, words.length - at); taken >= 2; taken--) {
    const name = words.slice(at, at + taken).map((word) => word.text);
    if (name.every((word) => raise(importanceOf(word, true), topics) < MUST)) continue; // `개념 정리`
    const concept = readName(name, lexicon);
    if (concept) return { concept, taken };
  }
  const concept = readWord(words, at, lexicon, topics);
  return concept ? { concept, taken: 1 } : { taken: 1 };
}

/** Several words that are one name: one with synonyms, or one that the notes also write as one word. */
function readName(words: readonly string[], lexicon: Lexicon): Concept | undefined {
  const last = words.at(-1) ?? '';
  for (const ending of [last, ...(isHangul(last) ? stripJosa(last) : [])]) {
    const name = [...words.slice(0, -1), ending];
    const joined = name.join('');
    const isOneWord = words.length === 2 && hasHangul(joined) && lexicon.isKnown(joined);
    if (!isOneWord && lexicon.synonymsOf(joined).length === 0) continue;
    const literal: Alternative = { ...literally(name), apart: 'anywhere' };
    const tier: Tier = () => [literal, literally([joined]), ...synonymsOf(name.join(' '), lexicon)];
    return { typed: words.join(' '), tiers: [tier], inside: none, importance: MUST };
  }
  return undefined;
}

function readWord(
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
    const isMeant = !isKnown && isSlipOfNoun(text, lexicon);
    const importance = isMeant ? MUST : raise(importanceAt(words, at, bare, isKnown), topics);
    if (importance === NOTHING) return undefined;
    // Of the copula the noun is the topic: `값타입인가요`.
    const isVerb = bare !== undefined && stripPredicate(text) === bare && !stripJosa(text).includes(bare);
    // What isn't in the vocabulary, nor a slip of what is, is no topic of the notes.
    const isStrange =
      !isKnown && words.length > 1 && !(isLast && isBegun(text, lexicon)) && !isNearby(text, lexicon);
    const helps = isVerb ? topics !== 'all' : isStrange && topics === 'nouns';
    return { ...readHangul(text, isLast, lexicon), importance: helps ? HELPS : importance };
  }
  const before = words[at - 1]?.text ?? '';
  if (/^\d$/.test(text) && isName(before, lexicon)) return readVersion(before, text, lexicon);
  if (topics !== 'all' && words.length > 1 && /^[\p{L}\p{N}]$/u.test(text)) return undefined;
  const numbered = splitNumbered(text);
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

function isName(word: string, lexicon: Lexicon): boolean {
  return lexicon.isKnown(word) && importanceOf(word, true) === MUST;
}

/** The number behind a name, `Java 8`: what has the two side by side, in either script, comes first. */
function readVersion(name: string, number: string, lexicon: Lexicon): Concept {
  const names = [literally([name]), ...synonymsOf(name, lexicon)];
  const tier: Tier = () =>
    names.map(({ words, weight }) => ({ ...literally([...words, number], weight), apart: 'never' }));
  return { typed: number, tiers: [tier], inside: none, importance: HELPS };
}

/** `3주차`, `week 3`: notes of that week come first, with those that speak of it. */
function readAsSession(
  { word, taken }: { word: string; taken: number },
  words: readonly QueryWord[],
  at: number,
  lexicon: Lexicon,
  topics: Topics,
): Concept {
  const spoken = words.slice(at, at + taken).map(({ text }) => text);
  const alone = taken === 1 ? readWord(words, at, lexicon, topics) : undefined;
  const [first = none, ...others] = alone?.tiers ?? [
    () => [{ ...literally(spoken), apart: 'never' as const }],
    () => [{ ...literally(spoken), apart: 'anywhere' as const }],
  ];
  return {
    typed: spoken.join(' '),
    tiers: [() => [literally([word]), ...first()], ...others],
    inside: alone?.inside ?? none,
    importance: MUST,
  };
}

/** What looks like a day may also be one: `21.4.29`. */
function withDay<T extends Pick<Concept, 'typed' | 'tiers'>>(concept: T): T {
  const date = readDigits(concept.typed);
  if (!date) return concept;
  const asDay: Tier = () => [literally([concept.typed]), dayOf(date)];
  return { ...concept, tiers: [asDay, ...concept.tiers] };
}

function raise(importance: number, topics: Topics): number {
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

function readAsTyped(text: string): Omit<Concept, 'importance'> {
  return { typed: text, tiers: [() => [literally([text])]], inside: none };
}

function readPhrase(phrase: string): Concept {
  const { words } = readQuery(phrase);
  const alternative: Alternative = { ...literally(words.map(({ text }) => text)), apart: 'never' };
  return { typed: phrase, tiers: [() => [alternative]], inside: none, importance: MUST };
}

function readLiterally(words: readonly QueryWord[], at: number): Taken {
  const text = words[at]?.text ?? '';
  return { concept: { ...readAsTyped(text), importance: MUST }, taken: 1 };
}
