/** Names in the other script by their sound, where the notes don't say what they are: `데드락` and `deadlock`. */
import { type Alternative, literally } from './concept.ts';
import { isHangul } from './hangul.ts';
import { asAcronym } from './letter-names.ts';
import type { Lexicon } from './lexicon.ts';
import { firstLetters, isSinoKorean, soundDistance, soundLimit } from './loanword-sound.ts';

/** What a name counts that only its sound tells. */
export const HEARD_WEIGHT = 0.5;
/** Where it is two words, and they meet, or an acronym, hardly anything else can be meant. */
const SURE_WEIGHT = 0.7;
/** Distance of each syllable at which a word is hardly a slip of another. */
const JUST_LIKE = 0.1;
const ALIKE = 0.06; // sounds this much worse than the best are as likely
const LATIN_NAME = /^[a-z]{4,}$/; // shorter ones are mostly acronyms, which are spelt out
const LATIN_WORD = /^[a-z]{2,}$/;

/** Up to which distance a Latin word is taken for a part of so many syllables, as the other part must be there, too. */
const PART_LIMITS = [0, 0.35, 0.6, 1, 1.3];
const SHORTEST_NAME = 3;
const MOST_OF_A_PART = 3;
const MOST_PAIRS = 6;

interface Heard {
  text: string;
  distance: number;
  /** Number of notes that have it in a heading. */
  headings: number;
}

/** Words of the other script that a name sounds like, or the acronym that it reads aloud. */
export function heardAs(name: string, lexicon: Lexicon): Alternative[] {
  const acronym = asAcronym(name);
  if (acronym !== undefined && lexicon.isKnown(acronym))
    return [literally([acronym], SURE_WEIGHT, 'synonym')];
  const isFromHangul = isHangul(name);
  if (isFromHangul ? soundLimit(name) === 0 : !LATIN_NAME.test(name)) return [];
  const letters = isFromHangul ? firstLetters(name) : undefined;
  const found: Heard[] = [];
  let least = Infinity;
  for (const { text, headings } of lexicon.words) {
    if (letters ? !letters.has(text[0] ?? '') || !LATIN_NAME.test(text) : !isHangul(text)) continue;
    const [hangul, latin] = isFromHangul ? [name, text] : [text, name];
    const limit = soundLimit(hangul);
    const distance = limit === 0 ? Infinity : soundDistance(hangul, latin);
    if (distance >= limit) continue;
    found.push({ text, distance, headings });
    if (distance < least) least = distance;
  }
  return found
    .filter(({ distance }) => distance <= least + ALIKE)
    .sort((a, b) => b.headings - a.headings || a.distance - b.distance)
    .map(({ text }) => literally([text], HEARD_WEIGHT, 'synonym'));
}

/** Latin words that a Hangul word sounds like, each syllable. */
export function soundsJustLike(hangul: string, lexicon: Lexicon): string[] {
  if (!isHangul(hangul) || soundLimit(hangul) === 0) return [];
  const limit = JUST_LIKE * hangul.length;
  return [...lexicon.words]
    .map(({ text }) => text)
    .filter((text) => LATIN_NAME.test(text) && soundDistance(hangul, text) <= limit);
}

export function soundsLike(hangul: string, latin: string): boolean {
  return isHangul(hangul) && soundDistance(hangul, latin) < soundLimit(hangul);
}

/** A Hangul name as two Latin words, which only count side by side: `덕타이핑` → `duck typing`. The likeliest first. */
export function heardInParts(name: string, lexicon: Lexicon): Alternative[] {
  if (!mayBeHeardInParts(name)) return [];
  const pairs: { words: string[]; distance: number }[] = [];
  for (let cut = 1; cut < name.length; cut++) {
    const first = wordsHeard(name.slice(0, cut), lexicon);
    const second = first.length ? wordsHeard(name.slice(cut), lexicon) : [];
    for (const a of first)
      for (const b of second) pairs.push({ words: [a.text, b.text], distance: a.distance + b.distance });
  }
  return pairs
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_PAIRS)
    .map(({ words }) => ({ ...literally(words, SURE_WEIGHT, 'synonym'), apart: 'never' }));
}

/** Initials that few verbs have, and most loanwords. */
const ASPIRATE = /[카-핗]/;

/** Whether a word that ends like a verb may be a name from another language. */
export function looksForeign(hangul: string): boolean {
  return mayBeHeardInParts(hangul) && ASPIRATE.test(hangul);
}

/** Whether a word is long enough for two names, and may have a sound that is none of Chinese characters. */
export function mayBeHeardInParts(name: string): boolean {
  return isHangul(name) && name.length >= SHORTEST_NAME && !isSinoKorean(name);
}

function wordsHeard(part: string, lexicon: Lexicon): Heard[] {
  const limit = PART_LIMITS[Math.min(part.length, PART_LIMITS.length - 1)] ?? 0;
  const letters = firstLetters(part);
  const found: Heard[] = [];
  for (const { text, headings } of lexicon.words) {
    if (!letters.has(text[0] ?? '') || !LATIN_WORD.test(text)) continue;
    const distance = soundDistance(part, text);
    if (distance < limit) found.push({ text, distance, headings });
  }
  return found.sort((a, b) => a.distance - b.distance).slice(0, MOST_OF_A_PART);
}
