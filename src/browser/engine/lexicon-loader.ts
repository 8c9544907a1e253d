import { Lexicon } from '../../search/vocabulary/lexicon.ts';
import { ALL_PARTS, partsForReadings, partsForWords } from '../../search/query/needed-vocabulary-files.ts';
import type { Query } from '../../search/query/query.ts';
import { parse } from '../../search/vocabulary/vocabulary-file.ts';
import { fetchText } from './fetch-text.ts';
import { rememberIn } from './remember.ts';

/** Each way of loading rejects where a file can't be loaded. */
export interface LexiconLoader {
  /** The words of the notes that were loaded so far. */
  readonly lexicon: Lexicon;
  /** Those that a query needs. */
  load(query: Query): Promise<void>;
  loadAll(): Promise<void>;
}

/** @param bases Base paths of the sites whose notes are searched. */
export function createLexiconLoader(
  bases: readonly string[],
  without: readonly string[] = [],
): LexiconLoader {
  const lexicon = new Lexicon(without);
  const loading = new Map<string, Promise<void>>();

  async function loadPart(part: string): Promise<void> {
    const texts = await Promise.all(bases.map((base) => fetchText(`${base}search/vocabulary/${part}.gz`)));
    lexicon.add(texts.map(parse));
  }

  async function loadParts(parts: ReadonlySet<string>): Promise<void> {
    await Promise.all([...parts].map((part) => rememberIn(loading, part, () => loadPart(part))));
  }

  return {
    lexicon,
    async load(query) {
      await loadParts(partsForWords(query));
      await loadParts(partsForReadings(query, lexicon));
    },
    loadAll: () => loadParts(ALL_PARTS),
  };
}
