/** A worker thread: indexes the notes of one build while the pages are made. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SiteSettings } from '../notes/settings.ts';
import type { Environment } from './environment.ts';
import type { LibraryNote } from './library.ts';
import { type SearchIndex, createIndexer, writeIndex } from './search-index.ts';

/** What the thread is made for. */
export interface IndexWorkerData {
  env: Environment;
  site: SiteSettings;
}

/** What it is asked, in this order: any number of preparations, one index, one place for it, which it answers. */
export type IndexTask = { rendered: LibraryNote[] } | { notes: LibraryNote[] } | { outputDir: string };

export interface IndexSummary {
  pages: number;
  words: number;
  /** Size of all files. */
  bytes: number;
  /** Of the thread's work once all notes were there. */
  seconds: number;
}

const { env, site } = workerData as IndexWorkerData;
const indexer = createIndexer(env, site);
let started = 0;
let index: SearchIndex | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: IndexTask) => {
  last = last.then(() => work(task)); // A rejection ends the thread; whoever waits for it sees the error.
});

async function work(task: IndexTask): Promise<void> {
  if ('rendered' in task) await indexer.prepare(task.rendered);
  else if ('notes' in task) {
    started = performance.now();
    index = await indexer.index(task.notes);
  } else if (index) {
    const bytes = writeIndex(index, task.outputDir);
    const seconds = (performance.now() - started) / 1000;
    const { digests, vocabulary } = index;
    const counts = { pages: digests.size, words: vocabulary.words.size };
    parentPort?.postMessage({ ...counts, bytes, seconds } satisfies IndexSummary);
  }
}
