import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ThreadData } from './thread-entry.ts';

/**
 * Size of a thread's heap in MB until which V8 doesn't look for what nobody uses any more: the words of a large folder
 * stay until the thread ends. What isn't needed isn't taken.
 */
const OLD_SPACE = 256;

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
  setFlagsFromString(`--initial-old-space-size=${OLD_SPACE}`);
  return new Worker(path.join(root, 'src/build/thread-entry.ts'), { workerData });
}
