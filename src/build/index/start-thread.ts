import path from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread.
 * @param root absolute path of the project (this file may run bundled, away from its neighbours)
 * @param name file in `src/build` that is the thread's own
 * @param data what it is made for
 */
export function startThread(root: string, name: string, data: object): Worker {
  return new Worker(path.join(root, 'src/build', name), { workerData: data });
}
