/** Which files of the vocabulary a query needs before it can be read. */
import {
  INITIALS,
  hasHangul,
  initialOf,
  isHangul,
  isTypedHangul,
  toKeys,
  typeAsHangul,
  typeAsLatin,
} from '../hangul/hangul.ts';
import { editDistance } from '../hangul/distance.ts';
import type { Understood } from '../rank/find-notes.ts';
import { MUST } from '../rank/weights.ts';
import type { Alternative } from './concept.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { asAcronym } from '../hangul/spelled-acronyms.ts';
import { stripJosa } from '../hangul/josa.ts';
import { firstLetters } from '../hangul/loanword-sound.ts';
import { type Query, type QueryWord, readQuery } from './query.ts';
import { isChoseong } from './read-choseong.ts';
import { splitNumbered } from './read-numbered.ts';
import { PARTS, SHORTEST_COMPOUND, partOf } from '../vocabulary/vocabulary-file.ts';

const FIRST_OF_INITIALS = Array.from(INITIALS, (_, i) => String.fromCharCode(0xac00 + i * 588));

// Keys side by side, and initials that sound alike.
const NEIGHBOURS = (
  'ㅂㅈㄷㄱㅅ ㅁㄴㅇㄹㅎ ㅋㅌㅊㅍ ㄲㄱㅋ ㄸㄷㅌ ㅃㅂㅍ ㅆㅅ ㅉㅈㅊ ' + 'qwertyuiop asdfghjkl zxcvbnm'
).split(' ');

/** Files with the words themselves; those in quotation marks, too, for each file also tells how many notes there are. */
export function partsForWords({ words, phrases }: Query): Set<string> {
  const quoted = phrases.flatMap((phrase) => readQuery(phrase).words);
  return new Set([...words, ...quoted].map(({ text }) => partOf(text)));
}

/** Further files, for what was typed may be in the other script, or isn't known: a compound, or the wrong layout. */
export function partsForReadings({ words }: Query, lexicon: Lexicon): Set<string> {
  return new Set(words.flatMap((word) => partsForReading(word, lexicon)));
}

function partsForReading({ text, typed }: QueryWord, lexicon: Lexicon): string[] {
  const numbered = splitNumbered(text);
  if (numbered) return partsOfSyllables(numbered.rest);
  const isKnown = lexicon.bareOf(text) !== undefined;
  const switched = hasHangul(text) && !isKnown ? [partOf(typeAsLatin(text))] : [];
  if (isChoseong(text)) return [...partsOfSyllables(nounBeginnings(text)), ...switched];
  if (isTypedHangul(text)) {
    const sounds = isKnown || stripJosa(text).length === 0 ? [] : partsOfSounds(text); // a name may look like a verb: `바운즈는`
    return [...partsOfHangul(text, lexicon), ...sounds, ...switched];
  }
  return isKnown || !/^[a-z]/.test(text) ? switched : [...partsOfSyllables(typeAsHangul(typed)), ...switched];
}

/** For the nouns of a compound. */
function partsOfHangul(text: string, lexicon: Lexicon): string[] {
  const bare = lexicon.bareOf(text);
  if (bare !== undefined && (lexicon.isKnown(bare) || bare.length === 1))
    return bare.length < SHORTEST_COMPOUND ? [] : (lexicon.split(bare) ?? []).map(partOf);
  return partsOfSyllables(text);
}

/** Whether a word may be a slip of one that begins with another letter: nothing was found of it, or only what begins like it or has several other letters. */
export function isMisread({ concept, alternatives }: Pick<Understood, 'concept' | 'alternatives'>): boolean {
  const keys = toKeys(concept.typed);
  const isFar = ({ words, kind }: Alternative): boolean => {
    const found = words.join('');
    if (kind === 'partial') return found.length < concept.typed.length;
    return kind === 'typo' && editDistance(keys, toKeys(found), 1) > 1;
  };
  return concept.importance === MUST && alternatives.every(isFar);
}

/** Files with words that begin with another letter than what was typed, and with those that may sound like it in the other script. */
export function partsForSlips({ words }: Query, lexicon: Lexicon): Set<string> {
  const parts = new Set<string>();
  for (const { text } of words) {
    if (lexicon.bareOf(text) !== undefined) continue;
    for (const part of partsOfSounds(text)) parts.add(part);
    const first = initialOf(text);
    if (!isHangul(text) && text.length > 1) parts.add(partOf(text.slice(1))); // the first two letters swapped: `niput`
    for (const row of NEIGHBOURS) {
      const at = row.indexOf(first);
      for (const other of at < 0 ? [] : [row[at - 1], row[at + 1]]) if (other) parts.add(partOf(other));
    }
  }
  return parts;
}

function partsOfSounds(text: string): string[] {
  const acronym = asAcronym(text);
  if (isHangul(text)) return acronym === undefined ? [...firstLetters(text)] : [partOf(acronym)];
  return FIRST_OF_INITIALS.flatMap((syllable, i) =>
    firstLetters(syllable).has(text[0] ?? '') ? [PARTS[i] ?? '0'] : [],
  );
}

/** Files with all words of the scripts that a query is written in. */
export function partsForScripts({ words }: Query): Set<string> {
  const isWanted = (part: string): boolean =>
    words.some(({ text }) => (hasHangul(text) ? /^h\d/ : /^[a-z]$/).test(part));
  return new Set(PARTS.filter(isWanted));
}

/** Initials with which the second noun of a compound may begin: nouns have two syllables or more. */
function nounBeginnings(initials: string): string {
  return initials.slice(2, -1);
}

function partsOfSyllables(text: string): string[] {
  return Array.from(text, partOf);
}
