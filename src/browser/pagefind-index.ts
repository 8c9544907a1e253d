/** Asks Pagefind's index for one word at a time, around its pitfalls. */
import type { Match, Matches } from '../search/find-notes.ts';
import { hasHangul } from '../search/hangul.ts';
import { toPrefixes } from '../search/partial.ts';
import type { PagefindApi, PagefindModule, PagefindPage, PagefindSearch } from './pagefind-api.ts';

export interface NoteIndex {
  /** @param open Whether the word may go on within its last syllable. */
  find(word: string, open: boolean, filters: Filters): Promise<Matches>;
  load(id: string): Promise<PagefindPage>;
  /** For each filter its values, and the notes that have them. */
  facets(): Promise<Facets>;
}

export type Filters = Record<string, string[]>;
export type Facets = Record<string, Record<string, ReadonlySet<string>>>;

// The letters that a word can go on with: words that begin alike may lie in several files of the index, and Pagefind
// loads only those that it would find the word itself in.
const NEXT_HANGUL = Array.from({ length: 19 }, (_, i) => String.fromCharCode(0x1100 + i));
const NEXT_LATIN = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
// Sorts before every letter, so that no word goes on with it.
const NO_LETTER = '\u0001';
const MOST_REMEMBERED = 300;

/** How often Pagefind could not be loaded. A script that failed once fails for ever under the same address. */
let failures = 0;

export async function openIndex(base: string, language: string): Promise<NoteIndex> {
  const address = `${base}pagefind/pagefind.js${failures > 0 ? `?retry=${failures}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address).catch((cause: unknown) => {
    failures += 1;
    throw cause;
  })) as PagefindModule;
  const api = pagefind.createInstance({ basePath: `${base}pagefind/`, language, noWorker: true });
  await api.init();
  return createIndex(api);
}

export function createIndex(api: PagefindApi): NoteIndex {
  const remembered = new Map<string, Promise<Matches>>();
  const loaders = new Map<string, () => Promise<PagefindPage>>();
  let facets: Promise<Facets> | undefined;
  // Whether whole syllables count is a setting of the instance, so searches take turns.
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = turn.then(task);
    turn = result.catch(() => undefined);
    return result;
  }

  async function ask(word: string, open: boolean, filters: Filters): Promise<Matches> {
    const last = hasHangul(word) ? NEXT_HANGUL : NEXT_LATIN;
    await api.preload([word, ...last.map((letter) => word + letter)].join(' '));
    return inTurn(async () => {
      await api.options({ exactDiacritics: hasHangul(word) && !open });
      const found = await api.search(word, { filters });
      if (!found.results.length) return new Map<string, Match>();
      const whole = await api.search(`"${word}"`, { filters });
      // Where no word begins so, Pagefind gives the longest beginning that is a word: for 매모리 all of 매.
      if (!whole.results.length && isSame(found, await api.search(word + NO_LETTER, { filters })))
        return new Map();
      return toMatches(found, whole, hasHangul(word));
    });
  }

  function toMatches(found: PagefindSearch, whole: PagefindSearch, isHangul: boolean): Matches {
    const wholes = new Set(whole.results.map(({ id }) => id));
    return new Map(
      found.results.map(({ id, words, matchedMetaFields: fields = [], data }) => {
        loaders.set(id, data);
        const match: Match = {
          positions: words,
          inTitle: fields.includes('title'),
          inHeadings: fields.includes('headings'),
          isWhole: isHangul || wholes.has(id), // particles make other words of Hangul ones
        };
        return [id, match];
      }),
    );
  }

  return {
    find(word, open, filters) {
      const key = JSON.stringify([word, open, filters]);
      let matches = remembered.get(key);
      if (!matches) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        const prefixes = open ? toPrefixes(word) : [word];
        matches = Promise.all(prefixes.map((prefix) => ask(prefix, open, filters))).then(union);
        matches.catch(() => remembered.delete(key)); // a later query may try again
        remembered.set(key, matches);
      }
      return matches;
    },
    async load(id) {
      const load = loaders.get(id);
      if (!load) throw new Error(`No note ${id} was found`);
      return load();
    },
    facets() {
      facets ??= inTurn(() => readFacets(api));
      return facets;
    },
  };
}

async function readFacets(api: PagefindApi): Promise<Facets> {
  const facets: Record<string, Record<string, ReadonlySet<string>>> = {};
  for (const [filter, values] of Object.entries(await api.filters())) {
    const sets: Record<string, ReadonlySet<string>> = (facets[filter] = {});
    for (const value of Object.keys(values)) {
      const { results } = await api.search(null, { filters: { [filter]: [value] } });
      sets[value] = new Set(results.map(({ id }) => id));
    }
  }
  return facets;
}

function isSame(a: PagefindSearch, b: PagefindSearch): boolean {
  const sign = ({ results }: PagefindSearch): string =>
    results
      .map(({ id, words }) => `${id} ${words.join()}`)
      .sort()
      .join('\n');
  return a.results.length === b.results.length && sign(a) === sign(b);
}

function union(all: readonly Matches[]): Matches {
  const [first, ...others] = all;
  if (!first || !others.length) return first ?? new Map();
  const merged = new Map(first);
  for (const matches of others)
    for (const [id, match] of matches) {
      const known = merged.get(id);
      const positions = [...new Set([...(known?.positions ?? []), ...match.positions])].sort((a, b) => a - b);
      merged.set(id, { ...match, ...known, positions });
    }
  return merged;
}
