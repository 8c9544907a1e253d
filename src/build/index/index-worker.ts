/** A worker thread: indexes the notes that it is sent, beside the pages that are made of them. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import type { LibraryNote } from '../library/library.ts';
import { createIndexer } from './indexer.ts';
import type { IndexUse } from './parts.ts';

/** What the thread is made for. */
export interface IndexWorkerData {
  env: Environment;
  site: SiteSettings;
  use: IndexUse;
}

/** Notes to index, which is answered; or cache entries of notes that are about to be. */
export type IndexTask = { notes: readonly LibraryNote[] } | { cached: readonly string[] };

const { env, site, use } = workerData as IndexWorkerData;
const indexer = createIndexer(env, site, use);

// A rejection ends the thread; whoever waits for the index sees the error.
parentPort?.on('message', async (task: IndexTask) => {
  if ('cached' in task) await indexer.readWords(task.cached);
  else parentPort?.postMessage(await indexer.makeIndex(task.notes));
});
