import { Lexicon } from '../search/lexicon.ts';
import { partsForCompounds, partsForReadings, partsForSlips, partsForWords } from '../search/needed-parts.ts';
import { parse } from '../search/vocabulary-file.ts';
import { fetchText } from './fetch-bytes.ts';

export interface LexiconLoader {
  /** The words of the notes, as far as a query needs them. Rejects where a file can't be loaded. */
  load(query: string): Promise<Lexicon>;
  /** Adds those of which a query may be a slip at the beginning. @returns whether there are any. */
  loadSlips(query: string): Promise<boolean>;
}

export function createLexiconLoader(base: string): LexiconLoader {
  const lexicon = new Lexicon();
  const loading = new Map<string, Promise<void>>();

  function loadPart(part: string): Promise<void> {
    let known = loading.get(part);
    if (!known) {
      // The names stay when the notes change, so the browser asks whether its copy is still right.
      known = fetchText(`${base}pagefind/vocabulary/${part}.gz`, 'no-cache').then((text) =>
        lexicon.add(parse(text)),
      );
      known.catch(() => loading.delete(part)); // a later query may try again
      loading.set(part, known);
    }
    return known;
  }

  return {
    async load(query) {
      await Promise.all([...partsForWords(query)].map(loadPart));
      await Promise.all([...partsForReadings(query, lexicon)].map(loadPart));
      await Promise.all([...partsForCompounds(query, lexicon)].map(loadPart));
      return lexicon;
    },
    async loadSlips(query) {
      const parts = partsForSlips(query, lexicon);
      await Promise.all([...parts].map(loadPart));
      return parts.size > 0;
    },
  };
}
