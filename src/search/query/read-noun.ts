/** Reads a noun of a query: with its endings, and as the words that it is made of, for notes that write them apart. */
import { synonymsOf } from './alternatives.ts';
import { stripJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Concept, type Kind, type Tier, literally } from './concept.ts';
import { COMPOUND_APART, MUST, OTHER_FORM } from '../rank/weights.ts';

/** Fewest syllables of a compound that ends in a noun of one syllable: shorter ones are as often slips (`사이글`). */
const LONG = 4;
/** Nouns that may be written onto another or apart: `프로세스간`, `사용자 별`. */
const LOOSE_ENDS = new Set('간별용형법식시후전내외중상하등값');

const PLURAL = '들';

/** @param bare The noun, which the vocabulary knows. */
export function readNoun(
  text: string,
  bare: string,
  lexicon: Lexicon,
  kind: Kind = 'literal',
): Alternative[] {
  const form = formOf(text, bare);
  const nouns = [...new Set([form, bare])].map((word) =>
    literally([word], word === form ? 1 : OTHER_FORM, kind),
  );
  return [...nouns, ...partsOf(bare, lexicon, kind), ...synonymsOf(bare, lexicon)];
}

/** `할당하는` stays as it is, `객체들은` becomes the plural; with other particles the noun alone is meant, and finds them. */
function formOf(text: string, bare: string): string {
  if (text.startsWith(bare + PLURAL)) return bare + PLURAL;
  return text === bare || stripJosa(text).includes(bare) ? bare : text;
}

/** `이진탐색트리` as two words and as three; nothing where a part isn't in the vocabulary. */
export function partsOf(word: string, lexicon: Lexicon, kind: Kind = 'literal'): Alternative[] {
  if (!lexicon.uses('parts')) return [];
  const split = lexicon.split(word);
  if (!split || !isSafe(split, word, lexicon)) return [];
  const finest = split.flatMap((part) => {
    const finer = lexicon.split(part);
    return finer && isSafe(finer, part, lexicon) ? finer : [part];
  });
  const ways = finest.length > split.length ? [split, finest] : [split];
  return ways.map((words) => literally(words, COMPOUND_APART, kind));
}

function isSafe(split: readonly string[], word: string, lexicon: Lexicon): boolean {
  return split.every((part, i) => {
    if (part.length > 1) return lexicon.isKnown(part);
    if (i === 0 || i < split.length - 1) return false;
    return LOOSE_ENDS.has(part) || (word.length >= LONG && lexicon.isCommon(part));
  });
}

/** A letter or a small word with the noun that it is written onto: notes must have the two side by side, if any has. */
export function readLettered(letter: string, eojeol: string, lexicon: Lexicon): Concept {
  const noun = lexicon.bareOf(eojeol) ?? eojeol;
  const names = [literally([noun]), ...synonymsOf(noun, lexicon)];
  const tier: Tier = () => names.map((name) => ({ ...name, words: [letter, ...name.words], apart: 'never' }));
  return { typed: letter, tiers: [tier], importance: MUST };
}
