/** Which files of the vocabulary a query needs before it can be read. */
import { isChoseong } from './choseong.ts';
import { INITIALS, hasHangul, isHangul, toInitials, typeAsHangul, typeAsLatin } from './hangul.ts';
import { looksForeign, mayBeHeardInParts } from './heard.ts';
import { acronymAtStart } from './letter-names.ts';
import type { Lexicon } from './lexicon.ts';
import { firstLetters, soundLimit } from './loanword-sound.ts';
import { endsInJamo } from './partial.ts';
import { type QueryWord, readQuery } from './query.ts';
import { MUST, importanceOf } from './question-words.ts';
import { splitNumbered, withNumeral } from './read-numbered.ts';
import { PARTS, SHORTEST_COMPOUND, partOf } from './vocabulary-file.ts';

const FIRST_OF_INITIALS = Array.from(INITIALS, (_, i) => String.fromCharCode(0xac00 + i * 588));

// Keys side by side, and initials that sound alike.
const NEIGHBOURS = (
  'ㅂㅈㄷㄱㅅ ㅁㄴㅇㄹㅎ ㅋㅌㅊㅍ ㄲㄱㅋ ㄸㄷㅌ ㅃㅂㅍ ㅆㅅ ㅉㅈㅊ ' + 'qwertyuiop asdfghjkl zxcvbnm'
).split(' ');

/** Files with the words themselves; those in quotation marks, too, for each file also tells how many notes there are. */
export function partsForWords(query: string): Set<string> {
  const { words, phrases } = readQuery(query);
  const quoted = phrases.flatMap((phrase) => readQuery(phrase).words);
  return new Set(
    [...words, ...quoted].map(({ text }) => (isChoseong(text) ? partOfInitial(text) : partOf(text))),
  );
}

/** Further files, for what was typed may be in the other script, or isn't known: a compound, or the wrong layout. */
export function partsForReadings(query: string, lexicon: Lexicon): Set<string> {
  return new Set(readQuery(query).words.flatMap((word) => partsForReading(word, lexicon)));
}

function partsForReading({ text, typed }: QueryWord, lexicon: Lexicon): string[] {
  const numbered = splitNumbered(text);
  if (numbered) return partsOfSyllables((withNumeral(numbered) ?? '') + numbered.rest);
  const isKnown = lexicon.bareOf(text) !== undefined;
  const switched = hasHangul(text) && !isKnown ? [partOf(typeAsLatin(text))] : [];
  if (isChoseong(text)) return [...partsOfSyllables(nounBeginnings(text)), ...switched];
  if (isHangul(text) || endsInJamo(text)) return [...partsOfHangul(text, lexicon), ...switched];
  return [...(/^[a-z]/.test(text) ? partsOfLatin(text, typed, isKnown) : []), ...switched];
}

/** For the nouns of a compound, and for names in the other script. */
function partsOfHangul(text: string, lexicon: Lexicon): string[] {
  const bare = lexicon.bareOf(text);
  const acronym = acronymAtStart(text);
  const heard = isHangul(text) && soundLimit(text) > 0 ? [...firstLetters(text)] : [];
  const own = [...heard, ...(acronym === undefined ? [] : [partOf(acronym)])];
  if (bare !== undefined && (lexicon.isKnown(bare) || bare.length === 1))
    return bare.length < SHORTEST_COMPOUND ? own : [...own, ...(lexicon.split(bare) ?? []).map(partOf)];
  const isHeardInParts =
    bare === undefined &&
    mayBeHeardInParts(text) &&
    (looksForeign(text) || importanceOf(text, false) === MUST);
  const second = isHeardInParts ? [...text].flatMap((syllable) => [...firstLetters(syllable)]) : [];
  return [...own, ...partsOfSyllables(text), ...second];
}

/** For names that sound like it, and for what it is on the other layout. */
function partsOfLatin(text: string, typed: string, isKnown: boolean): string[] {
  const heard = FIRST_OF_INITIALS.flatMap((syllable, i) =>
    firstLetters(syllable).has(text[0] ?? '') ? [PARTS[i] ?? '0'] : [],
  );
  return isKnown ? heard : [...heard, ...partsOfSyllables(typeAsHangul(typed))];
}

/** Files for the words of compounds, each of which may be in the other script: `씬델리게이트`. */
export function partsForCompounds(query: string, lexicon: Lexicon): Set<string> {
  const later = readQuery(query).words.flatMap(({ text }) => {
    const word = lexicon.bareOf(text) ?? text;
    return lexicon.split(word)?.slice(1) ?? [];
  });
  const heard = later.filter((part) => soundLimit(part) > 0);
  return new Set(heard.flatMap((part) => [...firstLetters(part)]));
}

/** Files with words that begin with another letter than what was typed, for a finger slipped or an ear did. */
export function partsForSlips(query: string, lexicon: Lexicon): Set<string> {
  const parts = new Set<string>();
  for (const { text } of readQuery(query).words) {
    if (lexicon.bareOf(text) !== undefined) continue;
    const first = isHangul(text) ? toInitials(text[0] ?? '') : text[0];
    if (!isHangul(text) && text.length > 1) parts.add(partOf(text.slice(1))); // the first two letters swapped: `niput`
    for (const row of NEIGHBOURS) {
      const at = first ? row.indexOf(first) : -1;
      if (at < 0) continue;
      for (const other of [row[at - 1], row[at + 1]])
        if (other) parts.add(INITIALS.includes(other) ? partOfInitial(other) : partOf(other));
    }
  }
  return parts;
}

/** Files with all words of the scripts that a query is written in. */
export function partsForScripts(query: string): Set<string> {
  const { words } = readQuery(query);
  const isWanted = (part: string): boolean =>
    words.some(({ text }) => (hasHangul(text) ? /^h\d/ : /^[a-z]$/).test(part));
  return new Set(PARTS.filter(isWanted));
}

/** Initials with which the second noun of a compound may begin: nouns have two syllables or more. */
function nounBeginnings(initials: string): string {
  return initials.slice(2, -1);
}

/** Of a syllable there may be no more than its initial: `순환ㅊ`. */
function partsOfSyllables(text: string): string[] {
  return [...text].map((syllable) =>
    INITIALS.includes(syllable) ? partOfInitial(syllable) : partOf(syllable),
  );
}

function partOfInitial(initials: string): string {
  return PARTS[INITIALS.indexOf(initials[0] ?? '')] ?? '0';
}
