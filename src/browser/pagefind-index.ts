/** Asks Pagefind's index for one word at a time, around its pitfalls. */
import type { Match, Matches } from '../search/evidence.ts';
import type { IndexedNotes } from '../search/facets.ts';
import { isHangulLetters, toBeginnings, toIndexWord, toSamples } from '../search/index-letters.ts';
import { PIECE_WORDS } from '../search/pieces.ts';
import { fetchText } from './fetch-text.ts';
import type { PagefindApi, PagefindModule, PagefindPage, PagefindResult } from './pagefind-api.ts';

export interface NoteIndex {
  /** @param open Whether the word may go on within its last syllable. */
  find(word: string, open: boolean): Promise<Matches>;
  load(id: string): Promise<PagefindPage>;
  /** Words of a note's text by their numbers, in the form that the index keeps them. */
  words(note: { id: string; page: PagefindPage }, from: number, to: number): Promise<string[]>;
}

// Sorts before every letter, so that no word goes on with it.
const NO_LETTER = '\u0001';
const MOST_REMEMBERED = 300;

/** How often Pagefind could not be loaded. A script that failed once fails for ever under the same address. */
let failures = 0;

/** @param listing see `IndexedNotes` */
export async function openIndex(
  base: string,
  language: string,
  listing: Promise<Pick<IndexedNotes, 'shards'>>,
): Promise<NoteIndex> {
  const folder = `${base}pagefind/`;
  const address = `${folder}pagefind.js${failures > 0 ? `?retry=${failures}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address).catch((cause: unknown) => {
    failures += 1;
    throw cause;
  })) as PagefindModule;
  const api = pagefind.createInstance({ basePath: folder, language, noWorker: true });
  await api.init();
  const { shards } = await listing;
  await Promise.all(shards.slice(1).map((_, i) => api.mergeIndex(`${folder}${i + 1}/`)));
  return createIndex(api, shards, (file) => fetchText(folder + file));
}

/**
 * @param shards Ids of the notes in each part of the index. Other notes in it are out of date.
 * @param readFile Gives a compressed file of the index, by its path.
 */
export function createIndex(
  api: PagefindApi,
  shards: readonly (readonly string[])[],
  readFile: (file: string) => Promise<string>,
): NoteIndex {
  const shardOf = new Map(shards.flatMap((ids, shard) => ids.map((id) => [id, shard] as const)));
  const remembered = new Map<string, Promise<Matches>>();
  const loaders = new Map<string, () => Promise<PagefindPage>>();
  const pieces = new Map<string, Promise<string[]>>();

  /** The folder of a note's part. */
  function placeOf(id: string): string {
    const shard = shardOf.get(id) ?? 0;
    return shard ? `${shard}/` : '';
  }

  function readPiece(file: string): Promise<string[]> {
    let piece = pieces.get(file);
    if (!piece) {
      piece = readFile(file).then((text) => text.split(' '));
      piece.catch(() => pieces.delete(file));
      pieces.set(file, piece);
    }
    return piece;
  }

  async function ask(letters: string): Promise<Matches> {
    // Words that begin alike may lie in several files of the index; Pagefind loads only that of the word itself.
    await api.preload(toSamples(letters).join(' '));
    const found = await search(letters);
    if (!found.length) return new Map<string, Match>();
    const whole = await search(`"${letters}"`);
    return toMatches(await withoutOthers(letters, found, whole), whole, isHangulLetters(letters));
  }

  async function search(letters: string): Promise<PagefindResult[]> {
    const { results } = await api.search(letters);
    return results.filter(({ id }) => shardOf.has(id));
  }

  /** Where no word of a part begins so, Pagefind gives the longest beginning that is a word: for 매모리 all of 매. */
  async function withoutOthers(
    letters: string,
    found: readonly PagefindResult[],
    whole: readonly PagefindResult[],
  ): Promise<readonly PagefindResult[]> {
    const byShard = (results: readonly PagefindResult[]) => Map.groupBy(results, ({ id }) => shardOf.get(id));
    const sure = byShard(whole);
    const unsure = [...byShard(found)].filter(([shard]) => !sure.has(shard));
    if (!unsure.length) return found;
    const beyond = byShard(await search(letters + NO_LETTER));
    const others = new Set(
      unsure.filter(([shard, own]) => isSame(own, beyond.get(shard) ?? [])).map(([shard]) => shard),
    );
    return found.filter(({ id }) => !others.has(shardOf.get(id)));
  }

  function toMatches(
    found: readonly PagefindResult[],
    whole: readonly PagefindResult[],
    hasParticles: boolean,
  ): Matches {
    const wholes = new Set(whole.map(({ id }) => id));
    return new Map(
      found.map(({ id, words, matchedMetaFields: fields = [], data }) => {
        loaders.set(id, data);
        const match: Match = {
          positions: words,
          inTitle: fields.includes('title') || fields.includes('name'),
          inHeadings: fields.includes('headings'),
          inNested: fields.includes('nested'),
          isWhole: hasParticles || wholes.has(id), // particles make other words of Hangul ones
        };
        return [id, match];
      }),
    );
  }

  return {
    find(word, open) {
      const key = `${open ? '~' : '='}${word}`;
      let matches = remembered.get(key);
      if (!matches) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        const beginnings = open ? toBeginnings(word) : [toIndexWord(word)];
        matches = Promise.all(beginnings.map(ask)).then(union);
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
    async words({ id, page }, from, to) {
      if (page.content) return page.content.split(' ').slice(from, to);
      const first = Math.floor(from / PIECE_WORDS);
      const last = Math.floor(Math.max(from, to - 1) / PIECE_WORDS);
      const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      const words = (
        await Promise.all(numbers.map((number) => readPiece(`${placeOf(id)}text/${id}-${number}.gz`)))
      ).flat();
      return words.slice(from - first * PIECE_WORDS, to - first * PIECE_WORDS);
    },
  };
}

function isSame(a: readonly PagefindResult[], b: readonly PagefindResult[]): boolean {
  const sign = (results: readonly PagefindResult[]): string =>
    results
      .map(({ id, words }) => `${id} ${words.join()}`)
      .sort()
      .join('\n');
  return a.length === b.length && sign(a) === sign(b);
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
