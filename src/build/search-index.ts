/** The search index of a notes folder: Pagefind's files, the vocabulary that queries are read with, and the facets. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteSettings } from '../notes/settings.ts';
import { type IndexedPart, facetsOf, serializeFacets } from '../search/facets.ts';
import type { CutCompound } from '../search/index-text.ts';
import { LOANWORDS } from '../search/loanwords.ts';
import { VocabularyMiner, countEojeols } from '../search/mine.ts';
import { type ReadEojeol, learnNouns, remember } from '../search/nouns.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { serialize } from '../search/vocabulary-file.ts';
import { readSections } from './cache.ts';
import type { Environment } from './environment.ts';
import { type IndexFile, writeFiles } from './index-file.ts';
import { type Indexing, createIndexing, encodeNotes, makePart } from './indexing.ts';
import type { LibraryNote } from './library.ts';
import { shareOut, sizesIn } from './parts.ts';
import { openReadings } from './readings.ts';
import { type Shard, placeShards, pruneShards } from './shards.ts';
import { hashSources } from './version.ts';

/** What a part of the index depends on beside the notes. */
const SOURCES = ['src/build', 'src/search', 'package-lock.json'];
/** Indexes the notes of a folder, again and again; what was read of their words is read once. */
export interface Indexer {
  /** Begins an index of notes that come part by part, as `shareOut` shares them. */
  begin(): GrowingIndex;
  /** Throws, with the cause, where Pagefind fails. */
  index(notes: readonly LibraryNote[]): Promise<SearchIndex>;
  /**
   * Indexes in a part of their own the notes that are new or others since an index was made; of that index they are
   * hidden. Words that are in no note any more stay in the vocabulary.
   */
  update(index: SearchIndex, notes: readonly LibraryNote[]): Promise<SearchIndex>;
}

/** An index in the making. What it is asked must wait for what it was asked before. */
export interface GrowingIndex {
  /** Reads the words of notes that will be in a part, of that number, while others of it are still rendered. */
  prepare(notes: readonly LibraryNote[], part: number): Promise<void>;
  /** Indexes the next part. */
  addPart(notes: readonly LibraryNote[]): Promise<void>;
  /** Throws, with the cause, where Pagefind fails. @param notes of all parts */
  finish(notes: readonly LibraryNote[]): Promise<SearchIndex>;
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
  const options = { language, shardsDir, version: hashSources(env.root, SOURCES) };

  function begin(): GrowingIndex {
    const analysed = opening.then(
      (readings) => readings && createIndexing({ ...options, read: readings.read }),
    );
    // Without an analyser words are read by what all notes have, which are there at the end only.
    const parts: (readonly LibraryNote[])[] = [];

    async function indexLearnt(notes: readonly LibraryNote[]): Promise<Indexing> {
      const indexing = createIndexing({ ...options, read: remember(learnFrom(notes)) });
      for (const part of parts) await indexing.addPart(part);
      return indexing;
    }

    return {
      async prepare(notes, part) {
        (await analysed)?.prepare(notes, part);
      },
      async addPart(notes) {
        parts.push(notes);
        await (await analysed)?.addPart(notes);
      },
      async finish(notes) {
        const indexing = (await analysed) ?? (await indexLearnt(notes));
        const vocabulary = indexing.miner.finish([...LOANWORDS, ...synonyms]);
        const files = vocabularyFiles(vocabulary);
        const { shards, cut } = await indexing.finish();
        (await opening)?.keep();
        pruneShards(shardsDir, shards);
        const facets = shards.map((shard) => listNotes(shard, notes));
        files.push(facetsFile(facets));
        return { shards, vocabulary, cut, files, digests: digestsOf(notes) };
      },
    };
  }

  return {
    begin,
    async index(notes) {
      const growing = begin();
      for (const part of shareOut(notes, sizesIn(env.notesDir))) await growing.addPart(part);
      return growing.finish(notes);
    },
    async update(index, notes) {
      const readings = await opening;
      const isNew = ({ route, digest }: LibraryNote): boolean => index.digests.get(route) !== digest;
      const changed = notes.filter(isNew);
      const unchanged = notes.filter((note) => !isNew(note));
      const miner = new VocabularyMiner(readings?.read ?? remember(learnFrom(changed)));
      for (const note of changed) miner.add(note, readSections(note.cached));
      const mined = miner.finish([]);
      const vocabulary = {
        notes: notes.length,
        words: new Map([...mined.words, ...index.vocabulary.words]),
        synonyms: new Map([...mined.synonyms, ...index.vocabulary.synonyms]),
        ...(index.vocabulary.meetings ? { meetings: index.vocabulary.meetings } : {}),
      };
      const part = await makePart(await encodeNotes(changed, language, index.cut), options);
      const shards = [...index.shards, part];
      const facets = shards.map((shard, i) =>
        listNotes(shard, i < index.shards.length ? unchanged : changed),
      );
      return { ...index, shards, files: [facetsFile(facets), ...vocabularyFiles(vocabulary)] };
    },
  };
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
  for (const note of notes) countEojeols(readSections(note.cached), counts);
  return learnNouns(counts);
}
