/** Reads a word of Hangul: an eojeol, a compound, a mistyped or half-typed one. */
import {
  INSIDE,
  asLastHelp,
  completionsOf,
  compoundCompletionsOf,
  compoundCorrectionsOf,
  correctionsOf,
  likesOf,
  meantBy,
  partByPart,
  synonymsOf,
  wordsWith,
} from './alternatives.ts';
import { splitCompound } from './compound.ts';
import { isHangul } from './hangul.ts';
import { heardInParts, soundsJustLike, soundsLike } from './heard.ts';
import { stripJosa } from './josa.ts';
import type { Lexicon } from './lexicon.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
import { stripPredicate } from './predicate.ts';
import { partsOf, readNoun } from './read-noun.ts';
import { readSwitched } from './read-switched.ts';

const SHORTEST_STEM = 2;
/** More is no slip of the space bar. */
const LONGEST = 16;
/** What a noun counts with other particles than typed. */
const OTHER_PARTICLE = 0.5;

/** What all words that begin as typed count, beside those that are likely meant. */
const BESIDE_LIKELY = 0.06;

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
      ...partsInScripts(meantBy(found) ?? bare ?? text, lexicon),
      ...firstOf([bare ?? text, ...stripJosa(text)], (each) => heardInParts(each, lexicon)).map(asLastHelp),
      ...(bare === undefined ? stems(text) : []),
      ...(lexicon.isKnown(bare ?? '') ? [] : eojeols(text, lexicon, INSIDE)),
      ...(bare === undefined ? likesOf(text, found, lexicon) : []),
    ],
  };
}

function readUnknown(text: string, isLast: boolean, lexicon: Lexicon): Alternative[] {
  const completions = isLast ? completionsOf(text, lexicon) : [];
  const [best] = completions;
  const isLikely = best?.weight === 1;
  const compounds = isLast ? compoundsOf(text, best, lexicon) : [];
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
function compoundsOf(text: string, completion: Alternative | undefined, lexicon: Lexicon): Alternative[] {
  if (!completion) return compoundCompletionsOf(text, lexicon);
  const { words, weight } = completion;
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
  yield () => {
    const slips = firstOf([text, ...stems], (each) => slipsOf(each, lexicon));
    return [...spelt(slips, lexicon), ...names()];
  };
  yield () => (names().length > 0 ? [] : firstOf([text, ...stems], (each) => heardInParts(each, lexicon)));
  if (isLast) yield () => [begun(text)];
  yield () => firstOf([text, ...stems], (each) => compoundCorrectionsOf(each, lexicon));
  yield () => eojeols(text, lexicon);
  yield () => {
    const split = lexicon.split(text);
    return split ? [literally(split)] : [];
  };
}

/** What it may be at last. */
function* lastGuesses(text: string, lexicon: Lexicon): Generator<Tier> {
  const words = [text, ...stemsOf(text)];
  const ways = (): Alternative[] => firstOf(words, (each) => partByPart(each, lexicon));
  yield () =>
    spelt(
      firstOf(words, (each) => correctionsOf(each, lexicon, true)),
      lexicon,
    );
  yield ways;
  yield () => ways().map((way) => ({ ...way, apart: 'anywhere' }));
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

/** Words that it may be a slip of; not where it sounds just like a Latin word that they don't sound like: `레이스` is `race`, not `베이스`. */
function slipsOf(text: string, lexicon: Lexicon): Alternative[] {
  const heard = soundsJustLike(text, lexicon);
  return correctionsOf(text, lexicon).filter(
    ({ words }) => heard.length === 0 || heard.some((latin) => soundsLike(words.join(''), latin)),
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

/** The parts of a compound side by side in both scripts: `디스패치큐` → `dispatch queue`. */
function partsInScripts(word: string, lexicon: Lexicon): Alternative[] {
  return partByPart(word, lexicon)
    .filter(({ kind }) => kind === 'synonym')
    .map((way) => ({ ...asLastHelp(way), apart: 'never' }));
}

/** Words written as one, particles and endings with all but the last: `코드로작성하는` → `코드로`, `작성`. */
export function eojeols(text: string, lexicon: Lexicon, weight = 1): Alternative[] {
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
