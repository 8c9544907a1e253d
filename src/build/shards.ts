/**
 * The search index in parts. Pagefind holds an index in memory while it makes it, about 130 MB for a million characters
 * of notes, so that the notes of a large site are shared out among several indexes (see `parts.ts`), which the browser asks
 * together. A part whose documents are as they were is taken from the cache.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeDictionary, takeSamples } from '../search/dictionary.ts';
import { textOfDocument } from '../search/document.ts';
import { type IndexFile, type RefineOptions, dictionaryFile, refine } from './index-files.ts';
import { isList, renameIndex } from './index-names.ts';
import { runPagefind } from './pagefind.ts';

// Measured on Korean notes, parts of compounds included.
const OCCURRENCES_PER_CHARACTER = 0.55;
/** What the parts have in common. */
const SHARED = /^(?:pagefind\.js|wasm\..*)$/;
/** Pagefind's files of words, which need no change. */
const WORDS = /^index\//;
const LIST = 'shard.json';
/** Parts that are kept for each that is used: those of a change that may be taken back. */
const KEPT = 2;
/** Files refined at once. */
const AT_ONCE = 16;

/** One part. */
export interface Shard {
  /** The folder of its files. */
  dir: string;
  /** Paths below it and below the part's place in the site, and sizes in bytes. */
  files: readonly { path: string; bytes: number }[];
  /** Name of its index, which the ids of its notes begin with; see `noteIdOf`. */
  name: string;
  /** Routes of the notes by their numbers in the index. */
  routes: readonly string[];
}

/** A note's copy for the index. */
export interface NoteDocument {
  route: string;
  html: string;
}

export interface ShardOptions {
  /** BCP 47. */
  language: string;
  /** Of the notes, all together. */
  characters: number;
  /** Folder that parts are kept in. */
  shardsDir: string;
  /** Hash of all that a part depends on beside the documents. */
  version: string;
}

/** Makes a part, or takes it from the cache. Throws, with the cause, where Pagefind fails. */
export async function makeShard(
  notes: readonly NoteDocument[],
  { language, characters, shardsDir, version }: ShardOptions,
): Promise<Shard> {
  const chunkSize = chunkSizeFor(characters);
  const key = createHash('sha256').update(`${version}\0${language}\0${chunkSize}`);
  for (const { route, html } of notes) key.update(`\0${route}\0${html}`);
  const digest = key.digest('hex');
  const dir = path.join(shardsDir, digest.slice(0, 32));
  const cached = readShard(dir);
  if (cached) return cached;
  const made = `${dir}.${randomUUID()}`; // others may make the same part at this moment
  try {
    const documents = notes.map(({ html }) => html);
    const running = runPagefind(documents, `${made}.pagefind`, { language, chunkSize });
    const dictionary = Buffer.from(makeDictionary(takeSamples(documents).map(textOfDocument)));
    const addresses = await running;
    const routes = new Map(addresses.map((address, i) => [address, notes[i]?.route ?? '']));
    const list = await refineAll(`${made}.pagefind`, made, digest.slice(0, 8), { routes, dictionary });
    writeFileSync(path.join(made, LIST), JSON.stringify(list));
    rmSync(dir, { recursive: true, force: true });
    renameSync(made, dir);
    return { dir, ...list };
  } catch (cause) {
    throw new Error('Pagefind could not build the search index', { cause });
  } finally {
    for (const left of [made, `${made}.pagefind`]) rmSync(left, { recursive: true, force: true });
  }
}

/**
 * Puts parts into a folder: the first into the folder itself, the others into numbered folders of it.
 * @returns their size in bytes
 */
export function placeShards(shards: readonly Shard[], folder: string): number {
  const files = publishedFiles(shards);
  makeFolders(files, folder);
  for (const file of files) link(file.source, path.join(folder, file.path));
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Thousands of files: a second name costs a tenth of a copy. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // Another disk.
  }
}

/** Files of parts: their paths below `pagefind/`, and where they lie on this disk. */
export function publishedFiles(shards: readonly Shard[]): { path: string; source: string; bytes: number }[] {
  return shards.flatMap(({ dir, files }, number) =>
    files
      .filter((file) => number === 0 || !SHARED.test(file.path))
      .map((file) => ({
        path: number ? `${number}/${file.path}` : file.path,
        source: path.join(dir, file.path),
        bytes: file.bytes,
      })),
  );
}

