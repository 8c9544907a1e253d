/** Makers of the ways in which a word may have been meant. */
import { isHangul, toKeys } from './hangul.ts';
import { canBeInside } from './infixes.ts';
import type { Lexicon } from './lexicon.ts';
import { findCompletions } from './partial.ts';
import { type Alternative, type Kind, literally } from './concept.ts';
import { LATIN_NAME, heardAs } from './heard.ts';
import { otherSpellings } from './spellings.ts';
import { findTypos } from './typo.ts';

/** What another name counts that the site's lists give; those that notes give count less. */
export const GLOSS_WEIGHT = 0.7;
const SHORTEST_NOUN = 2;
const MOST_COMPLETIONS = 6;
/** What completions count next to a word of headings that ends with the syllable that is being typed. */
const LONGER = 0.06;
const NO_TOPIC = 0.2;
const MOST_TYPOS = 3;
/** Of a rare word that looks like a slip of another: how many keys it has, how many times as many notes have the other, and what that counts. */
const SHORTEST_SLIP = 7;
const FAR_MORE = 8;
const COMMON_SPELLING = 0.5;
const MOST_INSIDE = 4;
/** Of a compound: more are no name. */
const MOST_NOUNS = 3;
const MOST_WAYS = 9;
/** What a last help counts: its notes stand after all others. */
export const INSIDE = 0.02;
const SHORTEST_PART = 3;
const MOST_PARTS = 2;
/** What a compound counts where it is written as two words. */
const TWO_WORDS = 0.3;

/** Other names for a thing: those that the notes or the group give, and the same name in the other script by its sound. */
export function synonymsOf(name: string, lexicon: Lexicon): Alternative[] {
  const joined = name.replaceAll(' ', '');
  const given = namesOf(name, lexicon);
  // Where the notes say what it is in the other script, sound could only add what it is not.
  const isGiven = given.some(({ words }) => isHangul(words.join('')) !== isHangul(joined));
  const others = isGiven ? given : [...given, ...heardAs(joined, lexicon)];
  return [...others, ...speltOtherwise(joined, given, lexicon), ...wordByWord(name, lexicon)];
}

/** Names that the notes or the group give. */
function namesOf(name: string, lexicon: Lexicon): Alternative[] {
  return lexicon
    .synonymsOf(name)
    .map(({ text, weight }) => literally(text.split(' '), GLOSS_WEIGHT * weight, 'synonym'));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join('') === b.join('');
}

/** Other spellings of a word that the notes know as typed; else it is a slip. */
function speltOtherwise(name: string, given: readonly Alternative[], lexicon: Lexicon): Alternative[] {
  if (!lexicon.isKnown(name)) return [];
  return otherSpellings(name, lexicon.words)
    .filter((spelling) => !given.some(({ words }) => words.join('') === spelling))
    .flatMap((spelling) => [
      literally([spelling], GLOSS_WEIGHT, 'synonym'),
      ...namesOf(spelling, lexicon).filter(({ words }) => !given.some((each) => isSame(each.words, words))),
    ]);
}

/** A name of several words with each of them in the other script: `뷰 컨트롤러` → `view controller`. */
function wordByWord(name: string, lexicon: Lexicon): Alternative[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  const others = words.map((word) =>
    synonymsOf(word, lexicon).find(
      (other) => other.words.length === 1 && isHangul(other.words.join()) !== isHangul(word),
    ),
  );
  if (!others.every((other) => other !== undefined)) return [];
  const weight = Math.min(...others.map((other) => other.weight));
  return [
    literally(
      others.flatMap((other) => other.words),
      weight,
      'synonym',
    ),
  ];
}

/** A compound with each of its words in all ways: `씬델리게이트` → `scene delegate`, `정적메소드` → `정적 메서드`. */
export function partByPart(name: string, lexicon: Lexicon): Alternative[] {
  const parts = lexicon.split(name) ?? [];
  if (parts.length > MOST_NOUNS) return [];
  const ways = parts.map((part) => {
    const others = synonymsOf(part, lexicon).sort((a, b) => b.weight - a.weight);
    const likely = [true, false].map((hangul) =>
      others.find(({ words }) => isHangul(words.join('')) === hangul),
    );
    const own = lexicon.isKnown(part) ? [literally([part])] : [];
    return [...own, ...likely.filter((way) => way !== undefined)];
  });
  const [first = [], ...rest] = ways;
  return rest
    .reduce((begun, next) => begun.flatMap((before) => next.map((after) => behind(before, after))), first)
    .slice(0, MOST_WAYS);
}

/** That words meet makes even what is only heard sure. */
function behind(before: Alternative, after: Alternative): Alternative {
  const isOther = before.kind === 'synonym' || after.kind === 'synonym';
  return literally(
    [...before.words, ...after.words],
    isOther ? GLOSS_WEIGHT : 1,
    isOther ? 'synonym' : 'literal',
  );
}

