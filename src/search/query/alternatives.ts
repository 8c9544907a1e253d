/** Makers of the ways in which a word may have been meant. */
import { canBeInside } from '../vocabulary/infixes.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { findCompletions } from '../hangul/half-typed.ts';
import { type Alternative, literally } from './concept.ts';
import { findTypos } from '../hangul/typo.ts';
import { COMPLETION_NO_TOPIC, LAST_HELP, LONGER_COMPLETION, SYNONYM } from '../rank/weights.ts';

const MOST_COMPLETIONS = 6;
const MOST_TYPOS = 3;
const LATIN_COMPOUND = /^[a-z]{6,}$/;
const SHORTEST_PART = 3;
/** Ways to cut a compound in two. */
const MOST_PARTS = 2;
const MOST_INSIDE = 4;

/** Other names for a thing that the notes, the group or the list of loanwords give. */
export function synonymsOf(name: string, lexicon: Lexicon): Alternative[] {
  return lexicon
    .synonymsOf(name)
    .map(({ text, weight }) => literally(text.split(' '), SYNONYM * weight, 'synonym'));
}

/** Words that go on from what was typed, the likeliest first. */
export function completionsOf(text: string, lexicon: Lexicon): Alternative[] {
  return findCompletions(text, lexicon.words)
    .slice(0, MOST_COMPLETIONS)
    .map(({ word, isSameLength }) => {
      const weight = (isSameLength ? 1 : LONGER_COMPLETION) * (word.headings > 0 ? 1 : COMPLETION_NO_TOPIC);
      return literally([word.text], weight, 'partial');
    });
}

/** Words that were mistyped as this one; the first is the likeliest. */
export function correctionsOf(text: string, lexicon: Lexicon, isBold = false): Alternative[] {
  return findTypos(text, lexicon.words, isBold)
    .slice(0, MOST_TYPOS)
    .map(({ word }, i) => literally([word.text], i === 0 ? 1 : 0.3, 'typo'));
}

/** Words that are likely meant where notes have what was typed, but hardly any: they have the same slip. */
export function likesOf(text: string, found: readonly Alternative[], lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('likes')) return [];
  if (found[0]?.kind !== 'literal') return [];
  return correctionsOf(text, lexicon)
    .filter(({ words }) => lexicon.isCommon(words.join('')))
    .slice(0, 1)
    .map(asLastHelp);
}

/** A way whose notes stand after all others. */
export function asLastHelp(way: Alternative): Alternative {
  return { ...way, weight: LAST_HELP };
}

/** The word that was found in place of the one that was typed. */
export function meantBy(found: readonly Alternative[]): string | undefined {
  const [best] = found;
  const isWord = best && !best.open && best.weight === 1 && best.kind !== 'literal';
  return isWord ? best.words.join('') : undefined;
}

/** Latin compounds that were found, as the two words that other notes write them as: `RunLoop` → `run loop`. */
export function latinPartsOf(found: readonly Alternative[], lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('latin-parts')) return [];
  const names = found.map(({ words }) => words.join('')).filter((word) => LATIN_COMPOUND.test(word));
  return [...new Set(names)].flatMap((name) =>
    Array.from({ length: name.length - 2 * SHORTEST_PART + 1 }, (_, i) => i + SHORTEST_PART)
      .filter((at) => lexicon.isKnown(name.slice(0, at)))
      .slice(-MOST_PARTS)
      .map((at) => ({
        ...literally([name.slice(0, at), name.slice(at)], LAST_HELP),
        apart: 'never' as const,
      })),
  );
}

/** Longer words that hold this one. */
export function wordsWith(text: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('infixes')) return [];
  if (!canBeInside(text)) return [];
  return lexicon
    .wordsWith(text)
    .slice(0, MOST_INSIDE)
    .map((word) => literally([word], LAST_HELP, 'partial'));
}