/** Deletes from a folder of parts what neither these nor the last builds need. */
export function pruneShards(shardsDir: string, used: readonly Shard[]): void {
  const others = readdirSync(shardsDir)
    .filter((name) => !used.some(({ dir }) => path.basename(dir) === name))
    .map((name) => ({ name, time: statSync(path.join(shardsDir, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { name } of others.slice(used.length * KEPT))
    rmSync(path.join(shardsDir, name), { recursive: true, force: true });
}

/**
 * A query loads two files or so of a part, and before the first one a list of all its files, about 17 bytes each: the
 * sum of both is least near the square root of the number of occurrences. Pagefind's own 20000 would make a query load
 * ten times as much on a site of some hundred notes.
 */
function chunkSizeFor(characters: number): number {
  const occurrences = characters * OCCURRENCES_PER_CHARACTER;
  // In steps, so that a word more leaves the other parts as they are.
  return 500 * Math.round(Math.max(1500, Math.sqrt(8 * occurrences)) / 500);
}

function readShard(dir: string): Shard | undefined {
  try {
    const listed = path.join(dir, LIST);
    const list = JSON.parse(readFileSync(listed, 'utf8')) as Omit<Shard, 'dir'>;
    // Published files are the same as these: what somebody wrote into them since then must not be published again.
    const written = statSync(listed).mtimeMs;
    if (list.files.some((file) => statSync(path.join(dir, file.path)).mtimeMs > written)) return undefined;
    const now = new Date();
    utimesSync(dir, now, now);
    return { dir, ...list };
  } catch {
    return undefined; // Not there yet.
  }
}

/** Some files at a time, for all together are as large as the notes. @param name that the index gets */
async function refineAll(
  from: string,
  to: string,
  name: string,
  options: RefineOptions,
): Promise<Omit<Shard, 'dir'>> {
  const read = (file: string) => ({ path: file, content: readFileSync(path.join(from, file)) });
  const [lists, others] = split(listFiles(from), isList);
  const names = renameIndex(name, lists.map(read));
  const list = { name, files: [] as { path: string; bytes: number }[], routes: [] as string[] };
  const keep = (files: readonly IndexFile[]): void => {
    writeFiles(files, to);
    for (const file of files) list.files.push({ path: file.path, bytes: file.content.length });
  };
  keep([...names.lists, dictionaryFile(name, options.dictionary)]);
  const [asTheyAre, refinable] = split(others, (file) => WORDS.test(file));
  list.files.push(...moveFiles(asTheyAre, from, to, names.pathOf));
  for (let i = 0; i < refinable.length; i += AT_ONCE) {
    const some = refinable.slice(i, i + AT_ONCE);
    const refined = await Promise.all(
      some.map((file) => refine({ ...read(file), path: names.pathOf(file) }, options)),
    );
    const files = refined.map((each) => each.files);
    makeFolders(files.flat(), to);
    refined.forEach(({ files: [first], route }, n) => {
      const source = some[n] ?? '';
      // To be written over: that is faster than to make a file and to delete another one.
      if (first) renameSync(path.join(from, source), path.join(to, first.path));
      const number = names.numberOf(source);
      if (number !== undefined && route !== undefined) list.routes[number] = route;
    });
    keep(files.flat());
  }
  return list;
}

/** Moves files from one folder to another under new names. @returns those names, and sizes in bytes */
function moveFiles(
  files: readonly string[],
  from: string,
  to: string,
  nameOf: (file: string) => string,
): { path: string; bytes: number }[] {
  const moved = files.map((file) => ({
    path: nameOf(file),
    source: path.join(from, file),
    bytes: statSync(path.join(from, file)).size,
  }));
  makeFolders(moved, to);
  for (const file of moved) renameSync(file.source, path.join(to, file.path));
  return moved.map(({ path, bytes }) => ({ path, bytes }));
}

function split<T>(values: readonly T[], isFirst: (value: T) => boolean): [T[], T[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}

/** Paths below a folder, `/`-separated. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Writes files below a folder, and the folders that they lie in. */
export function writeFiles(files: readonly IndexFile[], folder: string): void {
  makeFolders(files, folder);
  for (const file of files) writeFileSync(path.join(folder, file.path), file.content);
}

function makeFolders(files: readonly { path: string }[], folder: string): void {
  for (const directory of new Set(files.map((file) => path.dirname(file.path))))
    mkdirSync(path.join(folder, directory), { recursive: true });
}
