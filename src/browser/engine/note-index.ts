/** Asks Pagefind for one word at a time, by its documented script (https://pagefind.app/docs/api/), and reads notes that were found. */
import { INITIALS, SYLLABLES_OF_AN_INITIAL, isHangul, toJamoBeginnings } from '../../search/hangul/hangul.ts';
import { isSigned, spellSigns } from '../../search/document/signs.ts';
import { type Field, WORD_END } from '../../search/document/document.ts';
import type { Match, Matches } from '../../search/rank/evidence.ts';
import { type FoundPage, toPage } from '../../search/show/found-page.ts';
import { checkFile, importPagefind } from './pagefind-script.ts';

export interface NoteIndex {
  /** @param open Whether the word may go on within its last syllable. */
  find(word: string, open: boolean): Promise<Matches>;
  /** A note that was found before. */
  load(id: string): Promise<FoundPage>;
  /** For each filter its values, and the ids of the notes that have them. */
  facets(): Promise<Facets>;
  /**
   * Rejects where the index can't be loaded now. Pagefind finds nothing in its files that failed to load: where nothing
   * is found, this tells whether to believe it.
   */
  check(): Promise<void>;
}

export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** What is used of Pagefind's script. */
export interface PagefindInstance {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  mergeIndex(folder: string): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string | null, options?: { filters: Record<string, string> }): Promise<PagefindSearchResults>;
  filters(): Promise<PagefindFilterCounts>;
}
interface PagefindSearchResults {
  results: PagefindSearchResult[];
}
interface PagefindSearchResult {
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PagefindSearchFragment>;
}
export interface PagefindSearchFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors?: { element: string; id: string; text: string; location: number }[];
}
type PagefindFilterCounts = Record<string, Record<string, number>>;

/** Sorts before every letter, so that no word goes on with it. */
const NO_LETTER = '\u0001';
const MOST_REMEMBERED = 300;

/**
 * @param base Base path of the site, `/` or `/name/`.
 * @param folders Of the parts of the index, below the base path; the first is Pagefind's own place.
 */
export async function openIndex(base: string, folders: Promise<readonly string[]>): Promise<NoteIndex> {
  const { createInstance } = await importPagefind(`${base}pagefind/pagefind.js`);
  const instance = createInstance({ basePath: `${base}pagefind/`, baseUrl: base, noWorker: true });
  for (const folder of (await folders).slice(1)) await instance.mergeIndex(`${base}${folder}`);
  await instance.filters(); // rejects where the index can't be loaded
  return createIndex(instance, () => checkFile(`${base}pagefind/pagefind.js`));
}

export function createIndex(instance: PagefindInstance, check: () => Promise<void>): NoteIndex {
  const ask = createAsker(instance);
  const remembered = new Map<string, Promise<Matches>>();
  const found = new Map<string, PagefindSearchResult>();
  const pages = new Map<string, Promise<FoundPage>>();
  let facets: Promise<Facets> | undefined;

  async function findWord(word: string, open: boolean): Promise<Matches> {
    if (isSigned(word)) return toMatches(await search(spellSigns(word), false));
    const term = word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    if (term === '') return new Map();
    const terms = open ? toJamoBeginnings(term) : [term];
    const isExact = !open && isHangul(term); // syllables are meant as they are: `변화` doesn't begin `변환`
    const all = await Promise.all(terms.map((each) => findBeginning(each, isExact)));
    return all.reduce(unite);
  }

  async function findBeginning(term: string, isExact: boolean): Promise<Matches> {
    const all = await search(term, isExact);
    if (all.length === 0) return new Map();
    const [whole, shorter] = await Promise.all([
      search(`"${term}"`, isExact),
      // In a part where no word begins so, Pagefind finds those of the longest beginning that is a word: for 매모리 all of 매.
      search(term + NO_LETTER, isExact),
    ]);
    const wholes = new Set(whole.map(({ id }) => id));
    const others = new Set(shorter.map(signOf));
    const begun = all.filter((result) => wholes.has(result.id) || !others.has(signOf(result)));
    if (!/^[a-z\d]+$/i.test(term)) return toMatches(begun); // particles make other words of Hangul ones anyway
    if (whole.length === 0) return toMatches(begun, whole);
    return toMatches(begun, whole, await search(term + WORD_END, false));
  }

  async function search(term: string, isExact: boolean): Promise<PagefindSearchResult[]> {
    const { results } = await ask(term, isExact);
    for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
    return results;
  }

  return {
    find(word, open) {
      const key = `${open ? '~' : '='}${word}`;
      let matches = remembered.get(key);
      if (!matches) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        matches = findWord(word, open);
        matches.catch(() => remembered.delete(key)); // a later query may try again
        remembered.set(key, matches);
      }
      return matches;
    },
    load(id) {
      let page = pages.get(id);
      if (!page) {
        const result = found.get(id);
        page = result ? result.data().then(toPage) : Promise.reject(new Error(`No result has the id ${id}`));
        page.catch(() => pages.delete(id));
        pages.set(id, page);
      }
      return page;
    },
    facets() {
      facets ??= loadFacets(instance);
      facets.catch(() => (facets = undefined));
      return facets;
    },
    check,
  };
}

