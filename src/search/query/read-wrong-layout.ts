/** Reads a word that was typed on the other keyboard layout. */
import { synonymsOf } from './alternatives.ts';
import { hasHangul, isHangul, typeAsHangul } from '../hangul/hangul.ts';
import { isJosa } from '../hangul/josa.ts';
import { switchLayout } from '../hangul/keyboard-layout.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, literally } from './concept.ts';
import { readNoun } from './read-noun.ts';

/** Shortest name before a particle. */
const SHORTEST = 2;

/**
 * @param typed In the letter case that it was typed in.
 * @returns What may have been meant, if the vocabulary knows it.
 */
export function readSwitched(typed: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('layout')) return [];
  const meant = switchLayout(typed, lexicon) ?? switchBeforeJosa(typed, lexicon);
  if (meant === undefined) return [];
  if (!isHangul(meant)) return [literally([meant], 1, 'layout'), ...synonymsOf(meant, lexicon)];
  const bare = lexicon.bareOf(meant);
  if (bare !== undefined) return readNoun(meant, bare, lexicon, 'layout');
  return [literally([meant], 1, 'layout'), ...splitsOf(meant, lexicon)];
}

/** Particles may be typed as they should: `ㅓ프이란`, with the keyboard still Korean for `JVM`; or not: `JVMdlfks`. */
function switchBeforeJosa(typed: string, lexicon: Lexicon): string | undefined {
  for (let at = typed.length - 1; at >= SHORTEST; at--) {
    const [word, rest] = [typed.slice(0, at), typed.slice(at)];
    if (hasHangul(typed)) {
      const meant = isJosa(rest) ? switchLayout(word, lexicon) : undefined;
      if (meant !== undefined) return meant;
    } else if (lexicon.isKnown(word.toLowerCase()) && isJosa(typeAsHangul(rest))) return word.toLowerCase();
  }
  return undefined;
}

/** What isn't a noun of the vocabulary may be written apart everywhere. */
function splitsOf(meant: string, lexicon: Lexicon): Alternative[] {
  const split = lexicon.split(meant);
  return split?.every((part) => lexicon.isKnown(part)) ? [literally(split, 1, 'layout')] : [];
}
