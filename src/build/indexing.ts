/** A search index in the making: its parts are handed over one after another, while notes of the next are still rendered. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { cutWith } from '../search/compound.ts';
import { type IndexDocument, toIndexDocument } from '../search/document.ts';
import type { CutCompound } from '../search/index-text.ts';
import { VocabularyMiner } from '../search/mine.ts';
import type { ReadEojeol } from '../search/nouns.ts';
import { readSections } from './cache.ts';
import type { LibraryNote } from './library.ts';
import { makeShard } from './make-shard.ts';
import type { Shard } from './shards.ts';

/** Notes made ready before others have their turn. */
const AT_ONCE = 8;
// A letter of Ugaritic.
const UGARITIC_ALPA = '\u{10380}';

export interface IndexingOptions {
  read: ReadEojeol;
  /** BCP 47. */
  language: string;
  /** Folder that parts are kept in. */
  shardsDir: string;
  /** Hash of all that a part depends on beside the notes. */
  version: string;
}

export type Indexing = ReturnType<typeof createIndexing>;

export function createIndexing({ read, language, shardsDir, version }: IndexingOptions) {
  const miner = new VocabularyMiner(read);
  const shards: Promise<Shard>[] = [];
  const mined = new Set<string>();
  /** Notes of later parts: words are cut by what this part and those before it have, in each build the same. */
  const waiting = new Map<number, LibraryNote[]>();
  let cut: CutCompound = (run) => [run];

  function mine(notes: readonly LibraryNote[]): void {
    for (const note of notes) {
      if (mined.has(note.route)) continue;
      mined.add(note.route);
      miner.add(note, readSections(note.cached));
    }
  }

  return {
    miner,
    /** Reads the words of notes of a part that isn't whole yet. */
    prepare(notes: readonly LibraryNote[], part: number): void {
      if (part === shards.length) mine(notes);
      else waiting.set(part, [...(waiting.get(part) ?? []), ...notes]);
    },
    /** Indexes the notes of the next part; Pagefind goes on with it afterwards. */
    async addPart(notes: readonly LibraryNote[]): Promise<void> {
      mine(notes);
      cut = cutWith(read, miner.topics());
      const shard = makePart(await encodeNotes(notes, language, cut), { language, shardsDir, version });
      shard.catch(() => undefined); // `finish` tells of it.
      await shards.at(-1); // The documents of two parts are in memory, not of all.
      shards.push(shard);
      mine(waiting.get(shards.length) ?? []);
      waiting.delete(shards.length);
    },
    /** Throws, with the cause, where Pagefind failed. */
    async finish(): Promise<{ shards: Shard[]; cut: CutCompound }> {
      return { shards: await Promise.all(shards), cut };
    },
  };
}

/** Notes as Pagefind and its readers get them. */
interface Encoded {
  documents: IndexDocument[];
  /** Of the notes' texts, all together. */
  characters: number;
}

export async function encodeNotes(
  notes: readonly LibraryNote[],
  language: string,
  cut: CutCompound,
): Promise<Encoded> {
  const documents: IndexDocument[] = [];
  let characters = 0;
  for (const [i, note] of notes.entries()) {
    const sections = readSections(note.cached);
    for (const { text, code } of sections) characters += text.length + code.length;
    documents.push(toIndexDocument(note, sections, { language, cut }));
    if (i % AT_ONCE === 0) await nextTurn(); // for the part before, which Pagefind works on
  }
  return { documents, characters };
}

/** Lets Pagefind index notes by themselves. */
export function makePart(
  { documents, characters }: Encoded,
  { language, shardsDir, version }: Omit<IndexingOptions, 'read'>,
): Promise<Shard> {
  return makeShard(documents.length ? documents : [nothing(language)], {
    language,
    characters,
    shardsDir,
    version,
  });
}

/** An index without any word can't be opened: this one has a letter that nobody types. */
function nothing(language: string): IndexDocument {
  return {
    html: `<html lang="${language}"><body>${UGARITIC_ALPA}</body></html>`,
    words: '',
    record: {
      route: '/',
      title: '',
      name: '',
      date: '',
      people: [],
      folder: '',
      wordCount: 0,
      nameCount: 0,
      headings: [],
    },
  };
}
