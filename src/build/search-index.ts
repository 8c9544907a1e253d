/** The search index of a notes folder: Pagefind's files, the vocabulary that queries are read with, and the facets. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Section } from '../notes/section.ts';
import type { SiteSettings } from '../notes/settings.ts';
import { cutWith } from '../search/compound.ts';
import { toIndexDocument } from '../search/document.ts';
import { type IndexedPart, facetsOf, serializeFacets } from '../search/facets.ts';
import type { CutCompound } from '../search/index-text.ts';
import { LOANWORDS } from '../search/loanwords.ts';
import { VocabularyMiner, countEojeols } from '../search/mine.ts';
import { type ReadEojeol, learnNouns, remember } from '../search/nouns.ts';
import type { Vocabulary, Word } from '../search/vocabulary.ts';
import { serialize } from '../search/vocabulary-file.ts';
import type { Environment } from './environment.ts';
import type { IndexFile } from './index-files.ts';
import type { LibraryNote } from './library.ts';
import { openReadings } from './readings.ts';
import {
  type NoteDocument,
  type Shard,
  makeShard,
  placeShards,
  pruneShards,
  shareOut,
  writeFiles,
} from './shards.ts';
import { hashSources } from './version.ts';

/** What a part of the index depends on beside the notes. */
const SOURCES = ['src/build', 'src/search', 'package-lock.json'];
/** Notes made ready before others have their turn. */
const AT_ONCE = 8;
// A letter of Ugaritic.
const UGARITIC_ALPA = '\u{10380}';

/** Indexes the notes of a folder, again and again; what was read of their words is read once. */
export interface Indexer {
  /** Reads the words of notes that will be indexed, while others are still rendered. */
  prepare(notes: readonly LibraryNote[]): Promise<void>;
  /** Throws, with the cause, where Pagefind fails. */
  index(notes: readonly LibraryNote[]): Promise<SearchIndex>;
  /**
   * Indexes in a part of their own the notes that are new or others since an index was made; of that index they are
   * hidden. Words that are in no note any more stay in the vocabulary.
   */
  update(index: SearchIndex, notes: readonly LibraryNote[]): Promise<SearchIndex>;
}

/** An index; its parts lie in the cache. */
export interface SearchIndex {
  shards: readonly Shard[];
  vocabulary: Vocabulary;
  cut: CutCompound;
  /** Files beside those of the parts. */
  files: readonly IndexFile[];
  /** Digests of the notes, by their routes. */
  digests: ReadonlyMap<string, string>;
}

/** How many notes are others than when the index was made; those that are gone count, too. */
export function countChanges({ digests }: SearchIndex, notes: readonly LibraryNote[]): number {
  const kept = notes.filter(({ route, digest }) => digests.get(route) === digest).length;
  return Math.max(notes.length, digests.size) - kept;
}

