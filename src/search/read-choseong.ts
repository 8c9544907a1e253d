/** Reads a word of a query that consists of initials: `ㅌㄹㅈㅅ` → `트랜잭션`. */
import { INSIDE, synonymsOf, wordsWith } from './alternatives.ts';
import { findByChoseong, wordsWithInitials } from './choseong.ts';
import { toInitials } from './hangul.ts';
import type { Lexicon } from './lexicon.ts';
import { type Alternative, type Concept, type Tier, literally, none } from './concept.ts';
import { readNoun, partsOf } from './read-noun.ts';
import { readSwitched } from './read-switched.ts';

const MOST_WORDS = 12;
const MOST_OFFERS = 20;
const MOST_ASIDES = 3;
const MOST_MEANT = 3;
/** Words for each group of initials, of two groups and of more. */
const MOST_OF_TWO = 5;
const MOST_OF_SEVERAL = 3;
/** Of fewer initials too many words are no topic. */
const SEVERAL_INITIALS = 3;

export function readChoseong(initials: string, lexicon: Lexicon): Omit<Concept, 'importance'> {
  const layout: Tier = () => readSwitched(initials, lexicon); // `ㅇㄷㄹㄷㄱ` is `defer`
  const shorter = Array.from({ length: initials.length - 2 }, (_, i) => initials.slice(0, -1 - i));
  return {
    typed: initials,
    // The other keyboard is likelier than initials too many.
    tiers: [
      () => wordsOf(initials, lexicon),
      layout,
      () => pairsOf(initials, lexicon),
      ...shorter.map((begun) => () => wordsOf(begun, lexicon)),
    ],
    inside: (found) => [
      ...found.slice(0, MOST_MEANT).flatMap(({ words }) => nearTo(words.join(''), lexicon)),
      ...(initials.length < SEVERAL_INITIALS ? [] : asidesOf(initials, lexicon)),
    ],
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
  const known = knownNames(initials.join(''), lexicon);
  const names = namesOf(initials, lexicon);
  const together: Tier = () => names.map((name) => ({ ...name, apart: 'never' }));
  const apart: Tier = () => names.map((name) => ({ ...name, apart: 'anywhere' }));
  return known.length + names.length > 0
    ? { typed: initials.join(' '), tiers: [() => known, together, apart], inside: none }
    : undefined;
}

/** Names of several words that the notes or the site's lists have others for, and these: `ㅅㅅㅌㅋ` → `시스템 콜`. */
function knownNames(initials: string, lexicon: Lexicon): Alternative[] {
  return [...lexicon.names]
    .filter((name) => name.includes(' ') && toInitials(name.replaceAll(' ', '')) === initials)
    .flatMap((name) => [literally(name.split(' '), 1, 'choseong'), ...synonymsOf(name, lexicon)]);
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

/** Names of two words whose initials were typed as one: `ㄱㅂㅈㅋㄹㅅ`. */
function pairsOf(initials: string, lexicon: Lexicon): Alternative[] {
  const cuts = Array.from({ length: Math.max(0, initials.length - 3) }, (_, i) => i + 2);
  return cuts
    .flatMap((cut) => namesOf([initials.slice(0, cut), initials.slice(cut)], lexicon))
    .map((name) => ({ ...name, apart: 'never' }));
}

function wordsOf(initials: string, lexicon: Lexicon): readonly Alternative[] {
  const names = knownNames(initials, lexicon);
  const found = findByChoseong(initials, lexicon.words);
  if (names.length > 0 && found[0]?.text.length !== initials.length) return names;
  const topics = found.filter(({ headings }) => headings > 0);
  const likely = topics.length ? topics : found;
  const [only, ...others] = likely;
  if (only && others.length === 0) return readNoun(only.text, only.text, lexicon, 'choseong');
  // `ㅅㅎㅊㅈ`: `순환참조` also stands as `순환 참조`.
  return likely
    .slice(0, MOST_WORDS)
    .flatMap(({ text }) => [literally([text], 1, 'choseong'), ...partsOf(text, lexicon, 'choseong')]);
}

/** Other names of a word, and words that hold it: behind all that have it. */
function nearTo(word: string, lexicon: Lexicon): readonly Alternative[] {
  const names = synonymsOf(word, lexicon).map((name) => ({ ...name, weight: INSIDE * name.weight }));
  return [...wordsWith(word, lexicon), ...names];
}

/** Words that no heading has: behind those that one has. */
function asidesOf(initials: string, lexicon: Lexicon): readonly Alternative[] {
  return findByChoseong(initials, lexicon.words)
    .filter(({ headings }) => headings === 0)
    .slice(0, MOST_ASIDES)
    .map(({ text }) => literally([text], INSIDE, 'partial'));
}
