import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { RenderContext } from './cache-reader.ts';
import type { Outcome, Work } from './render-worker.ts';
import { startThread } from './thread.ts';

/** Files handed to a thread at a time: few enough that all end together, many enough that messages cost nothing. */
export const BATCH = 8;

interface Task extends Required<Work> {
  priority: Priority;
  resolve(outcomes: Outcome[]): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  /** What it was last told of the folder. */
  context?: RenderContext;
  task?: Task;
}

/** How soon a batch is wanted: now, before all that waits; with all others; or whenever nobody waits for anything. */
export type Priority = 'urgent' | 'normal' | 'idle';

/** The threads of this process: one takes a second to start, so they stay for all that is rendered until `closeThreads`. */
const threads: Thread[] = [];
const queue: Task[] = [];

/**
 * Renders files, a `BATCH` of them at most, on whatever core is free first.
 * @param root absolute path of the project (this file may run bundled, away from its neighbours)
 * @returns outcomes in the order of `files`, none if they were dropped; rejects where a thread breaks down
 */
export function renderBatch(
  root: string,
  context: RenderContext,
  files: string[],
  priority: Priority,
): Promise<Outcome[]> {
  const outcomes = new Promise<Outcome[]>((resolve, reject) => {
    queue[priority === 'urgent' ? 'unshift' : 'push']({ context, files, priority, resolve, reject });
  });
  assignTasks(root);
  return outcomes;
}

/** Forgets what waits to be rendered for a state of the folder that is past. */
export function dropWaiting(context: RenderContext): void {
  const kept = queue.filter((task) => {
    if (task.context !== context) return true;
    task.resolve([]);
    return false;
  });
  queue.splice(0, Infinity, ...kept);
}

/** Ends the threads, and gives their memory back; nothing may be waiting. */
export async function closeThreads(): Promise<void> {
  await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
}

function assignTasks(root: string): void {
  while (queue[0] && mayStart(queue[0])) {
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

/** What nobody waits for leaves one core to what somebody does. */
function mayStart({ priority }: Task): boolean {
  if (priority !== 'idle') return true;
  const busy = threads.filter(({ task }) => task).length;
  return busy < Math.max(1, availableParallelism() - 1);
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
