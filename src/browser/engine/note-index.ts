/** Asks Pagefind for one word at a time, by its documented script (https://pagefind.app/docs/api/), and reads notes that were found. */
import { isHangul } from '../../search/hangul/hangul.ts';
import { continuationsOf } from '../../search/hangul/continuations.ts';
import { isSigned, spellSigns } from '../../search/document/signs.ts';
import { type Field, WORD_END } from '../../search/document/document.ts';
import type { Match, Matches } from '../../search/rank/evidence.ts';
import { type FoundPage, toPage } from '../../search/show/found-page.ts';
import { rememberIn } from './remember.ts';
import {
  type PagefindInstance,
  type PagefindSearchResult,
  findFailure,
  importPagefind,
} from './pagefind-script.ts';

export interface NoteIndex {
  find(word: string): Promise<Matches>;
  /** A note that was found before. */
  load(id: string): Promise<FoundPage>;
  /**
   * For each filter its values that most notes have, and the ids of these notes.
   * @param folders that are needed, however few notes they hold
   */
  facets(folders: readonly string[]): Promise<Facets>;
  /**
   * Throws where a file of the index failed to load since the last check: Pagefind's script finds nothing in it, and tells
   * only the console. Another index must be opened then.
   */
  check(): void;
}

export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Sorts before every letter, so that no word goes on with it. */
const NO_LETTER = '\u0001';
const MOST_REMEMBERED = 300;
/** Each value of a filter is asked for by itself: a folder for each note would take seconds. */
const MOST_VALUES = 60;
/** Fields of which is told where in a note a word stands. */
const PLACES: readonly Field[] = ['names', 'headings'];

/** A part of an index. */
export interface IndexPart {
  /** Base path of the site that its notes are of, `/` or `/name/`. */
  base: string;
  /** Its folder, below the base path. */
  folder: string;
}

/**
 * @param base Base path of the site, `/` or `/name/`.
 * @param parts The first is Pagefind's own place in this site.
 * @returns Rejects where the index can't be loaded.
 */
export async function openIndex(base: string, parts: Promise<readonly IndexPart[]>): Promise<NoteIndex> {
  findFailure(); // of another index, before
  const { createInstance } = await importPagefind(`${base}pagefind/pagefind.js`);
  const instance = createInstance({ basePath: `${base}pagefind/`, baseUrl: base, noWorker: true });
  const [, ...others] = await parts;
  for (const { base: baseUrl, folder } of others)
    await instance.mergeIndex(`${baseUrl}${folder}`, { baseUrl });
  await instance.preload(''); // rejects where the index can't be loaded
  return createIndex(instance, others.length > 0);
}

/** @param isMerged whether it has several parts */
function createIndex(instance: PagefindInstance, isMerged: boolean): NoteIndex {
  const remembered = new Map<string, Promise<Matches>>();
  const found = new Map<string, PagefindSearchResult>();
  const pages = new Map<string, Promise<FoundPage>>();
  let facets: Promise<Facets> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let mode: boolean | undefined;
  let failed: string | undefined;

  async function findWord(word: string): Promise<Matches> {
    if (isSigned(word)) return toMatches(await search(spellSigns(word), false));
    const term = word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    if (term === '') return new Map();
    const isExact = isHangul(term); // syllables are meant as they are: `변화` doesn't begin `변환`
    await instance.preload([term, ...continuationsOf(term)].join(' '));
    const all = await search(term, isExact);
    if (all.length === 0) return new Map();
    const whole = await search(`"${term}"`, isExact);
    const begun = await withoutShorter(term, isExact, all, whole);
    if (!/^[a-z\d]+$/i.test(term)) return toMatches(begun); // particles make other words of Hangul ones anyway
    const isPlaced = begun.some(({ matchedMetaFields = [] }) =>
      PLACES.some((it) => matchedMetaFields.includes(it)),
    );
    const isMarked = whole.length > 0 && isPlaced;
    return toMatches(begun, whole, isMarked ? await search(term + WORD_END, false) : begun);
  }

  /** In a part where no word begins so, Pagefind finds those of the longest beginning that is a word: for 매모리 all of 매. */
  async function withoutShorter(
    term: string,
    isExact: boolean,
    all: readonly PagefindSearchResult[],
    whole: readonly PagefindSearchResult[],
  ): Promise<readonly PagefindSearchResult[]> {
    const isEverywhere = isMerged ? whole.length === all.length : whole.length > 0;
    if (isEverywhere) return all;
    const wholes = new Set(whole.map(({ id }) => id));
    const others = new Set((await search(term + NO_LETTER, isExact)).map(signOf));
    return all.filter((result) => wholes.has(result.id) || !others.has(signOf(result)));
  }

  /** Searches run one after another, since what they match is an option of the whole instance. */
  async function search(term: string, isExact: boolean): Promise<PagefindSearchResult[]> {
    const run = last.then(async () => {
      if (mode !== isExact) await instance.options({ exactDiacritics: (mode = isExact) });
      return instance.search(term);
    });
    last = run.catch(() => undefined);
    const { results } = await run;
    for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
    return results;
  }

  return {
    find(word) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      return rememberIn(remembered, word, () => findWord(word));
    },
    load: (id) =>
      rememberIn(pages, id, async () => {
        const result = found.get(id);
        if (!result) throw new Error(`No result has the id ${id}`);
        return toPage(await result.data());
      }),
    facets: (folders) => (facets ??= loadFacets(instance, folders)),
    check() {
      failed ??= findFailure();
      if (failed) throw new Error(`${failed} can't be loaded`);
    },
  };
}

/**
 * @param whole those of which the word itself was found
 * @param placed those that tell by their fields in which names and headings it stands
 */
function toMatches(
  results: readonly PagefindSearchResult[],
  whole: readonly PagefindSearchResult[] = results,
  placed: readonly PagefindSearchResult[] = results,
): Matches {
  const wholes = new Set(whole.map(({ id }) => id));
  const fields = new Map(placed.map(({ id, matchedMetaFields = [] }) => [id, matchedMetaFields]));
  return new Map(
    results.map(({ id, words, matchedMetaFields = [] }): [string, Match] => {
      const own = fields.get(id) ?? [];
      const isIn = (field: Field): boolean => own.includes(field);
      return [
        id,
        {
          positions: words.toSorted((a, b) => a - b),
          inTitle: isIn('names'),
          inHeadings: isIn('headings'),
          isInside: matchedMetaFields.includes('inside'),
          isWhole: wholes.has(id),
        },
      ];
    }),
  );
}

function signOf({ id, words, matchedMetaFields = [] }: PagefindSearchResult): string {
  return [id, ...words, ...matchedMetaFields.toSorted()].join(' '); // Pagefind gives them in any order
}

/** Pagefind's script loses a value that is called `__proto__`: its notes are found, but not narrowed to. */
async function loadFacets(instance: PagefindInstance, folders: readonly string[]): Promise<Facets> {
  const counts = await instance.filters();
  const facets = new Map<string, Map<string, Set<string>>>();
  for (const [filter, values] of Object.entries(counts)) {
    const own = new Map<string, Set<string>>();
    const common = Object.keys(values).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    const needed = filter === 'folder' ? folders.filter((folder) => Object.hasOwn(values, folder)) : [];
    for (const value of new Set([...common.slice(0, MOST_VALUES), ...needed])) {
      const { results } = await instance.search(null, { filters: { [filter]: value } });
      own.set(value, new Set(results.map(({ id }) => id)));
    }
    facets.set(filter, own);
  }
  return facets;
}
