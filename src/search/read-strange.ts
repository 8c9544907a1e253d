/** Reads words of Hangul that are no nouns of the notes: they may be names from another language. */
import { type Alternative, type Concept, type Tier, literally, none } from './concept.ts';
import { heardInParts } from './heard.ts';
import { stripJosa } from './josa.ts';
import type { Lexicon } from './lexicon.ts';
import { eojeols, firstOf } from './read-hangul.ts';
import { partsOf } from './read-noun.ts';
import { readSwitched } from './read-switched.ts';

const SHORTEST_STEM = 2;

/** Reads a word that would only ask, as verbs do, unless two Latin words meet that sound like it: `세이프에리어`. */
export function readHeard(text: string, lexicon: Lexicon): Omit<Concept, 'importance'> {
  const tier: Tier = () => firstOf([text, ...stripJosa(text)], (each) => heardInParts(each, lexicon));
  return { typed: text, tiers: [tier], inside: none, isName: () => true };
}

/**
 * Reads a word that is no topic of the notes, as far as their nouns tell: it helps as it is. But where two Latin words meet
 * that sound like it, it is their name, `세이프에리어`; a slip it is none.
 */
export function readStrange(text: string, lexicon: Lexicon): Omit<Concept, 'importance'> {
  const stems = stripJosa(text).filter((stem) => stem.length >= SHORTEST_STEM);
  const heard = (): Alternative[] => firstOf([text, ...stems], (each) => heardInParts(each, lexicon));
  return {
    typed: text,
    tiers: [
      () => [literally([text]), ...partsOf(text, lexicon)],
      ...stems.map((stem) => () => [literally([stem]), ...partsOf(stem, lexicon)]),
      () => readSwitched(text, lexicon),
      heard,
      () => eojeols(text, lexicon),
    ],
    inside: none,
    isName: ([best]) => best?.kind === 'synonym',
  };
}
