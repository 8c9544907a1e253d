/** What a query is read into: the things that it asks for, and as which words each may stand in the notes. */

/** How a word was understood. */
export type Kind = 'literal' | 'layout' | 'typo' | 'choseong' | 'synonym' | 'partial';

/** A way in which a thing may be written in the notes: words that stand side by side, in this order. */
export interface Alternative {
  words: readonly string[];
  kind: Kind;
  /** How much a match counts: above 0, at most 1. */
  weight: number;
  /** Whether the last word may go on within its last syllable: `토크` for `토큰`. */
  open: boolean;
  /** Where the words must stand: side by side in the text, or at least in headings, or anywhere. */
  apart: 'never' | 'in headings' | 'anywhere';
}

/** Words as they are. */
export function literally(words: readonly string[], weight = 1, kind: Kind = 'literal'): Alternative {
  return { words, weight, kind, open: false, apart: 'in headings' };
}

/** Ways that count together. */
export type Tier = () => readonly Alternative[];

/** One thing that the query asks for. */
export interface Concept {
  typed: string;
  /** Tried in this order until one of them is found; made when it is their turn. */
  tiers: readonly Tier[];
  /** Then these, where not even another name was found that only sounds like it. */
  lastTiers?: readonly Tier[];
  /** Where few notes are found, what may have been meant beside that; these notes stand behind the others. */
  lastHelp?: (found: readonly Alternative[]) => readonly Alternative[];
  /** 1 where notes must have it, less where it only helps. */
  importance: number;
  /** Words to offer beside those that were looked for. */
  offers?: () => readonly string[];
}
