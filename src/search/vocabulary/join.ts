import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

/** The vocabulary of several sites as one. @param all at least one */
export function join(all: readonly Vocabulary[]): Vocabulary {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  const words = new Map<string, Word>();
  const synonyms = new Map<string, readonly Synonym[]>();
  for (const vocabulary of all) {
    for (const [text, word] of vocabulary.words) {
      const { notes = 0, headings = 0 } = words.get(text) ?? {};
      words.set(text, { ...word, notes: word.notes + notes, headings: word.headings + headings });
    }
    for (const [name, names] of vocabulary.synonyms) {
      const known = synonyms.get(name) ?? [];
      const others = names.filter(({ text }) => !known.some((each) => each.text === text));
      synonyms.set(name, [...known, ...others]);
    }
  }
  return { notes: all.reduce((sum, { notes }) => sum + notes, 0), words, synonyms };
}
