/** Asks Pagefind's index for one word at a time, around its pitfalls. */
import type { Match, Matches } from '../search/evidence.ts';
import type { IndexedNotes } from '../search/facets.ts';
import { isHangulLetters, toBeginnings, toIndexWord, toSamples } from '../search/index-letters.ts';
import { partOfNote, recordPath, textPath } from '../search/note-ids.ts';
import { type NoteRecord, parseRecord } from '../search/note-record.ts';
import { PIECE_WORDS } from '../search/pieces.ts';
import type { PagefindApi, PagefindModule, PagefindResult } from './pagefind-api.ts';
import { type PieceReader, createPieceReader } from './piece-reader.ts';

export interface NoteIndex {
  /** @param open Whether the word may go on within its last syllable. */
  find(word: string, open: boolean): Promise<Matches>;
  load(id: string): Promise<NoteRecord>;
  /** Words of a note's text by their numbers, in the form that the index keeps them. */
  words(note: { id: string; record: NoteRecord }, from: number, to: number): Promise<string[]>;
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
  const places = new Map(
    shards.map(([id = ''], i) => [partOfNote(id), i ? `${folder}${i}/` : folder] as const),
  );
  return createIndex(
    api,
    shards,
    createPieceReader((part) => places.get(part) ?? folder),
  );
}

/**
 * @param shards Ids of the notes in each part of the index. Other notes in it are out of date.
 * @param reader Gives texts of files of a part.
 */
export function createIndex(
  api: PagefindApi,
  shards: readonly (readonly string[])[],
  reader: PieceReader,
): NoteIndex {
  const shardOf = new Map(shards.flatMap((ids, shard) => ids.map((id) => [id, shard] as const)));
  const remembered = new Map<string, Promise<Matches>>();
  const records = new Map<string, Promise<NoteRecord>>();
  const passages = new Map<string, Promise<string[]>>();

  /** Words of some pieces of a note's text, the last one included. */
  function readWords(id: string, { pieces }: NoteRecord, first: number, last: number): Promise<string[]> {
    return remember(passages, `${id} ${first} ${last}`, async () => {
      const start = pieces.slice(0, first).reduce((sum, size) => sum + size, 0);
      const sizes = pieces.slice(first, last + 1);
      const texts = await reader.readPieces(partOfNote(id), textPath(id), start, sizes);
      return texts.flatMap((text) => text.split(' '));
    });
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
      found.map(({ id, words, matchedMetaFields: fields = [] }) => {
        const match: Match = {
          positions: words,
          inTitle: fields.includes('title') || fields.includes('name'),
          inHeadings: fields.includes('headings'),
          inNested: fields.includes('nested'),
          isDay: fields.includes('date'),
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
    load(id) {
      return remember(records, id, async () =>
        parseRecord(await reader.read(partOfNote(id), recordPath(id))),
      );
    },
    async words({ id, record }, from, to) {
      if (!record.pieces.length) return record.text.split(' ').slice(from, to);
      const first = Math.floor(from / PIECE_WORDS);
      const last = Math.floor(Math.max(from, to - 1) / PIECE_WORDS);
      const words = await readWords(id, record, first, last);
      return words.slice(from - first * PIECE_WORDS, to - first * PIECE_WORDS);
    },
  };
}

/** Makes a value once; one that failed is made again when it is asked for again. */
function remember<T>(
  values: Map<string, Promise<T>>,
  key: string,
  make: (key: string) => Promise<T>,
): Promise<T> {
  let value = values.get(key);
  if (!value) {
    value = make(key);
    value.catch(() => values.delete(key));
    values.set(key, value);
  }
  return value;
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
