import { Lexicon } from '../../search/vocabulary/lexicon.ts';
import {
  partsForReadings,
  partsForScripts,
  partsForSlips,
  partsForWords,
} from '../../search/query/needed-vocabulary-files.ts';
import type { Query } from '../../search/query/query.ts';
import { parse } from '../../search/vocabulary/vocabulary-file.ts';
import { join } from '../../search/vocabulary/join.ts';
import { fetchText } from './fetch-text.ts';

/** Each way of loading rejects where a file can't be loaded, and says whether it learnt anything. */
export interface LexiconLoader {
  /** The words of the notes that were loaded so far. */
  readonly lexicon: Lexicon;
  /** Those that a query needs. */
  load(query: Query): Promise<boolean>;
  /** Those of which a query may be a slip at the beginning. */
  loadSlips(query: Query): Promise<boolean>;
  /** All of the scripts that a query is written in: where nothing else was found. */
  loadScripts(query: Query): Promise<boolean>;
}

/** @param bases Base paths of the sites whose notes are searched. */
export function createLexiconLoader(
  bases: readonly string[],
  without: readonly string[] = [],
): LexiconLoader {
  const lexicon = new Lexicon(without);
  const loading = new Map<string, Promise<void>>();
  const learnt = new Set<string>();

  function loadPart(part: string): Promise<void> {
    let known = loading.get(part);
    if (!known) {
      known = Promise.all(bases.map((base) => fetchText(`${base}search/vocabulary/${part}.gz`))).then(
        (texts) => {
          lexicon.add(join(texts.map(parse)));
          learnt.add(part);
        },
      );
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
      return words || readings;
    },
    loadSlips: (query) => loadParts(partsForSlips(query, lexicon)),
    loadScripts: (query) => loadParts(partsForScripts(query)),
  };
}
