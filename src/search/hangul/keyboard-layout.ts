/** Words typed with the other keyboard layout: `xmfoswortus` for `트랜잭션`, `ㅐ며소` for `oauth`. */
import { hasHangul, isHangul, typeAsHangul, typeAsLatin } from './hangul.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** What a word would be on a Korean keyboard, if that is made of whole syllables. */
export function asHangul(typed: string): string | undefined {
  const hangul = typeAsHangul(typed);
  return isHangul(hangul) && hangul.length > 1 ? hangul : undefined;
}

/** @returns The word, or the compound, that was meant, if the vocabulary knows it or what it is made of. */
export function switchLayout(typed: string, lexicon: Lexicon): string | undefined {
  if (hasHangul(typed)) {
    const latin = typeAsLatin(typed);
    return /^[a-z0-9+#-]{2,}$/.test(latin) && (lexicon.isKnown(latin) || lexicon.startsWord(latin))
      ? latin
      : undefined;
  }
  const hangul = typeAsHangul(typed);
  if (!isHangul(hangul)) return undefined;
  const isMeant =
    lexicon.bareOf(hangul) !== undefined ||
    lexicon.startsWord(hangul) ||
    lexicon.split(hangul)?.every((part) => lexicon.isKnown(part));
  return isMeant ? hangul : undefined;
}
