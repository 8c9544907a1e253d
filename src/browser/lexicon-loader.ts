import { Lexicon } from '../search/lexicon.ts';
import {
  partsForCompounds,
  partsForReadings,
  partsForScripts,
  partsForSlips,
  partsForWords,
} from '../search/needed-parts.ts';
import { parse } from '../search/vocabulary-file.ts';
import { fetchText } from './fetch-bytes.ts';

/** Each way of loading rejects where a file can't be loaded, and says whether it learnt anything. */
export interface LexiconLoader {
  /** The words of the notes that were loaded so far. */
  readonly lexicon: Lexicon;
  /** Those that a query needs. */
  load(query: string): Promise<boolean>;
  /** Those of which a query may be a slip at the beginning. */
  loadSlips(query: string): Promise<boolean>;
  /** All of the scripts that a query is written in: where nothing else was found. */
  loadScripts(query: string): Promise<boolean>;
}

export function createLexiconLoader(base: string): LexiconLoader {
  const lexicon = new Lexicon();
  const loading = new Map<string, Promise<void>>();
  const learnt = new Set<string>();

  function loadPart(part: string): Promise<void> {
    let known = loading.get(part);
    if (!known) {
      // The names stay when the notes change, so the browser asks whether its copy is still right.
      known = fetchText(`${base}pagefind/vocabulary/${part}.gz`, 'no-cache').then((text) => {
        lexicon.add(parse(text));
        learnt.add(part);
      });
      known.catch(() => loading.delete(part)); // a later query may try again
      loading.set(part, known);
    }
    return known;
  }

  async function loadParts(parts: ReadonlySet<string>): Promise<boolean> {
    const isNew = [...parts].some((part) => !learnt.has(part));
    await Promise.all([...parts].map(loadPart));
    return isNew;
  }

  return {
    lexicon,
    async load(query) {
      const words = await loadParts(partsForWords(query));
      const readings = await loadParts(partsForReadings(query, lexicon));
      const compounds = await loadParts(partsForCompounds(query, lexicon));
      return words || readings || compounds;
    },
    loadSlips: (query) => loadParts(partsForSlips(query, lexicon)),
    loadScripts: (query) => loadParts(partsForScripts(query)),
  };
}
