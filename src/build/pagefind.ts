/** Builds the search index: Pagefind's files from a copy of each note made for it, and the vocabulary beside them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Note } from '../notes/note.ts';
import type { Section } from '../notes/section.ts';
import { cutWith } from '../search/compound.ts';
import { toIndexDocument } from '../search/document.ts';
import { facetsOf, serializeFacets } from '../search/facets.ts';
import { LOANWORDS } from '../search/loanwords.ts';
import { countEojeols, VocabularyMiner } from '../search/mine.ts';
import { learnNouns, remember } from '../search/nouns.ts';
import type { ReadEojeol } from '../search/nouns.ts';
import type { Word } from '../search/vocabulary.ts';
import { serialize } from '../search/vocabulary-file.ts';
import { type IndexFile, refine } from './index-files.ts';

// Signs that are part of names: `C++`, `C#`, `N+1`.
const SIGNS = '+#';

// Measured on Korean notes, parts of compounds included.
const OCCURRENCES_PER_CHARACTER = 0.55;
/** Notes handed to Pagefind before waiting for it, and files written at once. */
const AT_ONCE = 64;
// A letter of Ugaritic.
const UGARITIC_ALPA = '\u{10380}';

export interface IndexOptions {
  /** Read twice. */
  notes: Iterable<{ note: Note; sections: readonly Section[] }>;
  /** BCP 47. */
  language: string;
  synonyms: readonly (readonly string[])[];
  /** Reads eojeols; where it is missing, nouns are learnt from the notes. */
  read?: ReadEojeol | undefined;
}

export type { IndexFile };

/** An index, in memory. */
export interface SearchIndex {
  files: IndexFile[];
  pages: number;
  words: number;
}

/** Writes `pagefind/` into a folder. @returns the size of all files */
export async function writeIndex(files: readonly IndexFile[], outputDir: string): Promise<number> {
  const folder = path.join(outputDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  for (const directory of new Set(files.map((file) => path.dirname(file.path))))
    await mkdir(path.join(folder, directory), { recursive: true });
  for (let i = 0; i < files.length; i += AT_ONCE)
    await Promise.all(
      files.slice(i, i + AT_ONCE).map((file) => writeFile(path.join(folder, file.path), file.content)),
    );
  return files.reduce((sum, file) => sum + file.content.length, 0);
}

/**
 * Occurrences of words to a file of the index. A query loads two files or so, and before the first one a list of all
 * files, about 17 bytes each: the sum of both is least near the square root of the number of occurrences. Pagefind's own
 * 20000 would make a query load ten times as much on a site of some hundred notes.
 */
function chunkSize(characters: number): number {
  const occurrences = characters * OCCURRENCES_PER_CHARACTER;
  return Math.round(Math.min(20_000, Math.max(1500, Math.sqrt(8 * occurrences))));
}

/** A word that is worth finding inside of others. */
function isTopic(word: Word | undefined): boolean {
  return word !== undefined && (word.headings > 0 || word.notes > 1);
}

/** Makes an index. Throws, with the cause, where Pagefind fails. */
export async function indexNotes({
  notes,
  language,
  synonyms,
  ...options
}: IndexOptions): Promise<SearchIndex> {
  const read = options.read ?? remember(learnFrom(notes));
  const miner = new VocabularyMiner(read);
  for (const { note, sections } of notes) miner.add(note, sections);
  const vocabulary = miner.finish([...LOANWORDS, ...synonyms]);
  const cut = cutWith(read, (text) => isTopic(vocabulary.words.get(text)));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(miner.characters));
  try {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: language,
      includeCharacters: SIGNS,
    });
    if (!index) throw new Error(errors.join('\n'));
    const facets: { route: string; facets: [string, string][] }[] = [];
    // Pagefind runs in a process of its own: it indexes some notes while the next are made ready.
    const adding: Promise<void>[] = [];
    for (const { note, sections } of notes) {
      const content = toIndexDocument(note, sections, { language, cut });
      adding.push(
        index.addHTMLFile({ url: note.route, content }).then((added) => {
          if (added.errors.length) throw new Error(`${note.file}: ${added.errors.join(', ')}`);
        }),
      );
      if (adding.length >= AT_ONCE) await Promise.all(adding.splice(0));
      facets.push({ route: note.route, facets: facetsOf(note) });
    }
    await Promise.all(adding);
    // An index without any word can't be opened: this one is a letter that nobody types.
    if (!facets.length) await index.addCustomRecord({ url: '/', content: UGARITIC_ALPA, language });
    const built = await index.getFiles();
    if (built.errors.length) throw new Error(built.errors.join('\n'));
    await index.deleteIndex();
    const { files, ids } = await refine(built.files);
    const listed = facets.map(({ route, ...own }) => ({ id: ids.get(route) ?? '', ...own }));
    files.push({ path: 'facets.gz', content: gzipSync(serializeFacets(listed), { level: 9 }) });
    for (const [part, text] of serialize(vocabulary))
      files.push({ path: `vocabulary/${part}.gz`, content: gzipSync(text, { level: 9 }) });
    return { files, pages: facets.length, words: vocabulary.words.size };
  } catch (cause) {
    throw new Error('Pagefind could not build the search index', { cause });
  } finally {
    await pagefind.close();
  }
}

function learnFrom(notes: IndexOptions['notes']): ReadEojeol {
  const counts = new Map<string, number>();
  for (const { sections } of notes) countEojeols(sections, counts);
  return learnNouns(counts);
}