/** Files load side by side; searches run one after another, since what they match is an option of the whole instance. */
function createAsker(instance: PagefindInstance) {
  let last: Promise<unknown> = Promise.resolve();
  let mode: boolean | undefined;
  return async (term: string, isExact: boolean): Promise<PagefindSearchResults> => {
    await instance.preload([term, ...continuationsOf(term)].join(' '));
    const run = last.then(async () => {
      if (mode !== isExact) await instance.options({ exactDiacritics: (mode = isExact) });
      return instance.search(term);
    });
    last = run.catch(() => undefined);
    return run;
  };
}

const FIRST_SYLLABLES = Array.from(INITIALS, (_, i) =>
  String.fromCharCode(0xac00 + i * SYLLABLES_OF_AN_INITIAL),
);
const FIRST_JAMO = '\u1100';
const VOWEL_JAMO = Array.from({ length: 21 }, (_, i) => String.fromCharCode(0x1161 + i));
const FINAL_JAMO = Array.from({ length: 27 }, (_, i) => String.fromCharCode(0x11a8 + i));
const LATIN = [...'0123456789abcdefghijklmnopqrstuvwxyz'];

/**
 * Pagefind loads the files that have a word itself, but words that begin with it may lie in several: also those are loaded
 * that have, for each letter that it can go on with, the first such word.
 */
function continuationsOf(term: string): string[] {
  if (term.startsWith('"')) return [];
  const last = term.at(-1) ?? '';
  const letters = isHangul(last)
    ? [...FIRST_SYLLABLES, ...FINAL_JAMO]
    : last >= FIRST_JAMO && last < '\u1161'
      ? VOWEL_JAMO
      : [...LATIN, '가'];
  return [...letters, '힣'].map((letter) => term + letter);
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
          inNested: isIn('nested'),
          isInside: matchedMetaFields.includes('inside'),
          isDay: matchedMetaFields.includes('date'),
          isWhole: wholes.has(id),
        },
      ];
    }),
  );
}

/** A note holds a word where it holds any of its beginnings. */
function unite(a: Matches, b: Matches): Matches {
  const all = new Map(a);
  for (const [id, match] of b) {
    const known = all.get(id);
    all.set(id, known ? uniteMatches(known, match) : match);
  }
  return all;
}

function uniteMatches(a: Match, b: Match): Match {
  return {
    positions: [...new Set([...a.positions, ...b.positions])].sort((x, y) => x - y),
    inTitle: a.inTitle || b.inTitle,
    inHeadings: a.inHeadings || b.inHeadings,
    inNested: (a.inNested ?? false) || (b.inNested ?? false),
    isInside: (a.isInside ?? false) || (b.isInside ?? false),
    isDay: (a.isDay ?? false) || (b.isDay ?? false),
    isWhole: a.isWhole || b.isWhole,
  };
}

function signOf({ id, words, matchedMetaFields = [] }: PagefindSearchResult): string {
  return [id, ...words, ...matchedMetaFields.toSorted()].join(' '); // Pagefind gives them in any order
}

async function loadFacets(instance: PagefindInstance): Promise<Facets> {
  const counts = await instance.filters();
  const facets = new Map<string, Map<string, Set<string>>>();
  for (const [filter, values] of Object.entries(counts)) {
    const own = new Map<string, Set<string>>();
    for (const value of Object.keys(values)) {
      const { results } = await instance.search(null, { filters: { [filter]: value } });
      own.set(value, new Set(results.map(({ id }) => id)));
    }
    facets.set(filter, own);
  }
  return facets;
}
