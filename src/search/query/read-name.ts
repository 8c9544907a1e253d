/** Reads several words of a query as one name. */
import { synonymsOf } from './alternatives.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
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
    const isName = isOneWord || lexicon.synonymsOf(joined).length > 0;
    if (!isName) continue;
    const literal: Alternative = { ...literally(name), apart: 'anywhere' };
    const tier: Tier = () => [literal, literally([joined]), ...synonymsOf(name.join(' '), lexicon)];
    return { typed: words.join(' '), tiers: [tier], importance: MUST };
  }
  return undefined;
}
