/** Reads a word of Hangul: an eojeol, a compound, a mistyped or half-typed one. */
import {
  completionsOf,
  correctionsOf,
  latinPartsOf,
  likesOf,
  meantBy,
  synonymsOf,
  wordsWith,
} from './alternatives.ts';
import { splitCompound } from '../vocabulary/compound.ts';
import { isHangul } from '../hangul/hangul.ts';
import { stripJosa } from '../hangul/josa.ts';
import { lettersAtStart } from '../hangul/spelled-acronyms.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
import { stripPredicate } from '../hangul/predicate.ts';
import { partsOf, readNoun } from './read-noun.ts';
import { readSwitched } from './read-wrong-layout.ts';
import { soundsAlike } from './sounds-alike.ts';
import { BESIDE_LIKELY, LAST_HELP, OTHER_PARTICLE } from '../rank/weights.ts';

const SHORTEST_STEM = 2;
/** More is no slip of the space bar. */
const LONGEST = 16;

/** @param isLast Whether it may still be going on: it is the last word of the query. */
export function readHangul(text: string, isLast: boolean, lexicon: Lexicon): Omit<Concept, 'importance'> {
  const bare = lexicon.bareOf(text);
  const isDone = bare !== undefined && (!isLast || lexicon.isCommon(bare) || text !== bare);
  const tiers = isDone ? [() => readNoun(text, bare, lexicon)] : [() => readUnknown(text, isLast, lexicon)];
  return {
    typed: text,
    tiers: [...tiers, ...guesses(text, isLast, lexicon)],
    lastTiers: [...lastGuesses(text, lexicon)],
    inside: (found) => [
      ...wordsWith(meantBy(found) ?? bare ?? text, lexicon),
      ...latinPartsOf(found, lexicon),
      ...(bare === undefined ? stems(text) : []),
      ...(lexicon.isKnown(bare ?? '') ? [] : eojeols(text, lexicon, LAST_HELP)),
      ...(bare === undefined ? likesOf(text, found, lexicon) : []),
    ],
  };
}

function readUnknown(text: string, isLast: boolean, lexicon: Lexicon): Alternative[] {
  const completions = isLast ? completionsOf(text, lexicon) : [];
  const [best] = completions;
  const isLikely = best?.weight === 1;
  const compounds = best ? compoundsOf(best, lexicon) : [];
  const literal = literally([text], isLikely ? BESIDE_LIKELY : 1);
  const open = completions.length ? [begun(text)] : [];
  return [
    literal,
    ...completions,
    ...compounds,
    ...open,
    ...partsOf(text, lexicon),
    ...synonymsOf(text, lexicon),
  ];
}

/** A half-typed word as the words of a compound. */
function compoundsOf({ words, weight }: Alternative, lexicon: Lexicon): Alternative[] {
  return partsOf(words.join(''), lexicon).map((way) => ({ ...way, weight: weight * way.weight }));
}

/** A noun that the vocabulary doesn't know, with other particles than it was typed with: `호이스팅은` → `호이스팅이`. */
function stems(text: string): Alternative[] {
  return stripJosa(text)
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .map((stem) => literally([stem], OTHER_PARTICLE));
}

