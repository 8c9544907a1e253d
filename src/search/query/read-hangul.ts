/** Reads a word of Hangul: an eojeol, a compound, a mistyped or half-typed one, several written as one. */
import { asLastHelp, completionsOf, correctionsOf, likesOf, synonymsOf } from './alternatives.ts';
import { stripJosa } from '../hangul/josa.ts';
import { lettersAtStart } from '../hangul/spelled-acronyms.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
import { stripPredicate } from '../hangul/predicate.ts';
import { importanceOf } from './question-words.ts';
import { partsOf, readNoun } from './read-noun.ts';
import { readSwitched } from './read-wrong-layout.ts';
import { soundsAlike } from './sounds-alike.ts';
import { BESIDE_LIKELY, MUST, OTHER_PARTICLE } from '../rank/weights.ts';

const SHORTEST_STEM = 2;
/** Most syllables without a space that are cut into words. */
const LONGEST = 16;

/** @param isLast Whether it may still be going on: it is the last word of the query. */
export function readHangul(text: string, isLast: boolean, lexicon: Lexicon): Omit<Concept, 'importance'> {
  const bare = lexicon.bareOf(text);
  const isDone = bare !== undefined && (!isLast || lexicon.isCommon(bare) || text !== bare);
  return {
    typed: text,
    tiers: [
      () => (isDone ? readNoun(text, bare, lexicon) : readUnknown(text, isLast, lexicon)),
      ...guesses(text, isLast, lexicon),
    ],
    lastTiers: lastGuesses(text, lexicon),
    lastHelp: (found) => [
      ...(bare === undefined ? otherParticles(text) : []),
      ...(lexicon.isKnown(bare ?? '') ? [] : writtenApart(text, lexicon)),
      ...(bare === undefined ? likesOf(text, found, lexicon) : []),
    ],
  };
}

function readUnknown(text: string, isLast: boolean, lexicon: Lexicon): Alternative[] {
  const completions = isLast ? completionsOf(text, lexicon) : [];
  const [best] = completions;
  // A half-typed word as the words of a compound.
  const compounds = best ? partsOf(best.words.join(''), lexicon) : [];
  return [
    literally([text], best?.weight === 1 ? BESIDE_LIKELY : 1),
    ...completions,
    ...compounds.map((way) => ({ ...way, weight: (best?.weight ?? 1) * way.weight })),
    ...(best ? [begun(text)] : []),
    ...partsOf(text, lexicon),
    ...synonymsOf(text, lexicon),
  ];
}

/** A noun that the vocabulary doesn't know, with other particles than it was typed with: `호이스팅은` → `호이스팅이`. */
function otherParticles(text: string): Alternative[] {
  return stripJosa(text)
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .map((stem) => literally([stem], OTHER_PARTICLE));
}

function writtenApart(text: string, lexicon: Lexicon): Alternative[] {
  const { together, anywhere, isPhrase } = cutsOf(text, lexicon);
  return [...together, ...(isPhrase ? anywhere : [])].map(asLastHelp);
}

/** What else it may be, the likeliest first: tried one after another until something is found. */
function guesses(text: string, isLast: boolean, lexicon: Lexicon): Tier[] {
  const stems = stemsOf(text);
  const words = [text, ...stems];
  const bares = [text, ...stripJosa(text)]; // `훅은`: the notes may only have `hook`
  return [
    () => readSwitched(text, lexicon),
    ...stems.map((stem): Tier => () => [
      literally([stem]),
      ...partsOf(stem, lexicon),
      ...synonymsOf(stem, lexicon),
    ]),
    () => firstOf(words, (each) => lettered(each, lexicon)),
    () => [
      ...spelt(
        firstOf(words, (each) => correctionsOf(each, lexicon)),
        lexicon,
      ),
      ...firstOf(bares, (each) => synonymsOf(each, lexicon)),
    ],
    () => firstOf(bares, (each) => soundsAlike(each, lexicon)),
    () => (isLast ? [begun(text)] : []),
    () => cutsOf(text, lexicon).together,
    () => cutsOf(text, lexicon).anywhere,
  ];
}

