/**
 * Answers queries: plans them with the words of the notes, asks Pagefind for each, and cuts excerpts from what it finds.
 * No DOM here: it runs in a worker, or where there is none in the page, and in tests.
 */
import type { FoundNote } from '../../search/rank/find-notes.ts';
import { cutQuery } from '../../search/query/query.ts';
import { readingOf, suggest } from '../../search/show/reading.ts';
import { fetchText } from './fetch-text.ts';
import { findMeant } from './find-meant.ts';
import { type LexiconLoader, createLexiconLoader } from './lexicon-loader.ts';
import { countFacets, hasFacets } from './facets.ts';
import { toResult } from './to-result.ts';
import { type IndexPart, type NoteIndex, openIndex } from './note-index.ts';
import {
  type Answer,
  type IndexOutline,
  MOST_RESULTS,
  type SearchClient,
  type SearchOptions,
} from './search-types.ts';

/**
 * @param options.base Base path of the site, `/` or `/name/`.
 * @param options.without Names of rules that are left out, to measure what they add; see `Lexicon.uses`.
 */
export function createSearchEngine({
  base,
  without = [],
}: {
  base: string;
  without?: readonly string[];
}): SearchClient {
  /** Forgotten where anything of it can't be loaded, so that a later query tries again. */
  let loading: Promise<Loaded> | undefined;
  let latest = new AbortController();

  async function use<T>(work: (loaded: Loaded) => Promise<T>): Promise<T> {
    const { signal } = latest;
    const loaded = (loading ??= open(base, without));
    try {
      return await work(await loaded);
    } catch (cause) {
      if (signal.aborted) throw cause;
      if (loading === loaded) loading = undefined;
      throw new Error(`The search index at ${base}pagefind/ can't be loaded`, { cause });
    }
  }

  return {
    preload: () => use(async () => undefined),
    search(query, options = {}) {
      latest.abort();
      const { signal } = (latest = new AbortController());
      return use((loaded) => answer(query, loaded, options, signal));
    },
  };
}

async function answer(
  typed: string,
  { index, lexicons, guides }: Loaded,
  { limit = MOST_RESULTS, offset = 0, literal = false, filters = {} }: SearchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const query = cutQuery(typed);
  const [found, facets] = await Promise.all([
    findMeant(query, index.find, lexicons, literal),
    index.facets(guides),
  ]);
  signal.throwIfAborted();
  const { understood } = found;
  // Afterwards: a filter changes which notes are shown, not how the query is understood.
  const isOwn = ({ id }: FoundNote): boolean =>
    guides.length === 0 || !hasFacets(id, { folder: guides }, facets);
  const own = found.notes.filter(isOwn);
  const isWanted = ({ id }: FoundNote): boolean => hasFacets(id, filters, facets);
  const notes = own.filter(isWanted);
  const explaining = found.notes.filter((note) => !isOwn(note) && isWanted(note));
  const shown = [...notes, ...explaining].slice(offset, offset + limit);
  const results = await Promise.all(
    shown.map(async (note) => toResult(note, understood, await index.load(note.id))),
  );
  index.check();
  signal.throwIfAborted();
  const reading = literal ? undefined : readingOf(understood);
  return {
    query: typed,
    searched: query,
    ...(reading ? { reading } : {}),
    suggestions: suggest(query, understood),
    total: notes.length,
    guides: explaining.length,
    unfiltered: own.length,
    results,
    filters: countFacets(
      own.map(({ id }) => id),
      filters,
      facets,
    ),
  };
}

interface Loaded {
  index: NoteIndex;
  lexicons: LexiconLoader;
  /** Folders whose notes stand behind all others. */
  guides: readonly string[];
}

async function open(base: string, without: readonly string[]): Promise<Loaded> {
  const own = readOutline(base);
  const sites = own.then(async (outline) => {
    const others = await Promise.all(outline.also.filter((other) => other !== base).map(openOther));
    return [{ base, outline }, ...others.filter((other) => other !== undefined)];
  });
  const parts = sites.then((all) =>
    all.flatMap((site) => site.outline.parts.map((folder): IndexPart => ({ base: site.base, folder }))),
  );
  const index = await openIndex(base, parts);
  const bases = (await sites).map((site) => site.base);
  return { index, lexicons: createLexiconLoader(bases, without), guides: (await own).guides };
}

async function readOutline(base: string): Promise<IndexOutline> {
  return JSON.parse(await fetchText(`${base}search/index.json`)) as IndexOutline;
}

/** The search does without a site that isn't there. */
async function openOther(base: string): Promise<{ base: string; outline: IndexOutline } | undefined> {
  try {
    return { base, outline: await readOutline(base) };
  } catch (error) {
    console.warn(`The notes of ${base} can't be searched`, error);
    return undefined;
  }
}