/** What else it may be, the likeliest first. */
function* guesses(text: string, isLast: boolean, lexicon: Lexicon): Generator<Tier> {
  const stems = stemsOf(text);
  const names = (): Alternative[] => firstOf([text, ...stripJosa(text)], (each) => synonymsOf(each, lexicon)); // `훅은`: the notes may only have `hook`
  yield () => readSwitched(text, lexicon);
  for (const stem of stems)
    yield () => [literally([stem]), ...partsOf(stem, lexicon), ...synonymsOf(stem, lexicon)];
  yield () => firstOf([text, ...stems], (each) => lettered(each, lexicon));
  yield () => {
    const slips = firstOf([text, ...stems], (each) => correctionsOf(each, lexicon));
    return [...spelt(slips, lexicon), ...names()];
  };
  yield () => firstOf([text, ...stripJosa(text)], (each) => soundsAlike(each, lexicon));
  if (isLast) yield () => [begun(text)];
  yield () => eojeols(text, lexicon);
  yield () => {
    const split = lexicon.split(text);
    return split ? [literally(split)] : [];
  };
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

/** What it may be at last. */
function* lastGuesses(text: string, lexicon: Lexicon): Generator<Tier> {
  const words = [text, ...stemsOf(text)];
  yield () =>
    spelt(
      firstOf(words, (each) => correctionsOf(each, lexicon, true)),
      lexicon,
    );
  yield () => firstOf(words, (each) => finestOf(each, lexicon));
  yield () => firstOf(words, (each) => knownPartsOf(each, lexicon));
  for (const beginning of beginnings(text)) yield () => [literally([beginning], 1, 'partial')];
}

/** A compound as all nouns that it is made of, wherever they stand: `자바가상머신구조`. */
function finestOf(word: string, lexicon: Lexicon): Alternative[] {
  const parts = lexicon.split(word)?.flatMap((part) => lexicon.split(part) ?? [part]) ?? [];
  const isWhole = parts.length > 1 && parts.every((part) => part.length > 1 && lexicon.isKnown(part));
  return isWhole ? [{ ...literally(parts), apart: 'anywhere' }] : [];
}

/** At last, each noun of a compound that the notes know. */
function knownPartsOf(word: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('known-parts')) return [];
  const parts = lexicon.split(word)?.filter((part) => part.length > 1 && lexicon.isKnown(part)) ?? [];
  return parts.map((part) => literally([part], part.length / word.length, 'partial'));
}

/** Without particles, or what makes a verb of a noun. */
function stemsOf(text: string): string[] {
  const noun = stripPredicate(text); // `타입캐스팅하는`: it may be no word of the vocabulary
  return [...stripJosa(text), ...(noun === undefined ? [] : [noun])].filter(
    (stem) => stem.length >= SHORTEST_STEM,
  );
}

/** Corrections, the surest also as the words that it is made of, and with its other names. */
function spelt(corrections: readonly Alternative[], lexicon: Lexicon): Alternative[] {
  const [best, ...others] = corrections;
  if (!best) return [];
  const apart = partsOf(best.words.join(''), lexicon, 'typo').filter(({ words }) =>
    words.every((word) => word.length >= SHORTEST_STEM),
  );
  return [best, ...apart, ...synonymsOf(best.words.join(''), lexicon), ...others];
}

/** Words written as one, particles and endings with all but the last: `코드로작성하는` → `코드로`, `작성`. */
export function eojeols(text: string, lexicon: Lexicon, weight = 1): Alternative[] {
  if (!lexicon.uses('eojeols')) return [];
  if (text.length > LONGEST || !isHangul(text)) return [];
  const split = splitCompound(text, (part) => lexicon.bareOf(part) !== undefined);
  if (!split) return [];
  const last = split.at(-1) ?? '';
  const words = [...split.slice(0, -1), lexicon.bareOf(last) ?? last];
  const finer = words.flatMap((word) => partsOf(word, lexicon).at(-1)?.words ?? [word]); // `강한순환참조`: `순환 참조`
  const ways = finer.length > words.length ? [words, finer] : [words];
  return ways.map((way) => ({ ...literally(way, weight), apart: 'never' as const }));
}

function begun(text: string): Alternative {
  return { ...literally([text], BESIDE_LIKELY, 'partial'), open: true };
}

/** At least half of a word that nothing else is found for, and two syllables. */
function beginnings(text: string): string[] {
  const shortest = Math.max(SHORTEST_STEM, Math.ceil(text.length / 2));
  return Array.from({ length: Math.max(0, text.length - shortest) }, (_, i) =>
    text.slice(0, text.length - 1 - i),
  );
}

export function firstOf<T>(words: readonly string[], find: (word: string) => T[]): T[] {
  for (const word of words) {
    const found = find(word);
    if (found.length) return found;
  }
  return [];
}
