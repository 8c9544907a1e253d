/** The words of the notes that the planner knows: how a query's words are told from particles, typos and wrong layouts. */

/** A noun or a Latin word of the notes. */
export interface Word {
  /** NFC, lower case. */
  text: string;
  /** Number of notes that hold it. */
  notes: number;
  /** Number of notes that hold it in the title or a heading. */
  headings: number;
}

/** Another name for the same thing. */
export interface Synonym {
  /** One or more words with single spaces, NFC, lower case. */
  text: string;
  /** How sure it is that both mean the same: above 0, at most 1. */
  weight: number;
}

/** All words, or those that begin alike. */
export interface Vocabulary {
  /** Number of notes that the site has. */
  notes: number;
  words: ReadonlyMap<string, Word>;
  synonyms: ReadonlyMap<string, readonly Synonym[]>;
}
