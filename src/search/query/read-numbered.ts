/** Reads numbers of a query: written before Hangul, `7계층`, `64비트는`, `2진탐색`, or behind a name, `Java 8`. */
import { asLastHelp } from './alternatives.ts';
import { isJosa, stripJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
import { readHangul } from './read-hangul.ts';

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

export function readNumbered(
  text: string,
  numbered: Numbered,
  isLast: boolean,
  lexicon: Lexicon,
): Omit<Concept, 'importance'> {
  const { digits, rest } = numbered;
  if (isJosa(rest)) return { typed: text, tiers: [() => [literally([digits])]] };
  const together: Tier = () => [
    literally([text]),
    ...nounsOf(rest, lexicon).flatMap((noun) => numberedNoun(text, digits, noun, lexicon)),
  ];
  // Notes may have another number, or none. A counter alone says nothing: `1급`.
  const tiers = rest.length > 1 ? readHangul(rest, isLast, lexicon).tiers : [];
  const code = digits.length >= SHORTEST_CODE ? [literally([digits])] : [];
  return {
    typed: text,
    tiers: [together, () => code, ...tiers],
    lastHelp: () => code.map(asLastHelp),
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
