import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createCacheReader } from './cache-reader.ts';
import type { RenderContext } from './cache-reader.ts';
import type { Outcome, Work } from './render-worker.ts';

/** Files handed to a thread at a time: few enough that all end together, many enough that messages cost nothing. */
const BATCH = 16;

/**
 * The threads of this process, and what each was last told of the folder. A thread takes a second to start,
 * so it serves everything that is rendered until `closeThreads`.
 */
const threads: { worker: Worker; context?: RenderContext }[] = [];

/**
 * Renders files on all cores; what the cache knows is taken from there.
 * @param root absolute path of the project (this file may run bundled, away from its neighbours)
 * @returns outcomes in the order of `files`
 */
export async function renderAll(
  root: string,
  context: RenderContext,
  files: readonly string[],
  onProgress: (done: number) => void = () => undefined,
): Promise<Outcome[]> {
  const lookUp = createCacheReader(context);
  const outcomes = new Map<string, Outcome>();
  const missing: string[] = [];
  for (const file of files) {
    const cached = lookUp(file);
    if (cached) outcomes.set(file, cached);
    else missing.push(file);
  }
  let next = 0;
  const work = async (thread: number): Promise<void> => {
    while (next < missing.length) {
      const batch = missing.slice(next, (next += BATCH));
      for (const outcome of await ask(root, thread, context, batch)) outcomes.set(outcome.file, outcome);
      onProgress(outcomes.size);
    }
  };
  const count = Math.min(availableParallelism(), Math.ceil(missing.length / BATCH));
  await Promise.all(Array.from({ length: count }, (_, thread) => work(thread)));
  return files.flatMap((file) => outcomes.get(file) ?? []);
}

/** Ends the threads, and gives their memory back. */
export async function closeThreads(): Promise<void> {
  await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
}

function ask(root: string, number: number, context: RenderContext, files: string[]): Promise<Outcome[]> {
  const thread = (threads[number] ??= { worker: new Worker(path.join(root, 'src/build/render-worker.ts')) });
  const { worker } = thread;
  return new Promise((resolve, reject) => {
    const settle = () => {
      // By name: a worker keeps listeners of its own, without which it never speaks again.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      worker.unref(); // A thread that waits must not keep the process alive.
    };
    const fail = (error: Error) => {
      settle();
      threads.splice(threads.indexOf(thread), 1);
      reject(error);
    };
    worker.ref();
    worker.once('message', (outcomes: Outcome[]) => {
      settle();
      resolve(outcomes);
    });
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`A rendering thread ended with code ${code}`)));
    const work: Work = thread.context === context ? { files } : { context, files };
    thread.context = context;
    worker.postMessage(work);
  });
}
