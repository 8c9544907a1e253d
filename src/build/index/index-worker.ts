/** A worker thread: indexes the notes of one build while the pages are made. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import type { LibraryNote } from '../library/library.ts';
import { type SearchIndex, createIndexer, writeIndex } from './indexer.ts';

/** What the thread is made for. */
export interface IndexWorkerData {
  env: Environment;
  site: SiteSettings;
}

/**
 * What it is asked, in this order: parts, with any number of preparations for them; the end of the index; one place for
 * it, which it answers.
 */
export type IndexTask =
  | { rendered: LibraryNote[]; part: number }
  | { part: LibraryNote[] }
  | { notes: number }
  | { outputDir: string };

export interface IndexSummary {
  pages: number;
  words: number;
  /** Size of all files. */
  bytes: number;
  /** Of the thread's work once all notes were there. */
  seconds: number;
}

const { env, site } = workerData as IndexWorkerData;
const growing = createIndexer(env, site).begin();
let started = 0;
let pages = 0;
let index: SearchIndex | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: IndexTask) => {
  last = last.then(() => work(task)); // A rejection ends the thread; whoever waits for it sees the error.
});

async function work(task: IndexTask): Promise<void> {
  if ('rendered' in task) await growing.prepare(task.rendered, task.part);
  else if ('part' in task) await growing.addPart(task.part);
  else if ('notes' in task) {
    started = performance.now();
    pages = task.notes;
    index = await growing.finish();
  } else if (index) {
    const bytes = writeIndex(index, task.outputDir);
    const seconds = (performance.now() - started) / 1000;
    parentPort?.postMessage({ pages, words: index.words, bytes, seconds } satisfies IndexSummary);
  }
}
