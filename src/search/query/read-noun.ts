/** Reads a noun of a query: as the words that it is made of, for notes that write them apart, and by its other names. */
import { synonymsOf } from './alternatives.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Kind, literally } from './concept.ts';
import { COMPOUND_APART } from '../rank/weights.ts';

/** Fewest syllables of a compound that ends in a noun of one syllable: shorter ones are as often slips (`사이글`). */
const LONG = 4;
/** Nouns that may be written onto another or apart: `프로세스간`, `사용자 별`. */
const LOOSE_ENDS = new Set('간별용형법식시후전내외중상하등값');

/** A noun that the vocabulary knows, as it is, in parts, and by its other names. */
export function readNoun(noun: string, lexicon: Lexicon, kind: Kind = 'literal'): Alternative[] {
  return [literally([noun], 1, kind), ...partsOf(noun, lexicon, kind), ...synonymsOf(noun, lexicon)];
}

/** `이진탐색트리` as `이진탐색` and `트리`; nothing where a part isn't in the vocabulary. */
export function partsOf(word: string, lexicon: Lexicon, kind: Kind = 'literal'): Alternative[] {
  const split = lexicon.uses('parts') ? lexicon.split(word) : undefined;
  return split && isSafe(split, word, lexicon) ? [literally(split, COMPOUND_APART, kind)] : [];
}

function isSafe(split: readonly string[], word: string, lexicon: Lexicon): boolean {
  return split.every((part, i) => {
    if (part.length > 1) return lexicon.isKnown(part);
    if (i === 0 || i < split.length - 1) return false;
    return LOOSE_ENDS.has(part) || (word.length >= LONG && lexicon.isCommon(part));
  });
}
