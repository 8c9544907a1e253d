/**
 * A part of the search index: what Pagefind makes of some of the notes. It takes memory for all that it
 * indexes at once, so that a large folder is indexed in several parts, which the browser asks together
 * (Pagefind's `mergeIndex`). Each is kept in one file: a part whose documents are as they were is not made
 * again.
 */
import { hash } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readTrusted, readVerified, writeVerified } from '../render/verified-file.ts';
import { type IndexDocument, type PagefindIndex, runPagefind } from './pagefind.ts';

export interface PartOptions {
  /** BCP 47. */
  language: string;
  /** Folder that parts are kept in. */
  partsDir: string;
  /** Hash of all that a part depends on beside its documents. */
  version: string;
}

/** Parts that are kept for each that is used: those of a change that may be taken back. */
const KEPT = 2;

/**
 * Takes a part from the cache, or makes it. Throws, with the cause, where Pagefind fails.
 * @returns the file that it lies in: the same for the same documents
 */
export async function makePart(
  documents: readonly IndexDocument[],
  { language, partsDir, version }: PartOptions,
): Promise<string> {
  const digests = documents.map(({ url, html }) => `${url}\0${hash('sha256', html)}`);
  const file = path.join(partsDir, hash('sha256', [version, language, ...digests].join('\0')).slice(0, 32));
  const kept = readVerified(file);
  if (kept === 'damaged')
    console.log('A part of the search index was damaged in the cache: it is made again');
  const isKept = kept instanceof Buffer;
  const index = isKept ? (deserialize(kept) as PagefindIndex) : await runPagefind(documents, language);
  for (const each of index.refused) console.warn(`Pagefind refuses a page, which search can't find: ${each}`);
  if (isKept)
    utimesSync(file, new Date(), new Date()); // see `pruneParts`
  else writeVerified(file, serialize(index));
  return file;
}

/** Contents of the files of a part that was made in this build, by their paths below the part's folder. */
export function readPart(file: string): ReadonlyMap<string, Uint8Array> {
  return (deserialize(readTrusted(file)) as PagefindIndex).files;
}

/** Deletes from a folder of parts what neither these nor the last builds need. */
export function pruneParts(partsDir: string, used: readonly string[]): void {
  const names = new Set(used.map((file) => path.basename(file)));
  // Another build may have deleted it.
  const timeOf = (name: string) =>
    statSync(path.join(partsDir, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const others = readdirSync(partsDir)
    .filter((name) => !names.has(name))
    .map((name) => ({ name, time: timeOf(name) }))
    .sort((a, b) => b.time - a.time)
    .slice(KEPT * used.length);
  for (const { name } of others) rmSync(path.join(partsDir, name), { recursive: true, force: true });
}
