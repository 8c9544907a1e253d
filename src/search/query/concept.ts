/** What a query is read into: the things that it asks for, and as which words each may stand in the notes. */

/** How a word was understood. */
export type Kind = 'literal' | 'layout' | 'typo' | 'choseong' | 'synonym' | 'partial';

/** A way in which a thing may be written in the notes: words that stand side by side, in this order. */
export interface Alternative {
  words: readonly string[];
  kind: Kind;
  /** How much a match counts: above 0, at most 1. */
  weight: number;
  /** Where the words must stand: side by side in the text, or at least in headings, or anywhere. */
  apart: 'never' | 'in headings' | 'anywhere';
}

/** Words as they are. */
export function literally(words: readonly string[], weight = 1, kind: Kind = 'literal'): Alternative {
  return { words, weight, kind, apart: 'in headings' };
}

/** Words as they are, side by side in the text. */
export function sideBySide(words: readonly string[], weight = 1, kind: Kind = 'literal'): Alternative {
  return { ...literally(words, weight, kind), apart: 'never' };
}

/** Words that a note has, wherever they stand. */
export function anywhere(words: readonly string[]): Alternative {
  return { ...literally(words), apart: 'anywhere' };
}

/** Ways that count together. */
export type Tier = () => readonly Alternative[];

/** One thing that the query asks for. */
export interface Concept {
  typed: string;
  /** Tried in this order until one of them is found; made when it is their turn. */
  tiers: readonly Tier[];
  /** 1 where notes must have it, less where it only helps. */
  importance: number;
  /** Words to offer beside those that were looked for. */
  offers?: () => readonly string[];
}

/** What a word is read into; how much it counts is for the query to say. */
export type Meaning = Omit<Concept, 'importance'>;
