/** The search index of a notes folder: Pagefind's own files, and the vocabulary that reads queries. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { messagesIn } from '../../messages/language.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { toHref } from '../../notes/addresses/paths.ts';
import { cutWith } from '../../search/vocabulary/compound.ts';
import { toDocument } from '../../search/document/document.ts';
import { VocabularyMiner, countEojeols } from '../../search/vocabulary/vocabulary-miner.ts';
import { learnNouns, remember } from '../../search/vocabulary/nouns.ts';
import { serialize } from '../../search/vocabulary/vocabulary-file.ts';
import { readSections } from '../render/cache.ts';
import type { IndexOutline } from '../../browser/engine/search-types.ts';
import type { Environment } from '../commands/environment.ts';
import type { LibraryNote } from '../library/library.ts';
import { hashSources } from '../render/version.ts';
import { makePart, pruneParts, readPart } from './part.ts';
import type { IndexDocument } from './pagefind.ts';
import { readLoanwords } from './loanwords.ts';
import { type IndexUse, shareOut } from './parts.ts';
import { openReadings } from './readings.ts';

/** What a part of the index depends on beside the notes. */
const SOURCES = ['src/build/index', 'src/search', 'package-lock.json'];
const UGARITIC_ALPA = '\u{10380}';

/** An index; its parts lie in the cache. */
export interface SearchIndex {
  /** Files of the cache, see `readPart`. At least one. */
  parts: readonly string[];
  /** Files of the vocabulary, by their paths below `search/`. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Number of words of the vocabulary. */
  words: number;
  /** That it took. */
  seconds: number;
}

/** Folder of a part, below the site's base path: the first is where Pagefind's own script looks for it. */
function partFolder(number: number): string {
  return number === 0 ? 'pagefind' : `pagefind-${number + 1}`;
}

/** A file of an index. @param name its path below the site's base path */
export function findFile({ parts, files }: SearchIndex, name: string): Uint8Array | undefined {
  const [folder = ''] = name.split('/', 1);
  const file = name.slice(folder.length + 1);
  if (folder === 'search') return files.get(file);
  const part = parts.find((_, number) => partFolder(number) === folder);
  return part === undefined ? undefined : readPart(part).get(file);
}

/** Writes an index into a site. @returns the size of all files, in bytes */
export function writeIndex({ parts, files }: SearchIndex, siteDir: string): number {
  const sizes = parts.map((part, number) =>
    writeFiles(readPart(part), path.join(siteDir, partFolder(number))),
  );
  return sizes.reduce((sum, size) => sum + size, writeFiles(files, path.join(siteDir, 'search')));
}

function writeFiles(files: ReadonlyMap<string, Uint8Array>, folder: string): number {
  let bytes = 0;
  for (const [file, content] of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    bytes += content.length;
  }
  return bytes;
}

/** Indexes the notes of a folder. */
export interface Indexer {
  /** Has the analyser read the words of notes, which it remembers: they are indexed sooner. */
  readWords(cached: readonly string[]): Promise<void>;
  /** One at a time. Throws, with the cause, where Pagefind fails. */
  makeIndex(notes: readonly LibraryNote[]): Promise<SearchIndex>;
}

export function createIndexer(
  env: Environment,
  { language, synonyms = [], guides = [], searchAlso = [] }: SiteSettings,
  use: IndexUse,
): Indexer {
  const opening = openReadings(env).then((readings) => {
    if (!readings) console.log(messagesIn(language).command.notice.noAnalyser);
    return readings;
  });
  const partsDir = path.join(env.cacheDir, use.folder);
  const options = { language, partsDir, version: hashSources(env.root, SOURCES) };
  const sizeOf = ({ file }: LibraryNote): number =>
    statSync(path.join(env.notesDir, file), { throwIfNoEntry: false })?.size ?? 0;

  async function readWords(cached: readonly string[]): Promise<void> {
    const readings = await opening;
    for (const eojeol of eojeolsOf(cached).keys()) readings?.read(eojeol);
  }

  async function makeIndex(notes: readonly LibraryNote[]): Promise<SearchIndex> {
    const readings = await opening;
    const started = performance.now();
    const read = readings?.read ?? remember(learnNouns(eojeolsOf(notes.map(({ cached }) => cached))));
    const miner = new VocabularyMiner(read);
    for (const note of notes) miner.add(note, readSections(note.cached));
    const cut = cutWith(read, miner.topics());
    const parts: string[] = [];
    // One after another, for the documents of one are in memory.
    for (const some of shareOut(notes, sizeOf, use)) {
      const documents = some.map((note): IndexDocument => {
        const html = toDocument(note, readSections(note.cached), { language, cut });
        return { url: toHref(note.route, '/'), html };
      });
      parts.push(await makePart(documents.length > 0 ? documents : [nothing(language)], options));
    }
    const vocabulary = miner.finish([...readLoanwords(), ...synonyms]);
    const outline: IndexOutline = {
      parts: parts.map((_, number) => `${partFolder(number)}/`),
      guides,
      also: searchAlso,
    };
    const files = new Map<string, Uint8Array>([['index.json', Buffer.from(JSON.stringify(outline))]]);
    for (const [name, text] of serialize(vocabulary))
      files.set(`vocabulary/${name}.gz`, gzipSync(text, { level: 9 }));
    readings?.keep();
    pruneParts(partsDir, parts);
    const seconds = (performance.now() - started) / 1000;
    return { parts, files, words: vocabulary.words.size, seconds };
  }

  return { readWords, makeIndex };
}

/** An index without any word can't be opened: this one has a letter that nobody types. */
function nothing(language: string): IndexDocument {
  return { url: '/', html: `<html lang="${language}"><body>${UGARITIC_ALPA}</body></html>` };
}

function eojeolsOf(cached: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of cached) countEojeols(readSections(entry), counts);
  return counts;
}
