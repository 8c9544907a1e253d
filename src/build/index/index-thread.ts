import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import type { IndexSummary, IndexTask, IndexWorkerData } from './index-worker.ts';
import type { LibraryNote } from '../library/library.ts';
import { startThread } from './start-thread.ts';

/** The thread that indexes the notes of one build. */
export interface IndexThread {
  /** Lets it read the words of notes that will be in a part of that number. */
  prepare(notes: LibraryNote[], part: number): void;
  /** Lets it index the notes of the next part. */
  addPart(notes: LibraryNote[]): void;
  /** Tells it that there are no more parts. @param notes number of all notes */
  finish(notes: number): void;
  /** Writes the index into a site, and ends the thread. Throws where the index can't be made. */
  write(outputDir: string): Promise<IndexSummary>;
}

export function startIndexThread(env: Environment, site: SiteSettings): IndexThread {
  const worker = startThread(env.root, 'index/index-worker.ts', { env, site } satisfies IndexWorkerData);
  const send = (task: IndexTask) => worker.postMessage(task);
  const summary = new Promise<IndexSummary>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The indexing thread ended with code ${code}`)));
  });
  summary.catch(() => undefined); // `write` tells of it.
  worker.unref(); // A build that fails must not wait for it.
  return {
    prepare: (rendered, part) => send({ rendered, part }),
    addPart: (part) => send({ part }),
    finish: (notes) => send({ notes }),
    async write(outputDir) {
      worker.ref();
      send({ outputDir });
      const result = await summary;
      await worker.terminate();
      return result;
    },
  };
}
