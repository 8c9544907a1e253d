import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createCacheReader } from './cache-reader.ts';
import type { RenderContext } from './cache-reader.ts';
import type { Outcome } from './render-worker.ts';

/** Files handed to a worker at a time: few enough that all end together, many enough that messages cost nothing. */
const BATCH = 16;

/** Threads that render files; they stay until closed, so that a later edit finds them warm. */
export interface RenderPool {
  /** Renders files on all cores. @returns outcomes in the order of `files` */
  render(files: readonly string[], onProgress?: (done: number) => void): Promise<Outcome[]>;
  close(): Promise<void>;
}

/** @param root absolute path of the project (this file may run bundled, away from its neighbours) */
export function createRenderPool(root: string, context: RenderContext): RenderPool {
  const script = path.join(root, 'src/build/render-worker.ts');
  const workers: Worker[] = [];
  const lookUp = createCacheReader(context);

  const workerAt = (i: number): Worker => {
    const worker = workers[i] ?? new Worker(script, { workerData: context });
    worker.unref(); // A waiting thread must not keep the process alive.
    return (workers[i] = worker);
  };

  async function render(files: readonly string[], onProgress: (done: number) => void = () => undefined) {
    const outcomes = new Map<string, Outcome>();
    const missing: string[] = [];
    // Threads take a second to start: what the cache knows is taken from it right here.
    for (const file of files) {
      const cached = lookUp(file);
      if (cached) outcomes.set(file, cached);
      else missing.push(file);
    }
    let next = 0;
    const work = async (worker: Worker): Promise<void> => {
      while (next < missing.length) {
        const batch = missing.slice(next, (next += BATCH));
        for (const outcome of await ask(worker, batch)) outcomes.set(outcome.file, outcome);
        onProgress(outcomes.size);
      }
    };
    const count = Math.min(availableParallelism(), Math.ceil(missing.length / BATCH));
    await Promise.all(Array.from({ length: count }, (_, i) => work(workerAt(i))));
    return files.flatMap((file) => outcomes.get(file) ?? []);
  }

  return {
    render,
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, files: string[]): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      // By name: a worker keeps listeners of its own, without which it never speaks again.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      worker.unref();
    };
    worker.ref();
    worker.once('message', (outcomes: Outcome[]) => (settle(), resolve(outcomes)));
    worker.once('error', (error) => (settle(), reject(error)));
    worker.once(
      'exit',
      (code) => (settle(), reject(new Error(`A rendering thread ended with code ${code}`))),
    );
    worker.postMessage(files);
  });
}
