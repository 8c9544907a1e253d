/** Reads a word of a query that consists of initials: `ㅌㄹㅈㅅ` → `트랜잭션`. */
import { findByChoseong, wordsWithInitials } from '../hangul/choseong.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Concept, type Tier, literally, none } from './concept.ts';
import { readNoun, partsOf } from './read-noun.ts';
import { readSwitched } from './read-wrong-layout.ts';

const MOST_WORDS = 12;
const MOST_OFFERS = 20;
/** Words for each group of initials, of two groups and of more. */
const MOST_OF_TWO = 5;
const MOST_OF_SEVERAL = 3;

export function readChoseong(initials: string, lexicon: Lexicon): Omit<Concept, 'importance'> {
  const layout: Tier = () => readSwitched(initials, lexicon); // `ㅇㄷㄹㄷㄱ` is `defer`
  const shorter = Array.from({ length: initials.length - 2 }, (_, i) => initials.slice(0, -1 - i));
  return {
    typed: initials,
    // The other keyboard is likelier than initials too many.
    tiers: [
      () => wordsOf(initials, lexicon),
      layout,
      ...shorter.map((begun) => () => wordsOf(begun, lexicon)),
    ],
    inside: none,
    offers: () =>
      findByChoseong(initials, lexicon.words)
        .slice(0, MOST_OFFERS)
        .map(({ text }) => text),
  };
}

/** Initials typed with a space for several words: `ㅍㅇㅈ ㄱㅊ`. @returns nothing where no word has one of them */
export function readSeveralChoseong(
  initials: readonly string[],
  lexicon: Lexicon,
): Omit<Concept, 'importance'> | undefined {
  const names = namesOf(initials, lexicon);
  const together: Tier = () => names.map((name) => ({ ...name, apart: 'never' }));
  const apart: Tier = () => names.map((name) => ({ ...name, apart: 'anywhere' }));
  return names.length > 0 ? { typed: initials.join(' '), tiers: [together, apart], inside: none } : undefined;
}

/** Names of as many words as there are groups of initials, those of likely words first. */
function namesOf(groups: readonly string[], lexicon: Lexicon): Alternative[] {
  const most = groups.length > 2 ? MOST_OF_SEVERAL : MOST_OF_TWO;
  const choices = groups.map((group) => wordsWithInitials(group, lexicon.words).slice(0, most));
  let names: { words: string[]; rank: number }[] = [{ words: [], rank: 0 }];
  for (const choice of choices)
    names = names.flatMap(({ words, rank }) =>
      choice.map(({ text }, i) => ({ words: [...words, text], rank: rank + i })),
    );
  return names.sort((a, b) => a.rank - b.rank).map(({ words }) => literally(words, 1, 'choseong'));
}

function wordsOf(initials: string, lexicon: Lexicon): readonly Alternative[] {
  const found = findByChoseong(initials, lexicon.words);
  const topics = found.filter(({ headings }) => headings > 0);
  const likely = topics.length ? topics : found;
  const [only, ...others] = likely;
  if (only && others.length === 0) return readNoun(only.text, only.text, lexicon, 'choseong');
  // `ㅅㅎㅊㅈ`: `순환참조` also stands as `순환 참조`.
  return likely
    .slice(0, MOST_WORDS)
    .flatMap(({ text }) => [literally([text], 1, 'choseong'), ...partsOf(text, lexicon, 'choseong')]);
}
