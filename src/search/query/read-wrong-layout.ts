/** Reads a word that was typed on the other keyboard layout: `xmfoswortus` for `트랜잭션`, `ㅐ며소` for `oauth`. */
import { synonymsOf } from './alternatives.ts';
import { hasHangul, isHangul, typeAsHangul, typeAsLatin } from '../hangul/hangul.ts';
import { isJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, literally } from './concept.ts';
import { partsOf, readNoun } from './read-noun.ts';

/** Shortest name before a particle. */
const SHORTEST = 2;

/**
 * @param typed In the letter case that it was typed in.
 * @returns What may have been meant, if the vocabulary knows it or what it is made of.
 */
export function readSwitched(typed: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('layout')) return [];
  if (hasHangul(typed)) {
    const latin = latinOf(typed, lexicon);
    return latin === undefined ? [] : [literally([latin], 1, 'layout'), ...synonymsOf(latin, lexicon)];
  }
  const hangul = typeAsHangul(typed);
  if (!isHangul(hangul)) return [];
  const bare = lexicon.bareOf(hangul);
  if (bare !== undefined) return readNoun(bare, lexicon, 'layout');
  // What isn't a noun of the vocabulary may be written apart everywhere.
  const apart = partsOf(hangul, lexicon, 'layout');
  return apart.length > 0 || lexicon.startsWord(hangul) ? [literally([hangul], 1, 'layout'), ...apart] : [];
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
