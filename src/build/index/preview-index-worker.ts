/** A worker thread: indexes the notes of the writers' preview, again and again, beside the server that they wait for. */
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { LibraryNote } from '../library/library.ts';
import type { IndexWorkerData } from './index-worker.ts';
import { createIndexer, filesOf } from './indexer.ts';
import { shareOutPreview, sizesIn } from './parts.ts';

/** Files of an index by their paths below the site's base path: their contents, or where they lie. */
export type IndexedFiles = Map<string, string | Uint8Array>;

export type PreviewIndexAnswer = { files: IndexedFiles } | { error: string };

const { env, site } = workerData as IndexWorkerData;
const indexer = createIndexer(env, site, path.join(env.cacheDir, 'preview-index'));

parentPort?.on('message', (notes: readonly LibraryNote[]) => {
  indexNotes(notes).then(
    (files) => parentPort?.postMessage({ files } satisfies PreviewIndexAnswer),
    (error: unknown) => parentPort?.postMessage({ error: String(error) } satisfies PreviewIndexAnswer),
  );
});

async function indexNotes(notes: readonly LibraryNote[]): Promise<IndexedFiles> {
  const growing = indexer.begin();
  for (const part of shareOutPreview(notes, sizesIn(env.notesDir))) await growing.addPart(part);
  return filesOf(await growing.finish());
}
