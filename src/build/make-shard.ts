/**
 * The search index in parts. Pagefind holds an index in memory while it makes it, about 130 MB for a million characters
 * of notes, so that the notes of a large site are shared out among several indexes (see `parts.ts`), which the browser asks
 * together. A part whose documents are as they were is taken from the cache.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { makeDictionary, takeSamples } from '../search/dictionary.ts';
import type { IndexDocument } from '../search/document.ts';
import { type ShardNote, assembleShard } from './assemble-shard.ts';
import { packNote } from './pack-note.ts';
import { runPagefind } from './pagefind.ts';
import type { Shard } from './shards.ts';

// Measured on Korean notes, parts of compounds included.
const OCCURRENCES_PER_CHARACTER = 0.55;
const LIST = 'shard.json';
/** Notes packed before others have their turn. */
const AT_ONCE = 8;

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
  documents: readonly IndexDocument[],
  { language, characters, shardsDir, version }: ShardOptions,
): Promise<Shard> {
  const chunkSize = chunkSizeFor(characters);
  const key = createHash('sha256').update(`${version}\0${language}\0${chunkSize}`);
  for (const { record, html } of documents) key.update(`\0${record.route}\0${html}`);
  const digest = key.digest('hex');
  const dir = path.join(shardsDir, digest.slice(0, 32));
  const cached = readShard(dir);
  if (cached) return cached;
  const made = `${dir}.${randomUUID()}`; // others may make the same part at this moment
  const indexed = `${made}.pagefind`;
  try {
    const pages = documents.map(({ html }) => html);
    const running = runPagefind(pages, indexed, { language, chunkSize });
    running.catch(() => undefined); // awaited below
    const samples = takeSamples(documents).map(({ words }) => words);
    const dictionary = Buffer.from(makeDictionary(samples));
    const notes = await packNotes(documents, dictionary);
    const addresses = await running;
    await nextTurn(); // for the part after this one, which Pagefind can begin with
    const list = assembleShard(indexed, made, {
      name: digest.slice(0, 8),
      notes: new Map(notes.map((note, i) => [addresses[i] ?? '', note])),
      dictionary,
    });
    writeFileSync(path.join(made, LIST), JSON.stringify(list));
    rmSync(dir, { recursive: true, force: true });
    renameSync(made, dir);
    return { dir, ...list };
  } catch (cause) {
    throw new Error('Pagefind could not build the search index', { cause });
  } finally {
    for (const left of [made, indexed]) rmSync(left, { recursive: true, force: true });
  }
}

/** While Pagefind works. */
async function packNotes(documents: readonly IndexDocument[], dictionary: Buffer): Promise<ShardNote[]> {
  const notes: ShardNote[] = [];
  for (const [i, document] of documents.entries()) {
    if (i % AT_ONCE === 0) await nextTurn();
    notes.push({ route: document.record.route, ...packNote(document, dictionary) });
  }
  return notes;
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
