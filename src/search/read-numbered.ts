/** Reads numbers of a query: written before Hangul, `7계층`, `64비트는`, `2진탐색`, or behind a name, `Java 8`. */
import { asLastHelp, synonymsOf } from './alternatives.ts';
import { isJosa, stripJosa } from './josa.ts';
import type { Lexicon } from './lexicon.ts';
import { type Alternative, type Concept, type Tier, none, literally } from './concept.ts';
import { HELPS } from './question-words.ts';
import { readHangul } from './read-hangul.ts';
import { readNoun } from './read-noun.ts';

/** What a name counts with its number in Hangul. */
const NUMERAL_WEIGHT = 0.7;
/** Sino-Korean numerals, which begin nouns: `이진`, `일급`, `삼차원`. */
const NUMERALS = '일이삼사오육칠팔구';

/** A number that says what is asked for without what it counts: `404에러`. */
const SHORTEST_CODE = 3;

export interface Numbered {
  digits: string;
  /** What follows them, of Hangul syllables. */
  rest: string;
}

export function splitNumbered(text: string): Numbered | undefined {
  const [, digits, rest] = /^(\d[\d.,]*)([가-힣]+)$/.exec(text) ?? [];
  return digits === undefined || rest === undefined ? undefined : { digits, rest };
}

/** The word with its number in Hangul: `2진` → `이진`; only for numbers of one digit. */
export function withNumeral({ digits, rest }: Numbered): string | undefined {
  const numeral = digits.length === 1 ? NUMERALS[Number(digits) - 1] : undefined;
  return numeral === undefined ? undefined : numeral + rest;
}

export function readNumbered(
  text: string,
  numbered: Numbered,
  isLast: boolean,
  lexicon: Lexicon,
): Omit<Concept, 'importance'> {
  const { digits, rest } = numbered;
  if (isJosa(rest)) return { typed: text, tiers: [() => [literally([digits])]], inside: () => [] };
  const together: Tier = () => [
    literally([text]),
    ...nounsOf(rest, lexicon).flatMap((noun) => numberedNoun(text, digits, noun, lexicon)),
    ...inNumerals(numbered, lexicon),
  ];
  // Notes may have another number, or none. A counter alone says nothing: `1급`.
  const tiers = rest.length > 1 ? readHangul(rest, isLast, lexicon).tiers : [];
  const code = digits.length >= SHORTEST_CODE ? [literally([digits])] : [];
  return {
    typed: text,
    tiers: [together, () => code, ...tiers],
    inside: () => code.map(asLastHelp),
  };
}

function nounsOf(rest: string, lexicon: Lexicon): string[] {
  const bare = lexicon.bareOf(rest);
  return bare === undefined ? [rest, ...stripJosa(rest)] : [bare];
}

/** `7계층` also stands as `7 계층`, `2단계커밋` as `2단계 커밋`. */
function numberedNoun(text: string, digits: string, noun: string, lexicon: Lexicon): Alternative[] {
  const ways = [
    [digits, noun],
    [digits, ...(lexicon.split(noun) ?? [])],
  ].filter(({ length }) => length > 1);
  return [
    ...(digits + noun === text ? [] : [literally([digits + noun])]),
    ...ways.map((words): Alternative => ({ ...literally(words), apart: 'never' })),
  ];
}

/** Also as a word that the vocabulary doesn't know, and as two of which it knows the last: `일급 객체`. */
function inNumerals(numbered: Numbered, lexicon: Lexicon): Alternative[] {
  const word = withNumeral(numbered);
  if (word === undefined) return [];
  const bare = lexicon.bareOf(word);
  const split = [word, ...stripJosa(word)]
    .map((stem) => lexicon.split(stem))
    .find((parts) => parts && lexicon.isKnown(parts.at(-1) ?? ''));
  const ways =
    bare === undefined
      ? [literally([word]), ...(split ? [literally(split)] : [])]
      : readNoun(word, bare, lexicon);
  return ways.map((way) => ({ ...way, weight: way.weight * NUMERAL_WEIGHT }));
}

/** The number behind a name, `Java 8`: what has the two side by side, in either script, comes first. */
export function readVersion(name: string, number: string, lexicon: Lexicon): Concept {
  const names = [literally([name]), ...synonymsOf(name, lexicon)];
  const tier: Tier = () =>
    names.flatMap(({ words, weight }) => [
      { ...literally([...words, number], weight), apart: 'never' },
      ...['/', '-', ''].map((sign) => literally([words.join('') + sign + number], weight)), // `HTTP/2`
    ]);
  return { typed: number, tiers: [tier], inside: none, importance: HELPS };
}
