/**
 * Nouns of an eojeol: from a morphological analyser where there is one, else from how the notes' own words end.
 * Needed while the index is built; a query is read with the vocabulary that comes of it.
 */
import { stripJosa } from '../hangul/josa.ts';
import { splitCompound } from './compound.ts';

/** The parts of an eojeol of Hangul syllables. */
export interface Eojeol {
  /** Nouns that it begins with, in order; joined they are a prefix of it. Empty if it begins with none. */
  nouns: readonly string[];
}

export type ReadEojeol = (eojeol: string) => Eojeol;

const SHORTEST_COMPOUND = 4;

/** The same reading, done once for each eojeol: notes repeat their words. */
export function remember(read: ReadEojeol): ReadEojeol {
  const known = new Map<string, Eojeol>();
  return (eojeol) => {
    let result = known.get(eojeol);
    if (!result) known.set(eojeol, (result = read(eojeol)));
    return result;
  };
}

/**
 * Learns from the words of the notes: what stands with several particles, or alone and with one, is a noun.
 * @param counts Hangul eojeols of all notes and how often each occurs.
 */
export function learnNouns(counts: ReadonlyMap<string, number>): ReadEojeol {
  const forms = new Map<string, number>();
  for (const eojeol of counts.keys())
    for (const stem of stripJosa(eojeol)) forms.set(stem, (forms.get(stem) ?? 0) + 1);
  const isNoun = (text: string): boolean => {
    const withJosa = forms.get(text) ?? 0;
    return withJosa >= (text.length === 1 ? 6 : 2) || (withJosa >= 1 && counts.has(text));
  };
  const nounsOf = (word: string): readonly string[] => {
    const parts = word.length < SHORTEST_COMPOUND ? undefined : splitCompound(word, isNoun);
    return parts?.every((part) => part.length > 1 && isNoun(part)) ? parts : [word];
  };
  return (eojeol) => {
    // The shortest stem that is a noun of its own, so that `서버에서의` gives `서버` and not `서버에서`.
    const candidates = [eojeol, ...stripJosa(eojeol)];
    const noun = candidates.filter(isNoun).at(-1);
    if (noun !== undefined) return { nouns: nounsOf(noun) };
    return { nouns: candidates.map(nounsOf).find(({ length }) => length > 1) ?? [] };
  };
}