/** Words that go on from what was typed, the likeliest first. */
export function completionsOf(text: string, lexicon: Lexicon): Alternative[] {
  return findCompletions(text, lexicon.words)
    .slice(0, MOST_COMPLETIONS)
    .map(({ word, isSameLength }) => {
      const weight = (isSameLength ? 1 : LONGER) * (word.headings > 0 ? 1 : NO_TOPIC);
      return literally([word.text], weight, 'partial');
    });
}

/** Compounds whose last noun is still being typed: `실행파이` → `실행`, `파일`. */
export function compoundCompletionsOf(text: string, lexicon: Lexicon): Alternative[] {
  for (let at = text.length - SHORTEST_NOUN; at >= SHORTEST_NOUN; at--) {
    const head = text.slice(0, at);
    const nouns = lexicon.isKnown(head) ? [head] : lexicon.split(head);
    if (!nouns?.every((noun) => lexicon.isKnown(noun))) continue;
    const [last] = completionsOf(text.slice(at), lexicon);
    if (last) return [literally([...nouns, ...last.words], 0.9, 'partial')];
  }
  return [];
}

/** Words that were mistyped as this one; the first is the likeliest. */
export function correctionsOf(text: string, lexicon: Lexicon, isBold = false): Alternative[] {
  return findTypos(text, lexicon.words, isBold)
    .slice(0, MOST_TYPOS)
    .map(({ word }, i) => literally([word.text], i === 0 ? 1 : 0.3, 'typo'));
}

/** Compounds one of whose two parts was mistyped, where notes don't have them as one word: `구성요서` → `구성`, `요소`. */
export function compoundCorrectionsOf(text: string, lexicon: Lexicon): Alternative[] {
  for (let at = text.length - SHORTEST_NOUN; at >= SHORTEST_NOUN; at--) {
    const parts = [text.slice(0, at), text.slice(at)];
    if (parts.filter((part) => lexicon.isKnown(part)).length !== 1) continue;
    const meant = parts.map((part) =>
      lexicon.isKnown(part) ? part : (correctionsOf(part, lexicon)[0]?.words.join('') ?? ''),
    );
    if (meant.every((part) => lexicon.isCommon(part))) return [literally(meant, 0.9, 'typo')];
  }
  return [];
}

/** The word that a rare one of the notes is a slip of, the reader's as well as a writer's: `트렌잭션`. */
export function commonSpelling(text: string, lexicon: Lexicon): Alternative[] {
  const rare = lexicon.notesWith(text);
  if (rare === 0 || toKeys(text).length < SHORTEST_SLIP) return [];
  return findTypos(text, lexicon.words)
    .slice(0, 1)
    .filter(({ word, distance }) => distance === 1 && word.notes >= FAR_MORE * rare)
    .filter(({ word }) => !text.startsWith(word.text)) // a plural
    .map(({ word }) => literally([word.text], COMMON_SPELLING, 'typo'));
}

/** Words that are likely meant where notes have what was typed, but hardly any: they have the same slip. */
export function likesOf(text: string, found: readonly Alternative[], lexicon: Lexicon): Alternative[] {
  if (found[0]?.kind !== 'literal') return [];
  return correctionsOf(text, lexicon)
    .filter(({ words }) => lexicon.isCommon(words.join('')))
    .slice(0, 1)
    .map(asLastHelp);
}

/** A way whose notes stand after all others. */
export function asLastHelp(way: Alternative): Alternative {
  return { ...way, weight: INSIDE };
}

/** The word that was found in place of the one that was typed. */
export function meantBy(found: readonly Alternative[]): string | undefined {
  const [best] = found;
  const isWord = best && !best.open && best.weight === 1 && best.kind !== 'literal';
  return isWord ? best.words.join('') : undefined;
}

/** A Latin compound as two words, which other notes write it as: `RunLoop`, `run loop`. */
export function latinPartsOf(text: string, lexicon: Lexicon, kind: Kind = 'literal'): Alternative[] {
  if (!LATIN_NAME.test(text)) return [];
  const ways: Alternative[] = [];
  for (let at = SHORTEST_PART; at <= text.length - SHORTEST_PART; at++)
    if (lexicon.isKnown(text.slice(0, at)))
      ways.push({ ...literally([text.slice(0, at), text.slice(at)], TWO_WORDS, kind), apart: 'never' });
  return ways.slice(-MOST_PARTS);
}

/** Longer words, and pairs of words, that hold this one. */
export function wordsWith(text: string, lexicon: Lexicon): Alternative[] {
  if (!canBeInside(text)) return [];
  return lexicon
    .wordsWith(text)
    .slice(0, MOST_INSIDE)
    .map((word) => ({ ...literally(word.split('+'), INSIDE, 'partial'), apart: 'never' }));
}
