/** The search index of a notes folder: Pagefind's own files, and the vocabulary that queries are read with. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { messagesIn } from '../../messages/language.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { toHref } from '../../notes/addresses/paths.ts';
import { cutWith } from '../../search/vocabulary/compound.ts';
import { toDocument } from '../../search/document/document.ts';
import type { CutCompound } from '../../search/document/inside-words.ts';
import { VocabularyMiner, countEojeols } from '../../search/vocabulary/vocabulary-miner.ts';
import { type ReadEojeol, learnNouns, remember } from '../../search/vocabulary/nouns.ts';
import { serialize } from '../../search/vocabulary/vocabulary-file.ts';
import { readSections } from '../render/cache.ts';
import type { IndexOutline } from '../../browser/engine/search-types.ts';
import type { Environment } from '../commands/environment.ts';
import type { LibraryNote } from '../library/library.ts';
import { hashSources } from '../render/version.ts';
import { type Part, type PartOptions, makePart, partName, pruneParts, publishPart } from './part.ts';
import type { IndexDocument } from './pagefind.ts';
import { readLoanwords } from './loanwords.ts';
import { openReadings } from './readings.ts';

/** What a part of the index depends on beside the notes. */
const SOURCES = ['src/build/index', 'src/search', 'package-lock.json'];
/** Documents made before others have their turn. */
const AT_ONCE = 8;
const UGARITIC_ALPA = '\u{10380}';

/** An index; its parts lie in the cache. */
export interface SearchIndex {
  /** At least one. */
  parts: readonly Part[];
  /** Files of the vocabulary, by their paths below `search/`. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Number of words of the vocabulary. */
  words: number;
}

/** An index in the making. What it is asked must wait for what it was asked before. */
export interface GrowingIndex {
  /** Reads the words of notes that will be in a part, of that number, while others of it are still rendered. */
  prepare(notes: readonly LibraryNote[], part: number): Promise<void>;
  /** Indexes the next part. */
  addPart(notes: readonly LibraryNote[]): Promise<void>;
  /** Throws, with the cause, where Pagefind fails. */
  finish(): Promise<SearchIndex>;
}

/** Folder of a part, below the site's base path: the first is where Pagefind's own script looks for it. */
function partFolder(number: number): string {
  return number === 0 ? 'pagefind' : `pagefind-${number + 1}`;
}

/** Files of an index by their paths below the site's base path: their contents, or where they lie on this disk. */
export function filesOf({ parts, files }: SearchIndex): Map<string, string | Uint8Array> {
  const all = new Map<string, string | Uint8Array>();
  for (const [number, part] of parts.entries())
    for (const file of part.files)
      all.set(`${partFolder(number)}/${file.path}`, path.join(part.dir, file.path));
  for (const [file, content] of files) all.set(`search/${file}`, content);
  return all;
}

/** Writes an index into a site. @returns the size of all files, in bytes */
export function writeIndex({ parts, files }: SearchIndex, siteDir: string): number {
  parts.forEach((part, number) => publishPart(part, path.join(siteDir, partFolder(number))));
  for (const [file, content] of files) {
    const target = path.join(siteDir, 'search', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return (
    parts.flatMap((part) => part.files).reduce((sum, { bytes }) => sum + bytes, 0) +
    [...files.values()].reduce((sum, { length }) => sum + length, 0)
  );
}

/** @param partsDir where parts are kept: each user has a folder of its own, lest one prunes what another serves */
export function createIndexer(
  env: Environment,
  { language, synonyms = [], guides = [], searchAlso = [] }: SiteSettings,
  partsDir = path.join(env.cacheDir, 'index'),
): { begin(): GrowingIndex } {
  const opening = openReadings(env).then((readings) => {
    if (!readings) console.log(messagesIn(language).command.notice.noAnalyser);
    return readings;
  });
  const options: PartOptions = { language, partsDir, version: hashSources(env.root, SOURCES) };

  function grow(read: ReadEojeol): GrowingIndex {
    const miner = new VocabularyMiner(read);
    const parts: Promise<Part>[] = [];
    const mined = new Set<string>();
    /** Notes of later parts: words are cut by what this part and those before it have, in each build the same. */
    const waiting = new Map<number, readonly LibraryNote[]>();

    function mine(notes: readonly LibraryNote[]): void {
      for (const note of notes) {
        if (mined.has(note.route)) continue;
        mined.add(note.route);
        miner.add(note, readSections(note.cached));
      }
    }

    return {
      async prepare(notes, part) {
        if (part === parts.length) mine(notes);
        else waiting.set(part, [...(waiting.get(part) ?? []), ...notes]);
      },
      async addPart(notes) {
        mine(notes);
        const documents = await toDocuments(notes, language, cutWith(read, miner.topics()));
        await parts.at(-1); // The documents of two parts are in memory, not of all.
        const part = makePart(partName(documents, options), async () => documents, options);
        part.catch(() => undefined); // `finish` tells of it.
        parts.push(part);
        mine(waiting.get(parts.length) ?? []);
        waiting.delete(parts.length);
      },
      async finish() {
        const vocabulary = miner.finish([...readLoanwords(), ...synonyms]);
        const files = new Map<string, Uint8Array>();
        for (const [name, text] of serialize(vocabulary))
          files.set(`vocabulary/${name}.gz`, gzipSync(text, { level: 9 }));
        const made = await Promise.all(parts);
        const outline: IndexOutline = {
          parts: made.map((_, number) => `${partFolder(number)}/`),
          guides,
          also: searchAlso,
        };
        files.set('index.json', Buffer.from(JSON.stringify(outline)));
        (await opening)?.keep();
        pruneParts(partsDir, made);
        return { parts: made, files, words: vocabulary.words.size };
      },
    };
  }

  return {
    begin() {
      const growing = opening.then((readings) => readings && grow(readings.read));
      // Without an analyser words are read by what all notes have, which are there at the end only.
      const later: (readonly LibraryNote[])[] = [];
      return {
        async prepare(notes, part) {
          await (await growing)?.prepare(notes, part);
        },
        async addPart(notes) {
          later.push(notes);
          await (await growing)?.addPart(notes);
        },
        async finish() {
          const known = await growing;
          if (known) return known.finish();
          const learnt = grow(remember(learnFrom(later.flat())));
          for (const notes of later) await learnt.addPart(notes);
          return learnt.finish();
        },
      };
    },
  };
}

async function toDocuments(
  notes: readonly LibraryNote[],
  language: string,
  cut: CutCompound,
): Promise<(IndexDocument & { digest: string })[]> {
  const documents: (IndexDocument & { digest: string })[] = [];
  for (const [i, note] of notes.entries()) {
    const html = toDocument(note, readSections(note.cached), { language, cut });
    const digest = createHash('sha256').update(html).digest('hex');
    documents.push({ url: toHref(note.route, '/'), html, digest });
    if (i % AT_ONCE === 0) await nextTurn(); // for the part before, which Pagefind works on
  }
  return documents.length > 0 ? documents : [nothing(language)];
}

/** An index without any word can't be opened: this one has a letter that nobody types. */
function nothing(language: string): IndexDocument & { digest: string } {
  return { url: '/', html: `<html lang="${language}"><body>${UGARITIC_ALPA}</body></html>`, digest: '' };
}

function learnFrom(notes: readonly LibraryNote[]): ReadEojeol {
  const counts = new Map<string, number>();
  for (const note of notes) countEojeols(readSections(note.cached), counts);
  return learnNouns(counts);
}
