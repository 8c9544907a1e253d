/** Reads numbers of a query: written before Hangul, `7계층`, `64비트는`, `2진탐색`, or behind a name, `Java 8`. */
import { isJosa, stripJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Concept, type Meaning, literally, sideBySide } from './concept.ts';
import { readHangul } from './read-hangul.ts';
import { MUST } from '../rank/weights.ts';

/** A number that says what is asked for without what it counts: `404에러`. */
const SHORTEST_CODE = 3;

/** What follows digits, of Hangul syllables. */
export function restOfNumbered(text: string): string | undefined {
  return /^\d[\d.,]*([가-힣]+)$/.exec(text)?.[1];
}

/** `7계층` also stands as `7 계층`, or with another number; `404에러` as `404`. */
export function readNumbered(text: string, rest: string, isLast: boolean, lexicon: Lexicon): Meaning {
  const digits = text.slice(0, -rest.length);
  const nouns = [rest, ...stripJosa(rest)];
  return {
    typed: text,
    tiers: [
      () => nouns.flatMap((noun) => [literally([digits + noun]), sideBySide([digits, noun])]),
      () => (digits.length >= SHORTEST_CODE || isJosa(rest) ? [literally([digits])] : []),
      ...readHangul(rest, isLast, lexicon).tiers,
    ],
  };
}

/** A number behind a name, `HTTP 2`, `week 03`: where notes have the two together, they come first. */
export function readNumberOf(name: string, digits: string): Concept {
  const number = digits.replace(/^0+(?=\d)/, '');
  const written = ['', '/', '-'].map((sign) => literally([name + sign + number]));
  return { typed: digits, tiers: [() => [sideBySide([name, digits]), ...written]], importance: MUST };
}