/** Tried where none of these is found, nor anything that only sounds like it: bolder corrections, parts, beginnings. */
function lastGuesses(text: string, lexicon: Lexicon): Tier[] {
  const words = [text, ...stemsOf(text)];
  return [
    () =>
      spelt(
        firstOf(words, (each) => correctionsOf(each, lexicon, true)),
        lexicon,
      ),
    () => cutsOf(text, lexicon).each,
    ...beginnings(text).map((beginning): Tier => () => [literally([beginning], 1, 'partial')]),
  ];
}

/** A noun behind the name of a letter, in either script: `비트리` → `b트리`, `b-tree`. */
function lettered(text: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('letter-names')) return [];
  return lettersAtStart(text)
    .filter(([, noun]) => lexicon.isKnown(noun))
    .flatMap(([letter, noun]) =>
      [literally([noun]), ...synonymsOf(noun, lexicon)].map(({ words }) =>
        literally([letter + words.join('')], 1, 'synonym'),
      ),
    );
}

interface Cuts {
  /** Side by side; all that the notes know, anywhere; each of these. */
  together: Alternative[];
  anywhere: Alternative[];
  each: Alternative[];
  /** Whether there are particles between them: several things, and not a compound that names one. */
  isPhrase: boolean;
}

/** Ways to find words that are written as one: `쿠키와세션`, `코드로작성하는방법`. */
function cutsOf(text: string, lexicon: Lexicon): Cuts {
  const cut = lexicon.uses('cuts') && text.length <= LONGEST ? lexicon.cut(text) : [];
  const eojeols = cut.map((part) => lexicon.bareOf(part) ?? part);
  const isWhole = cut.length > 1 && cut.every((part) => lexicon.bareOf(part) !== undefined);
  // One of them may be no noun, `약한참조`: that they stand side by side in a note is proof enough.
  const mayBeWords = cut.length === 2 && cut.every((part) => part.length >= SHORTEST_STEM);
  const finest = eojeols.flatMap((part) => partsOf(part, lexicon).at(-1)?.words ?? [part]);
  const nouns = finest.filter(
    (part) => part.length > 1 && lexicon.isKnown(part) && importanceOf(part, true) === MUST,
  );
  const ways = finest.length > eojeols.length ? [eojeols, finest] : [eojeols];
  return {
    together: isWhole || mayBeWords ? ways.map((words) => ({ ...literally(words), apart: 'never' })) : [],
    anywhere: isWhole && nouns.length > 1 ? [{ ...literally(nouns), apart: 'anywhere' }] : [],
    each: nouns.map((part) => literally([part], part.length / text.length, 'partial')),
    isPhrase: eojeols.slice(0, -1).some((bare, i) => bare !== cut[i]),
  };
}

/** Without particles, or what makes a verb of a noun. */
function stemsOf(text: string): string[] {
  const noun = stripPredicate(text); // `타입캐스팅하는`: it may be no word of the vocabulary
  return [...stripJosa(text), ...(noun === undefined ? [] : [noun])].filter(
    (stem) => stem.length >= SHORTEST_STEM,
  );
}

/** Corrections, the surest also as the words that it is made of, and with its other names. */
function spelt([best, ...others]: readonly Alternative[], lexicon: Lexicon): Alternative[] {
  if (!best) return [];
  const word = best.words.join('');
  const apart = partsOf(word, lexicon, 'typo').filter(({ words }) =>
    words.every((each) => each.length >= SHORTEST_STEM),
  );
  return [best, ...apart, ...synonymsOf(word, lexicon), ...others];
}

function begun(text: string): Alternative {
  return { ...literally([text], BESIDE_LIKELY, 'partial'), open: true };
}

/** Of a word that nothing else is found for, down to two syllables. */
function beginnings(text: string): string[] {
  const count = Math.max(0, text.length - SHORTEST_STEM);
  return Array.from({ length: count }, (_, i) => text.slice(0, -1 - i));
}

function firstOf<T>(words: readonly string[], find: (word: string) => T[]): T[] {
  for (const word of words) {
    const found = find(word);
    if (found.length) return found;
  }
  return [];
}
