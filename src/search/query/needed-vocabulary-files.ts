/** Which files of the vocabulary a query needs before it can be read. */
import { hasHangul, isTypedHangul, toKeys, typeAsHangul, typeAsLatin } from '../hangul/hangul.ts';
import { editDistance } from '../hangul/distance.ts';
import type { Understood } from '../rank/find-notes.ts';
import { MUST } from '../rank/weights.ts';
import type { Alternative } from './concept.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Query, type QueryWord, readQuery } from './query.ts';
import { isChoseong } from './read-choseong.ts';
import { restOfNumbered } from './read-numbered.ts';
import { PARTS, SHORTEST_COMPOUND, partOf } from '../vocabulary/vocabulary-file.ts';

/** Files with the words themselves; those in quotation marks, too, for each file also tells how many notes there are. */
export function partsForWords({ words, phrases }: Query): Set<string> {
  const quoted = phrases.flatMap((phrase) => readQuery(phrase).words);
  return new Set([...words, ...quoted].map(({ text }) => partOf(text)));
}

/** Further files, for what was typed may be a compound, or on the other layout of the keyboard. */
export function partsForReadings({ words }: Query, lexicon: Lexicon): Set<string> {
  return new Set(words.flatMap((word) => partsForReading(word, lexicon)));
}

function partsForReading({ text, typed }: QueryWord, lexicon: Lexicon): string[] {
  const bare = lexicon.bareOf(text);
  const isWhole = bare !== undefined && (lexicon.isKnown(bare) || bare.length === 1);
  const switched = hasHangul(text) && !isWhole ? [partOf(typeAsLatin(text))] : [];
  if (isChoseong(text)) return [...partsOfLetters(secondNouns(text)), ...switched];
  if (isTypedHangul(text))
    return isWhole && (bare.length < SHORTEST_COMPOUND || lexicon.isCommon(bare))
      ? []
      : [...partsOfLetters(bare ?? text), ...switched];
  return partsOfLetters(restOfNumbered(text) ?? (isWhole ? '' : typeAsHangul(typed)));
}

/** Initials with which the second noun of a compound may begin: nouns have two syllables or more. */
function secondNouns(initials: string): string {
  return initials.slice(2, -1);
}

function partsOfLetters(text: string): string[] {
  return Array.from(text, partOf);
}

/**
 * Whether other files may have what was meant: nothing was found of a word that notes must have, or only what begins like
 * it or has several other letters. It may be a slip at its beginning, or a name in the other script.
 */
export function isMisread({ concept, alternatives }: Pick<Understood, 'concept' | 'alternatives'>): boolean {
  const keys = toKeys(concept.typed);
  const isFar = ({ words, kind }: Alternative): boolean => {
    const found = words.join('');
    if (kind === 'partial') return found.length < concept.typed.length;
    return kind === 'typo' && editDistance(keys, toKeys(found), 1) > 1;
  };
  return concept.importance === MUST && alternatives.every(isFar);
}

/** All files with words. */
export const ALL_PARTS: ReadonlySet<string> = new Set(PARTS);
