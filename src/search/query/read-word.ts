/** Reads one word of a query, by what it is written in and by what the notes know. */
import { correctionsOf, synonymsOf } from './alternatives.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
import { withDay } from '../dates/day.ts';
import { isTypedHangul } from '../hangul/hangul.ts';
import { isJosa, stripJosa } from '../hangul/josa.ts';
import { isOccurring, stripPredicate } from '../hangul/predicate.ts';
import { isFunctionWord, isUnspaced, wordsOf } from '../hangul/scripts-without-spaces.ts';
import { HELPS, MUST, NOTHING } from '../rank/weights.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { QueryWord } from './query.ts';
import { importanceOf, isAspect } from './question-words.ts';
import { isChoseong, readChoseong } from './read-choseong.ts';
import { readHangul } from './read-hangul.ts';
import { readLatin } from './read-latin.ts';
import { soundsAlike } from './sounds-alike.ts';
import { readNumbered, splitNumbered } from './read-numbered.ts';

const SHORTEST_SLIP = 3;

/** What a query may be about: nouns; where it has none, the aspects that it asks for; else all of its words. */
export const TOPICS = ['nouns', 'aspects', 'all'] as const;
export type Topics = (typeof TOPICS)[number];

/** @returns nothing where the word says nothing about what is asked for */
export function readWord(
  words: readonly QueryWord[],
  at: number,
  lexicon: Lexicon,
  topics: Topics,
): Concept | undefined {
  const { text, typed } = words[at] ?? { text: '', typed: '' };
  const isLast = at === words.length - 1;
  const importance = raise(importanceIn(words, at, lexicon), topics);
  if (importance === NOTHING) return undefined;
  if (isChoseong(text)) return { ...readChoseong(text, lexicon), importance };
  if (isTypedHangul(text)) {
    const helps = topics !== 'all' && isVerb(text, lexicon);
    return { ...readHangul(text, isLast, lexicon), importance: helps ? HELPS : importance };
  }
  if (isUnspaced(text)) return { ...readUnspaced(text), importance };
  if (text.includes('(')) return { ...readAsTyped([text]), importance: MUST }; // `O(n)`
  const numbered = lexicon.uses('numbered') ? splitNumbered(text) : undefined;
  if (numbered) return { ...readNumbered(text, numbered, isLast, lexicon), importance };
  return { ...withDay(readLatin(text, typed, isLast, lexicon)), importance };
}

/** How much a word counts, of a query that is about nouns. */
function importanceIn(words: readonly QueryWord[], at: number, lexicon: Lexicon): number {
  const text = words[at]?.text ?? '';
  if (isChoseong(text)) return MUST;
  if (isTypedHangul(text)) {
    const bare = lexicon.bareOf(text);
    const isKnown = bare !== undefined || holdsKnown(text, lexicon);
    if (!isKnown && lexicon.uses('slip-of-noun') && isSlipOfNoun(text, lexicon)) return MUST;
    const importance = importanceOfHangul(text, bare, isKnown);
    return importance === MUST && isAspect(text, words[at + 1]?.text ?? '') ? HELPS : importance;
  }
  if (isUnspaced(text)) return isFunctionWord(text) ? NOTHING : MUST;
  if (words.length > 1 && /^[\p{L}\p{N}]$/u.test(text)) return NOTHING;
  const { rest } = splitNumbered(text) ?? {};
  if (rest === undefined) return importanceOf(text, true);
  // `4가지`, `2개가`, `2는`: a number says something even where what it counts doesn't.
  const bare = lexicon.bareOf(rest);
  return isJosa(rest) || importanceOfHangul(rest, bare, bare !== undefined) < MUST ? HELPS : MUST;
}

/** A name of one or more words, which are one thing where they stand side by side. */
function readUnspaced(text: string): Omit<Concept, 'importance'> {
  const words = wordsOf(text);
  const name: Alternative = { ...literally(words), apart: 'anywhere' };
  const someOf: Tier = () => [
    ...words.filter((word) => word.length > 1).map((word) => literally([word])),
    ...words
      .slice(1)
      .map((word, i): Alternative => ({ ...literally([words[i] ?? '', word]), apart: 'never' })),
  ];
  return { typed: text, tiers: [() => [name], someOf] };
}

/** Reads words as nothing but what was typed. */
export function readAsTyped(words: readonly string[]): Omit<Concept, 'importance'> {
  return { typed: words.join(''), tiers: [() => [{ ...literally(words), apart: 'never' }]] };
}

/** What an importance becomes where a query is about less than nouns. */
export function raise(importance: number, topics: Topics): number {
  return topics === 'all' || (topics === 'aspects' && importance === HELPS) ? MUST : importance;
}

function importanceOfHangul(text: string, bare: string | undefined, isKnown: boolean): number {
  return Math.min(importanceOf(text, isKnown), importanceOf(bare ?? text, true));
}

/** Whether it is a verb made of a noun, which isn't the topic itself; of the copula it is: `값타입인가요`. */
function isVerb(text: string, lexicon: Lexicon): boolean {
  const noun = stripPredicate(text);
  return (
    noun !== undefined &&
    noun === lexicon.bareOf(text) &&
    !stripJosa(text).includes(noun) &&
    !isOccurring(text)
  );
}

/** Whether it is a verb made of a compound with a noun of the notes: `얕은복사하면`, `타입캐스팅하는`. */
function holdsKnown(text: string, lexicon: Lexicon): boolean {
  const parts = lexicon.split(stripPredicate(text) ?? '') ?? [];
  return parts.some((part) => part.length > 1 && lexicon.isKnown(part));
}

/**
 * Whether what looks like a verb is a slip of a noun, with a particle: `트랜젝션을`, or sounds like one: `바운즈는`. Shorter stems are those of
 * verbs, unless there is another name for them.
 */
function isSlipOfNoun(text: string, lexicon: Lexicon): boolean {
  return stripJosa(text).some(
    (stem) =>
      synonymsOf(stem, lexicon).length > 0 ||
      (stem.length >= SHORTEST_SLIP &&
        (correctionsOf(stem, lexicon).length > 0 || soundsAlike(stem, lexicon).length > 0)),
  );
}
