import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LibraryNote } from '../library/library.ts';
import type { IndexTask, IndexWorkerData } from './index-worker.ts';
import type { SearchIndex } from './indexer.ts';

export interface IndexThread {
  /** Has it read the words of notes that were just rendered, so that the index is made sooner. */
  readWords(cached: readonly string[]): void;
  /**
   * Has it index notes, one folder at a time. Throws where the index can't be made: then the thread has ended.
   */
  makeIndex(notes: readonly LibraryNote[]): Promise<SearchIndex>;
  /** Lets the process live as long as the thread: without this a build that fails doesn't wait for it. */
  hold(): void;
  end(): Promise<unknown>;
}

/** Starts a thread that indexes notes. */
export function startIndexThread(data: IndexWorkerData): IndexThread {
  // By the project's path: this file may run bundled, away from its neighbours.
  const file = path.join(data.env.root, 'src/build/index/index-worker.ts');
  const worker = new Worker(file, { workerData: data });
  worker.unref();
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The indexing thread ended with code ${code}`)));
  });
  ended.catch(() => undefined); // `makeIndex` tells of it.
  const send = (task: IndexTask) => worker.postMessage(task);
  return {
    readWords: (cached) => send({ cached }),
    async makeIndex(notes) {
      send({ notes });
      const [index] = (await Promise.race([once(worker, 'message'), ended])) as [SearchIndex];
      return index;
    },
    hold: () => worker.ref(),
    end: () => worker.terminate(),
  };
}
