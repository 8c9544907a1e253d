/** Reads a word that was typed on the other keyboard layout: `xmfoswortus` for `트랜잭션`, `ㅐ며소` for `oauth`. */
import { synonymsOf } from './alternatives.ts';
import { hasHangul, isHangul, typeAsHangul, typeAsLatin } from '../hangul/hangul.ts';
import { isJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, literally } from './concept.ts';
import { readNoun } from './read-noun.ts';

/** Shortest name before a particle. */
const SHORTEST = 2;

/**
 * @param typed In the letter case that it was typed in.
 * @returns What may have been meant, if the vocabulary knows it or what it is made of.
 */
export function readSwitched(typed: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('layout')) return [];
  const latin = hasHangul(typed) ? latinOf(typed, lexicon) : latinBeforeJosa(typed, lexicon);
  if (latin !== undefined) return [literally([latin], 1, 'layout'), ...synonymsOf(latin, lexicon)];
  const hangul = hasHangul(typed) ? '' : typeAsHangul(typed);
  if (!isHangul(hangul)) return [];
  const bare = lexicon.bareOf(hangul);
  if (bare !== undefined) return readNoun(hangul, bare, lexicon, 'layout');
  // What isn't a noun of the vocabulary may be written apart everywhere.
  const split = lexicon.split(hangul) ?? [];
  const isCompound = split.length > 0 && split.every((part) => lexicon.isKnown(part));
  if (!isCompound && !lexicon.startsWord(hangul)) return [];
  return [[hangul], ...(isCompound ? [split] : [])].map((words) => literally(words, 1, 'layout'));
}

/** Particles may be typed as they should: `ㅓ프이란`, with the keyboard still Korean for `JVM`. */
function latinOf(typed: string, lexicon: Lexicon): string | undefined {
  const ends = Array.from(typed, (_, i) => typed.length - i).filter((end) => end >= SHORTEST);
  return ends
    .filter((end) => end === typed.length || isJosa(typed.slice(end)))
    .map((end) => typeAsLatin(typed.slice(0, end)))
    .find(
      (latin) => /^[a-z0-9+#-]{2,}$/.test(latin) && (lexicon.isKnown(latin) || lexicon.startsWord(latin)),
    );
}

/** Or not: `JVMdlfks`. */
function latinBeforeJosa(typed: string, lexicon: Lexicon): string | undefined {
  const ends = Array.from(typed, (_, i) => typed.length - i).slice(1);
  const end = ends.find(
    (each) =>
      each >= SHORTEST &&
      lexicon.isKnown(typed.slice(0, each).toLowerCase()) &&
      isJosa(typeAsHangul(typed.slice(each))),
  );
  return end === undefined ? undefined : typed.slice(0, end).toLowerCase();
}
