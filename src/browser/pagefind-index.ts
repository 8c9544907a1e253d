/** Asks all parts of the index for one word at a time, and reads notes that were found. */
import type { Matches } from '../search/evidence.ts';
import type { ListedPart } from '../search/facets.ts';
import { toBeginnings, toIndexWord } from '../search/index-letters.ts';
import { listPath, partOfNote, recordPath, textPath } from '../search/note-ids.ts';
import { type NoteRecord, parseRecord } from '../search/note-record.ts';
import { PIECE_WORDS } from '../search/pieces.ts';
import { fetchPagefindFile, startEngine } from './pagefind-engine.ts';
import { type PagefindPart, createPart } from './pagefind-part.ts';
import { type PieceReader, createPieceReader } from './piece-reader.ts';

export interface NoteIndex {
  /** @param open Whether the word may go on within its last syllable. */
  find(word: string, open: boolean): Promise<Matches>;
  load(id: string): Promise<NoteRecord>;
  /** Words of a note's text by their numbers, in the form that the index keeps them. */
  words(note: { id: string; record: NoteRecord }, from: number, to: number): Promise<string[]>;
}

const MOST_REMEMBERED = 300;

/** @param listing The parts of the index, see `IndexedNotes`. */
export async function openIndex(base: string, listing: Promise<readonly ListedPart[]>): Promise<NoteIndex> {
  const folder = `${base}pagefind/`;
  const starting = startEngine(folder);
  const opening = listing.then((listed) =>
    Promise.all(
      listed.map(async ({ name, ids }, i) => {
        const own = i ? `${folder}${i}/` : folder;
        const list = await fetchPagefindFile(`${own}${listPath(name)}`);
        const open = await starting;
        return { name, folder: own, part: createPart(open(list), ids, own) };
      }),
    ),
  );
  const [opened] = await Promise.all([opening, starting]);
  const folders = new Map(opened.map((each) => [each.name, each.folder]));
  return createIndex(
    opened.map(({ part }) => part),
    createPieceReader((part) => folders.get(part) ?? folder),
  );
}

/** @param reader Gives texts of files of a part. */
export function createIndex(parts: readonly PagefindPart[], reader: PieceReader): NoteIndex {
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
    const found = await Promise.all(parts.map((part) => part.find(letters)));
    return new Map(found.flat());
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
