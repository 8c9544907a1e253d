import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { RenderContext } from './cache-reader.ts';
import type { Outcome, Work } from './render-worker.ts';
import { startThread } from './thread.ts';

/** Files handed to a thread at a time: few enough that all end together, many enough that messages cost nothing. */
const BATCH = 8;

interface Task extends Required<Work> {
  resolve(outcomes: Outcome[]): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  /** What it was last told of the folder. */
  context?: RenderContext;
  task?: Task;
}

/** The threads of this process: one takes a second to start, so they stay for all that is rendered until `closeThreads`. */
const threads: Thread[] = [];
const queue: Task[] = [];

/**
 * Renders files on all cores.
 * @param root absolute path of the project (this file may run bundled, away from its neighbours)
 * @param options.urgent before all that waits
 * @param options.onBatch called with outcomes as they come
 * @returns outcomes in the order of `files`; rejects where a thread breaks down
 */
export async function renderAll(
  root: string,
  context: RenderContext,
  files: readonly string[],
  { urgent = false, onBatch }: { urgent?: boolean; onBatch?: (outcomes: readonly Outcome[]) => void } = {},
): Promise<Outcome[]> {
  const tasks: Promise<Outcome[]>[] = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    const outcomes = new Promise<Outcome[]>((resolve, reject) => {
      queue[urgent ? 'unshift' : 'push']({ context, files: batch, resolve, reject });
    });
    tasks.push(outcomes);
    if (onBatch) void outcomes.then(onBatch, () => undefined);
  }
  assignTasks(root);
  return (await Promise.all(tasks)).flat();
}

/** Ends the threads, and gives their memory back; nothing may be waiting. */
export async function closeThreads(): Promise<void> {
  await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
}

function assignTasks(root: string): void {
  while (queue.length > 0) {
    const idle = threads.find(({ task }) => !task) ?? addThread(root);
    const task = idle && queue.shift();
    if (!task) return;
    const { context, files } = task;
    const work: Work = idle.context === context ? { files } : { context, files };
    idle.task = task;
    idle.context = context;
    idle.worker.ref();
    idle.worker.postMessage(work);
  }
}

function addThread(root: string): Thread | undefined {
  if (threads.length >= availableParallelism()) return undefined;
  const thread: Thread = { worker: startThread(root, 'render-worker.ts') };
  const breakDown = (error: Error) => {
    const index = threads.indexOf(thread);
    if (index >= 0) threads.splice(index, 1);
    thread.task?.reject(error);
    delete thread.task;
    assignTasks(root);
  };
  thread.worker.on('message', (outcomes: Outcome[]) => {
    thread.worker.unref(); // A thread that waits must not keep the process alive.
    thread.task?.resolve(outcomes);
    delete thread.task;
    assignTasks(root);
  });
  thread.worker.on('error', breakDown);
  thread.worker.on('exit', (code) => breakDown(new Error(`A rendering thread ended with code ${code}`)));
  threads.push(thread);
  return thread;
}
