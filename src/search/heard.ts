/** Names in the other script by their sound, where the notes don't say what they are: `데드락` and `deadlock`. */
import { type Alternative, literally } from './concept.ts';
import { isHangul } from './hangul.ts';
import { asAcronym } from './letter-names.ts';
import type { Lexicon } from './lexicon.ts';
import { MUST, importanceOf } from './question-words.ts';
import { firstLetters, isSinoKorean, soundDistance, soundLimit } from './loanword-sound.ts';

/** What a name counts that only its sound tells. */
export const HEARD_WEIGHT = 0.5;
/** Where it is two words, and they meet, or an acronym, hardly anything else can be meant. */
const SURE_WEIGHT = 0.7;
/** Distance of each syllable at which a word is hardly a slip of another. */
const JUST_LIKE = 0.1;
const ALIKE = 0.06; // sounds this much worse than the best are as likely
/** Shorter ones are mostly acronyms, which are spelt out. */
export const LATIN_NAME = /^[a-z]{4,}$/;
const LATIN_WORD = /^[a-z]{3,}$/;

/** Up to which distance a Latin word is taken for a part of so many syllables, as the other part must be there, too. */
const PART_LIMITS = [0, 0.35, 0.6, 1, 1.3];
const SHORTEST_NAME = 3;
const LONGEST_NAME = 12;
const SHORTEST_REST = 2;
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
  if (!isHangul(name)) return LATIN_NAME.test(name) ? chooseAlike(hangulLike(name, lexicon)) : [];
  const spelt = readAloud(name, lexicon);
  if (spelt.length > 0) return spelt;
  return chooseAlike(latinLike(name, soundLimit(name), LATIN_NAME, lexicon));
}

/** Those that sound best, of which topics come first. */
function chooseAlike(found: readonly Heard[]): Alternative[] {
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance <= least + ALIKE)
    .sort((a, b) => b.headings - a.headings || a.distance - b.distance)
    .map(({ text }) => literally([text], HEARD_WEIGHT, 'synonym'));
}

/** Hangul words of the notes that sound like a Latin one. */
function hangulLike(latin: string, lexicon: Lexicon): Heard[] {
  const found: Heard[] = [];
  for (const { text, headings } of lexicon.words) {
    if (!isHangul(text) || soundLimit(text) === 0) continue;
    const distance = soundDistance(text, latin);
    if (distance < soundLimit(text)) found.push({ text, distance, headings });
  }
  return found;
}

/** Latin words of the notes that a Hangul one sounds like, up to a distance. */
function latinLike(hangul: string, limit: number, form: RegExp, lexicon: Lexicon): Heard[] {
  if (limit === 0) return [];
  const letters = firstLetters(hangul);
  const found: Heard[] = [];
  for (const { text, headings } of lexicon.words) {
    if (!letters.has(text[0] ?? '') || !form.test(text)) continue;
    const distance = soundDistance(hangul, text);
    if (distance < limit) found.push({ text, distance, headings });
  }
  return found;
}

/** The word of the notes that a name reads aloud, `디에프에스`, or begins to, `엔에스오브젝트`. */
function readAloud(name: string, lexicon: Lexicon): Alternative[] {
  const acronym = asAcronym(name);
  if (acronym !== undefined) return lexicon.isKnown(acronym) ? [sure(acronym)] : [];
  for (let cut = name.length - SHORTEST_REST; cut > 1; cut--) {
    const beginning = asAcronym(name.slice(0, cut));
    const rest = name.slice(cut);
    if (beginning === undefined) continue;
    for (const { text } of lexicon.words)
      if (text.startsWith(beginning) && soundsLike(rest, text.slice(beginning.length))) return [sure(text)];
  }
  return [];
}

function sure(word: string): Alternative {
  return literally([word], SURE_WEIGHT, 'synonym');
}

/** Latin words that a Hangul word sounds like, each syllable. */
export function soundsJustLike(hangul: string, lexicon: Lexicon): string[] {
  if (!isHangul(hangul) || soundLimit(hangul) === 0) return [];
  return latinLike(hangul, JUST_LIKE * hangul.length, LATIN_NAME, lexicon).map(({ text }) => text);
}

export function soundsLike(hangul: string, latin: string): boolean {
  return isHangul(hangul) && soundDistance(hangul, latin) < soundLimit(hangul);
}

/** A Hangul name as two Latin words, which only count side by side: `덕타이핑` → `duck typing`. The likeliest first. */
export function heardInParts(name: string, lexicon: Lexicon): Alternative[] {
  if (!mayBeHeardInParts(name)) return [];
  const cuts = Array.from({ length: name.length - 1 }, (_, i) => i + 1);
  return choosePairs(cuts.flatMap((cut) => pairsHeard(name.slice(0, cut), name.slice(cut), lexicon)));
}

/** The same of a name that is typed as two words; one of them may be of Chinese characters by its look. */
export function heardAsPair(first: string, second: string, lexicon: Lexicon): Alternative[] {
  return mayBeHeardInParts(first + second) ? choosePairs(pairsHeard(first, second, lexicon)) : [];
}

interface Pair {
  words: readonly string[];
  distance: number;
}

function pairsHeard(first: string, second: string, lexicon: Lexicon): Pair[] {
  const firsts = wordsHeard(first, lexicon);
  const seconds = firsts.length > 0 ? wordsHeard(second, lexicon) : [];
  return firsts.flatMap((a) =>
    seconds.map((b) => ({ words: [a.text, b.text], distance: a.distance + b.distance })),
  );
}

function choosePairs(pairs: Pair[]): Alternative[] {
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
  return isHangul(name) && name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && !isSinoKorean(name);
}

function wordsHeard(part: string, lexicon: Lexicon): Heard[] {
  const limit = PART_LIMITS[Math.min(part.length, PART_LIMITS.length - 1)] ?? 0;
  return latinLike(part, limit, LATIN_WORD, lexicon)
    .filter(({ text }) => importanceOf(text, true) === MUST)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_OF_A_PART);
}
