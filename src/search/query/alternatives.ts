/** Makers of the ways in which a word may have been meant. */
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { findCompletions } from '../hangul/half-typed.ts';
import { type Alternative, literally } from './concept.ts';
import { findTypos } from '../hangul/typo.ts';
import { COMPLETION_NO_TOPIC, LAST_HELP, LONGER_COMPLETION, OTHER_TYPO, SYNONYM } from '../rank/weights.ts';

const MOST_COMPLETIONS = 6;
const MOST_TYPOS = 3;

/** Other names for a thing that the notes, the group or the list of loanwords give. */
export function synonymsOf(name: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('synonyms')) return [];
  return lexicon
    .synonymsOf(name)
    .map(({ text, weight }) => literally(text.split(' '), SYNONYM * weight, 'synonym'));
}

/** Words that go on from what was typed, the likeliest first. */
export function completionsOf(text: string, lexicon: Lexicon): Alternative[] {
  return (lexicon.uses('completions') ? findCompletions(text, lexicon.words) : [])
    .slice(0, MOST_COMPLETIONS)
    .map(({ word, isSameLength }) => {
      const weight = (isSameLength ? 1 : LONGER_COMPLETION) * (word.headings > 0 ? 1 : COMPLETION_NO_TOPIC);
      return literally([word.text], weight, 'partial');
    });
}

/** Words that were mistyped as this one; the first is the likeliest. */
export function correctionsOf(text: string, lexicon: Lexicon): Alternative[] {
  return (lexicon.uses('typos') ? findTypos(text, lexicon.words) : [])
    .slice(0, MOST_TYPOS)
    .map((word, i) => literally([word.text], i === 0 ? 1 : OTHER_TYPO, 'typo'));
}

/** The word that is likely meant where only few notes have what was typed: they have the same slip. */
export function likesOf(text: string, lexicon: Lexicon): Alternative[] {
  const common = correctionsOf(text, lexicon).filter(({ words }) => lexicon.isCommon(words.join('')));
  return lexicon.uses('likes') ? common.slice(0, 1).map(asLastHelp) : [];
}

/** A way whose notes stand after all others. */
export function asLastHelp(way: Alternative): Alternative {
  return { ...way, weight: LAST_HELP };
}
