/** Entry of every thread: loads its code from the compile cache, which threads don't take over from their process. */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

/** What a thread is started with. */
export interface ThreadData {
  /** Address of the module that is the thread's own. */
  module: string;
  /** Absolute path of the compile cache. */
  compileCache: string;
}

const { module, compileCache } = workerData as ThreadData;
enableCompileCache(compileCache);
await import(module);
flushCompileCache(); // A thread that is ended from outside has no time for it.
