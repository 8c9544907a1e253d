/** A worker thread: indexes the notes of the writers' preview, again and again, beside the server that they wait for. */
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { IndexWorkerData } from './index-worker.ts';
import type { LibraryNote } from './library.ts';
import { type SearchIndex, countChanges, createIndexer } from './search-index.ts';
import { publishedFiles } from './shards.ts';

/** Files below `pagefind/`: their contents, or where they lie. */
export type IndexedFiles = Map<string, string | Uint8Array>;

export type PreviewIndexAnswer = { files: IndexedFiles } | { error: string };

/** From so many changed notes on the index is made anew; Pagefind takes a second for about these. */
const MANY = 100;

const { env, site } = workerData as IndexWorkerData;
const indexer = createIndexer(env, site, path.join(env.cacheDir, 'preview-index'));
let whole: SearchIndex | undefined;

parentPort?.on('message', (notes: readonly LibraryNote[]) => {
  indexNotes(notes).then(
    (files) => parentPort?.postMessage({ files } satisfies PreviewIndexAnswer),
    (error: unknown) => parentPort?.postMessage({ error: String(error) } satisfies PreviewIndexAnswer),
  );
});

async function indexNotes(notes: readonly LibraryNote[]): Promise<IndexedFiles> {
  const changes = whole ? countChanges(whole, notes) : MANY;
  if (!whole || changes >= MANY) whole = await indexer.index(notes);
  const index = changes > 0 && changes < MANY ? await indexer.update(whole, notes) : whole;
  const files: IndexedFiles = new Map();
  for (const file of publishedFiles(index.shards)) files.set(file.path, file.source);
  for (const file of index.files) files.set(file.path, file.content);
  return files;
}
