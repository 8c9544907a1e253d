/** Reads a word of Hangul: an eojeol, a compound, a mistyped or half-typed one, several written as one. */
import { asLastHelp, completionsOf, correctionsOf, likesOf, synonymsOf } from './alternatives.ts';
import { stripJosa } from '../hangul/josa.ts';
import { lettersAtStart } from '../hangul/spelled-acronyms.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Meaning, anywhere, literally, sideBySide } from './concept.ts';
import { stripPredicate } from '../hangul/predicate.ts';
import { importanceOf } from './question-words.ts';
import { partsOf, readNoun } from './read-noun.ts';
import { readSwitched } from './read-wrong-layout.ts';
import { soundsAlike } from './sounds-alike.ts';
import { BESIDE_LIKELY, COMPOUND_APART, MUST } from '../rank/weights.ts';

const SHORTEST_STEM = 2;
/** Most syllables without a space that are cut into words. */
const LONGEST = 16;

/** @param isLast Whether it may still be going on: it is the last word of the query. */
export function readHangul(text: string, isLast: boolean, lexicon: Lexicon): Meaning {
  const bare = lexicon.bareOf(text);
  const isDone = bare !== undefined && (!isLast || lexicon.isCommon(bare) || text !== bare);
  const stems = stemsOf(text);
  const names = [text, ...stripJosa(text)]; // `훅은`: the notes may only have `hook`
  const cuts = cutsOf(text, lexicon);
  return {
    typed: text,
    tiers: [
      () => [
        ...(isDone ? readNoun(bare, lexicon) : readUnknown(text, isLast, lexicon)),
        ...(bare === undefined ? likesOf(text, lexicon) : []),
        ...(lexicon.isKnown(bare ?? '') ? [] : [...cuts.together, ...cuts.apart.map(asLastHelp)]),
      ],
      () => readSwitched(text, lexicon),
      ...stems.map((stem) => () => [
        literally([stem]),
        ...partsOf(stem, lexicon),
        ...synonymsOf(stem, lexicon),
      ]),
      () => firstOf([text, ...stems], (each) => lettered(each, lexicon)),
      () => [
        ...firstOf([text, ...stems], (each) => corrected(each, lexicon)),
        ...firstOf(names, (each) => synonymsOf(each, lexicon)),
      ],
      () => firstOf(names, (each) => soundsAlike(each, lexicon)),
      () => cuts.each,
      ...beginnings(text).map((beginning) => () => [literally([beginning], 1, 'partial')]),
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
    ...partsOf(text, lexicon),
    ...synonymsOf(text, lexicon),
  ];
}

/** A noun behind the name of a letter, in either script: `비트리` → `b트리`, `b-tree`. */
function lettered(text: string, lexicon: Lexicon): Alternative[] {
  return (lexicon.uses('letter-names') ? lettersAtStart(text) : [])
    .filter(([, noun]) => lexicon.isKnown(noun))
    .flatMap(([letter, noun]) =>
      [literally([noun]), ...synonymsOf(noun, lexicon)].map(({ words }) =>
        literally([letter + words.join('')], 1, 'synonym'),
      ),
    );
}

/** Ways to find words that are written as one: `쿠키와세션`, `코드로작성하는방법`. */
interface Cuts {
  /** Side by side. */
  together: Alternative[];
  /** Anywhere, where particles stand between them: several things, not a compound that names one. */
  apart: Alternative[];
  /** Each that the notes know. */
  each: Alternative[];
}

function cutsOf(text: string, lexicon: Lexicon): Cuts {
  const cut = lexicon.uses('cuts') && text.length <= LONGEST ? lexicon.cut(text) : [];
  const eojeols = cut.map((part) => lexicon.bareOf(part) ?? part);
  const isWhole = cut.length > 1 && cut.every((part) => lexicon.bareOf(part) !== undefined);
  // One of them may be no noun, `약한참조`: that they stand side by side in a note is proof enough.
  const mayBeWords = cut.length === 2 && cut.every((part) => part.length >= SHORTEST_STEM);
  const finest = eojeols.flatMap((part) => partsOf(part, lexicon)[0]?.words ?? [part]);
  const nouns = finest.filter(
    (part) => part.length > 1 && lexicon.isKnown(part) && importanceOf(part, true) === MUST,
  );
  const ways = finest.length > eojeols.length ? [eojeols, finest] : [eojeols];
  const together = isWhole || mayBeWords ? ways.map((words) => sideBySide(words, COMPOUND_APART)) : [];
  const isPhrase = isWhole && nouns.length > 1 && eojeols.slice(0, -1).some((bare, i) => bare !== cut[i]);
  return {
    together,
    each: nouns.map((part) => literally([part], part.length / text.length, 'partial')),
    apart: isPhrase ? [anywhere(nouns)] : [],
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
function corrected(text: string, lexicon: Lexicon): Alternative[] {
  const [best, ...others] = correctionsOf(text, lexicon);
  if (!best) return [];
  const word = best.words.join('');
  const apart = partsOf(word, lexicon, 'typo').filter(({ words }) =>
    words.every((each) => each.length >= SHORTEST_STEM),
  );
  return [best, ...apart, ...synonymsOf(word, lexicon), ...others];
}

/** Of a word that nothing else is found for, down to two syllables. */
function beginnings(text: string): string[] {
  const count = Math.max(0, text.length - SHORTEST_STEM);
  return Array.from({ length: count }, (_, i) => text.slice(0, -1 - i));
}

function firstOf<T>(words: readonly string[], find: (word: string) => T[]): T[] {
  return words.map(find).find(({ length }) => length > 0) ?? [];
}
