import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/**
 * Size of a thread's heap in MB until which V8 doesn't look for what nobody uses any more: the words of a large folder
 * stay until the thread ends. What isn't needed isn't taken.
 */
const OLD_SPACE = 256;

/**
 * Starts a thread.
 * @param root absolute path of the project (this file may run bundled, away from its neighbours)
 * @param name file in `src/build` that is the thread's own
 * @param data what it is made for
 */
export function startThread(root: string, name: string, data: object): Worker {
  setFlagsFromString(`--initial-old-space-size=${OLD_SPACE}`);
  return new Worker(path.join(root, 'src/build', name), { workerData: data });
}
