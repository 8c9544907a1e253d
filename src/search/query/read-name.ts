/** Reads several words of a query as one name. */
import { synonymsOf } from './alternatives.ts';
import { type Concept, anywhere, literally, sideBySide } from './concept.ts';
import { hasHangul, isHangul } from '../hangul/hangul.ts';
import { stripJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { MUST } from '../rank/weights.ts';

/** Several words that are one name: one with synonyms, or one that the notes also write as one word. */
export function readName(words: readonly string[], lexicon: Lexicon): Concept | undefined {
  if (!lexicon.uses('names')) return undefined;
  const last = words.at(-1) ?? '';
  for (const ending of [last, ...(isHangul(last) ? stripJosa(last) : [])]) {
    const name = [...words.slice(0, -1), ending];
    const joined = name.join('');
    const isOneWord = words.length === 2 && hasHangul(joined) && lexicon.isKnown(joined);
    if (!isOneWord && lexicon.synonymsOf(joined).length === 0) continue;
    const ways = [anywhere(name), literally([joined]), ...synonymsOf(name.join(' '), lexicon)];
    return { typed: words.join(' '), tiers: [() => ways], importance: MUST };
  }
  return undefined;
}

/** A letter or a small word with the noun that it is written onto, `B트리`: notes must have the two side by side, if any has. */
export function readLettered(letter: string, eojeol: string, lexicon: Lexicon): Concept {
  const noun = lexicon.bareOf(eojeol) ?? eojeol;
  const names = [literally([noun]), ...synonymsOf(noun, lexicon)];
  const ways = names.map(({ words, weight }) => sideBySide([letter, ...words], weight));
  return { typed: letter, tiers: [() => ways], importance: MUST };
}