/** Writes `pagefind/` into a folder. @returns the size of all files, in bytes */
export function writeIndex({ shards, files }: SearchIndex, outputDir: string): number {
  const folder = path.join(outputDir, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  const placed = placeShards(shards, folder);
  writeFiles(files, folder);
  return files.reduce((sum, { content }) => sum + content.length, placed);
}

/** @param shardsDir where its parts are kept: each user has a folder of its own, lest one prunes what another serves */
export function createIndexer(
  env: Environment,
  site: SiteSettings,
  shardsDir = path.join(env.cacheDir, 'index'),
): Indexer {
  const { language, synonyms = [] } = site;
  const opening = openReadings(env);
  const version = hashSources(env.root, SOURCES);
  let prepared: Mining | undefined;

  async function makeShards(parts: readonly LibraryNote[][], cut: CutCompound): Promise<Shard[]> {
    const shards: Promise<Shard>[] = [];
    for (const part of parts) {
      const documents: NoteDocument[] = [];
      let characters = 0;
      for (const [i, note] of part.entries()) {
        const sections = readSections(note);
        for (const { text, code } of sections) characters += text.length + code.length;
        documents.push({ route: note.route, html: toIndexDocument(note, sections, { language, cut }) });
        if (i % AT_ONCE === 0) await nextTurn(); // for the part before, which Pagefind works on
      }
      // An index without any word can't be opened: this one is a letter that nobody types.
      if (!part.length)
        documents.push({ route: '/', html: `<html lang="${language}"><body>${UGARITIC_ALPA}</body></html>` });
      const shard = makeShard(documents, { language, characters, shardsDir, version });
      shard.catch(() => undefined); // Whoever awaits it sees the error.
      await shards.at(-1); // The documents of two parts are in memory, not of all.
      shards.push(shard);
    }
    return Promise.all(shards);
  }

  return {
    async prepare(notes) {
      const readings = await opening;
      if (readings) (prepared ??= createMining(readings.read)).add(notes);
    },
    async index(notes) {
      const readings = await opening;
      const read = readings?.read ?? remember(learnFrom(notes));
      const mining = prepared?.isOf(notes) ? prepared : createMining(read);
      prepared = undefined;
      mining.add(notes);
      const { miner } = mining;
      const vocabulary = miner.finish([...LOANWORDS, ...synonyms]);
      const cut = cutWith(read, (text) => isTopic(vocabulary.words.get(text)));
      const shards = await makeShards(shareOut(notes, miner.characters), cut);
      readings?.keep();
      pruneShards(shardsDir, shards);
      const facets = shards.map((shard) => listNotes(shard, notes));
      return {
        shards,
        vocabulary,
        cut,
        files: [facetsFile(facets), ...vocabularyFiles(vocabulary)],
        digests: digestsOf(notes),
      };
    },
    async update(index, notes) {
      const readings = await opening;
      const isNew = ({ route, digest }: LibraryNote): boolean => index.digests.get(route) !== digest;
      const changed = notes.filter(isNew);
      const unchanged = notes.filter((note) => !isNew(note));
      const mining = createMining(readings?.read ?? remember(learnFrom(changed)));
      mining.add(changed);
      const mined = mining.miner.finish([]);
      const vocabulary = {
        notes: notes.length,
        words: new Map([...mined.words, ...index.vocabulary.words]),
        synonyms: new Map([...mined.synonyms, ...index.vocabulary.synonyms]),
        ...(index.vocabulary.meetings ? { meetings: index.vocabulary.meetings } : {}),
      };
      const shards = [...index.shards, ...(await makeShards([changed], index.cut))];
      const facets = shards.map((shard, i) =>
        listNotes(shard, i < index.shards.length ? unchanged : changed),
      );
      return { ...index, shards, files: [facetsFile(facets), ...vocabularyFiles(vocabulary)] };
    },
  };
}

type Mining = ReturnType<typeof createMining>;

/** Mines notes, each once. */
function createMining(read: ReadEojeol) {
  const miner = new VocabularyMiner(read);
  const done = new Set<string>();
  const keyOf = ({ route, digest }: LibraryNote): string => `${route}\n${digest}`;
  return {
    miner,
    add(notes: readonly LibraryNote[]): void {
      for (const note of notes) {
        if (done.has(keyOf(note))) continue;
        done.add(keyOf(note));
        miner.add(note, readSections(note));
      }
    },
    /** Whether no other notes than these were mined. */
    isOf(notes: readonly LibraryNote[]): boolean {
      const keys = new Set(notes.map(keyOf));
      return [...done].every((key) => keys.has(key));
    },
  };
}

/** A word that is worth finding inside of others. */
function isTopic(word: Word | undefined): boolean {
  return word !== undefined && (word.headings > 0 || word.notes > 1);
}

/** @param notes those that the part shows; what else it has is out of date */
function listNotes({ name, routes }: Shard, notes: readonly LibraryNote[]): IndexedPart {
  const shown = new Map(notes.map((note) => [note.route, note]));
  return {
    name,
    notes: routes.map((route) => {
      const note = shown.get(route);
      return note && facetsOf(note);
    }),
  };
}

function facetsFile(parts: readonly IndexedPart[]): IndexFile {
  return { path: 'facets.gz', content: gzipSync(serializeFacets(parts), { level: 9 }) };
}

function vocabularyFiles(vocabulary: Vocabulary): IndexFile[] {
  return [...serialize(vocabulary)].map(([part, text]) => ({
    path: `vocabulary/${part}.gz`,
    content: gzipSync(text, { level: 9 }),
  }));
}

function digestsOf(notes: readonly LibraryNote[]): ReadonlyMap<string, string> {
  return new Map(notes.map(({ route, digest }) => [route, digest]));
}

function learnFrom(notes: readonly LibraryNote[]): ReadEojeol {
  const counts = new Map<string, number>();
  for (const note of notes) countEojeols(readSections(note), counts);
  return learnNouns(counts);
}

/** Read whenever they are needed, so that memory doesn't grow with the number of notes. */
function readSections({ sectionsFile }: Pick<LibraryNote, 'sectionsFile'>): Section[] {
  return JSON.parse(readFileSync(sectionsFile, 'utf8')) as Section[];
}
