import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ThreadData } from './thread-entry.ts';

/**
 * Starts a thread.
 * @param root absolute path of the project (this file may run bundled, away from its neighbours)
 * @param name file in `src/build` that is the thread's own
 * @param data further data for it
 */
export function startThread(root: string, name: string, data: object = {}): Worker {
  const workerData: ThreadData = {
    ...data,
    module: pathToFileURL(path.join(root, 'src/build', name)).href,
    compileCache: path.join(root, 'node_modules/.cache/node'),
  };
  return new Worker(path.join(root, 'src/build/thread-entry.ts'), { workerData });
}
