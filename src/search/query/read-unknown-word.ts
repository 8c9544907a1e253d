/** Reads words of Hangul that are no nouns of the notes. */
import { type Concept, literally, none } from './concept.ts';
import { stripJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { eojeols } from './read-hangul.ts';
import { partsOf } from './read-noun.ts';
import { readSwitched } from './read-wrong-layout.ts';

const SHORTEST_STEM = 2;

/** Reads a word that is no topic of the notes, as far as their nouns tell: it helps as it is. */
export function readStrange(text: string, lexicon: Lexicon): Omit<Concept, 'importance'> {
  const stems = stripJosa(text).filter((stem) => stem.length >= SHORTEST_STEM);
  return {
    typed: text,
    tiers: [
      () => [literally([text]), ...partsOf(text, lexicon)],
      ...stems.map((stem) => () => [literally([stem]), ...partsOf(stem, lexicon)]),
      () => readSwitched(text, lexicon),
      () => eojeols(text, lexicon),
    ],
    inside: none,
  };
}
