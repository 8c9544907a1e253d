/**
 * A part of the search index: what Pagefind makes of some of the notes. It takes memory for all that it indexes at once,
 * so that a large folder is indexed in several parts, which the browser asks together (Pagefind's `mergeIndex`). A part
 * whose documents are as they were is taken from the cache.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
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
import { type IndexDocument, writePagefind } from './pagefind.ts';

/** A file of a part: its path below the part's folder, its size in bytes, and the SHA-256 of its content. */
interface PartFile {
  path: string;
  bytes: number;
  digest: string;
}

export interface Part {
  /** Folder in the cache that its files lie in. */
  dir: string;
  files: readonly PartFile[];
}

export interface PartOptions {
  /** BCP 47. */
  language: string;
  /** Folder that parts are kept in. */
  partsDir: string;
  /** Hash of all that a part depends on beside its documents. */
  version: string;
}

const LIST = 'files.json';
/** Parts that are kept for each that is used: those of a change that may be taken back. */
const KEPT = 2;

/** Name of a part: the same for the same documents. */
export function partName(
  documents: readonly { url: string; digest: string }[],
  options: PartOptions,
): string {
  const key = createHash('sha256').update(`${options.version}\0${options.language}`);
  for (const { url, digest } of documents) key.update(`\0${url}\0${digest}`);
  return key.digest('hex').slice(0, 32);
}

/**
 * Takes a part from the cache, or makes it. Throws, with the cause, where Pagefind fails.
 * @param name see `partName`
 * @param makeDocuments called where it must be made
 */
export async function makePart(
  name: string,
  makeDocuments: () => Promise<readonly IndexDocument[]>,
  { language, partsDir }: PartOptions,
): Promise<Part> {
  const dir = path.join(partsDir, name);
  const cached = readPart(dir);
  if (cached) return cached;
  const made = `${dir}.${randomUUID()}`; // others may make the same part at this moment
  try {
    mkdirSync(made, { recursive: true });
    const outputPath = path.join(made, 'pagefind');
    const refused = await writePagefind(await makeDocuments(), { language, outputPath });
    for (const each of refused) console.warn(`Pagefind refuses a page, which search can't find: ${each}`);
    const files = listFiles(outputPath);
    // Without a list it isn't believed by the next build, which then tries and tells again.
    if (refused.length === 0) writeFileSync(path.join(made, LIST), JSON.stringify(files));
    rmSync(dir, { recursive: true, force: true });
    renameSync(made, dir);
    return { dir: path.join(dir, 'pagefind'), files };
  } catch (cause) {
    throw new Error('Pagefind could not build the search index', { cause });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Files are compared with their digests, so that no damaged one is published. */
function readPart(dir: string): Part | undefined {
  const list = path.join(dir, LIST);
  if (!existsSync(list)) return undefined; // Not there yet.
  try {
    const files = JSON.parse(readFileSync(list, 'utf8')) as PartFile[];
    const own = path.join(dir, 'pagefind');
    if (files.some(({ path: file, digest }) => digestOf(path.join(own, file)) !== digest))
      throw new Error('A file is another one than it was');
    const now = new Date();
    utimesSync(dir, now, now);
    return { dir: own, files };
  } catch {
    console.log('A part of the search index was damaged in the cache: it is made again');
    return undefined;
  }
}

function listFiles(folder: string): PartFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      bytes: statSync(file).size,
      digest: digestOf(file),
    }));
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Copies a part to its place in the site. */
export function publishPart({ dir, files }: Part, folder: string): void {
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (const file of files) link(path.join(dir, file.path), path.join(folder, file.path));
}

/** Thousands of files: a second name costs a tenth of a copy. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // Another disk.
  }
}

/** Deletes from a folder of parts what neither these nor the last builds need. */
export function pruneParts(partsDir: string, used: readonly Part[]): void {
  const names = new Set(used.map(({ dir }) => path.basename(path.dirname(dir))));
  const others = readdirSync(partsDir)
    .filter((name) => !names.has(name))
    .map((name) => ({ name, time: statSync(path.join(partsDir, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(KEPT * used.length);
  for (const { name } of others) rmSync(path.join(partsDir, name), { recursive: true, force: true });
}
