import { availableParallelism, totalmem } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import type { RenderContext } from './cache-reader.ts';
import type { Outcome, Work } from './render-worker.ts';
import { startThread } from './thread.ts';

/** Files handed to a thread at a time: few enough that all end together, many enough that messages cost nothing. */
export const BATCH = 8;
/** Batches that a thread is handed at a time while many wait, so that it needn't wait for this one, which loads Astro. */
const AHEAD = 8;
/** Files that must wait for each thread before another one is started: it takes a second to load and to warm up. */
const WORTH_A_THREAD = 200;
/**
 * Room for young objects, in MB: the trees of a long note fit into it, so that they are thrown away in place of being
 * copied first. Takes a quarter off all rendering time; half the room takes off nothing.
 */
const YOUNG_SPACE = 128;
/** What V8 may take for it: two halves that change places, and as much for large objects. */
const YOUNG_ROOM = 3 * YOUNG_SPACE;

interface Task extends Required<Work> {
  priority: Priority;
  resolve(outcomes: Outcome[]): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  /** What it was last told of the folder. */
  context?: RenderContext;
  /** What it was handed and did not answer yet, in that order. */
  tasks: Task[];
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
  while (queue[0]) {
    const thread = threadFor(root, queue[0].priority);
    const task = thread && queue.shift();
    if (!task) return;
    const { context, files } = task;
    const work: Work = thread.context === context ? { files } : { context, files };
    thread.tasks.push(task);
    thread.context = context;
    thread.worker.ref();
    thread.worker.postMessage(work);
  }
}

/** The thread that takes what comes next, if one may. One core is left to pages, to the index, and to what is urgent. */
function threadFor(root: string, priority: Priority): Thread | undefined {
  const cores = availableParallelism();
  const most = priority === 'urgent' ? cores : Math.max(1, cores - 1);
  const busy = threads.filter(({ tasks }) => tasks.length);
  if (busy.length < most) {
    const idle = threads.find(({ tasks }) => !tasks.length);
    if (idle) return idle;
    const isWorthIt = priority === 'urgent' || queue.length * BATCH > threads.length * WORTH_A_THREAD;
    if (isWorthIt) return addThread(root);
  }
  if (priority !== 'normal') return undefined;
  const ahead = threads.length === 1 || queue.length > threads.length * AHEAD ? AHEAD : 1;
  return busy.filter(({ tasks }) => tasks.length < ahead).sort((a, b) => a.tasks.length - b.tasks.length)[0];
}

function addThread(root: string): Thread {
  const isRoomy = availableParallelism() * YOUNG_ROOM * 2 ** 20 < totalmem() / 4;
  if (isRoomy) setFlagsFromString(`--min-semi-space-size=${YOUNG_SPACE}`); // of what is started from now on
  const limits = isRoomy ? { maxYoungGenerationSizeMb: YOUNG_ROOM } : {};
  const thread: Thread = { worker: startThread(root, 'render-worker.ts', {}, limits), tasks: [] };
  const breakDown = (error: Error) => {
    const index = threads.indexOf(thread);
    if (index >= 0) threads.splice(index, 1);
    for (const task of thread.tasks.splice(0)) task.reject(error);
    assignTasks(root);
  };
  thread.worker.on('message', (outcomes: Outcome[]) => {
    thread.tasks.shift()?.resolve(outcomes);
    if (!thread.tasks.length) thread.worker.unref(); // A thread that waits must not keep the process alive.
    assignTasks(root);
  });
  thread.worker.on('error', breakDown);
  thread.worker.on('exit', (code) => breakDown(new Error(`A rendering thread ended with code ${code}`)));
  threads.push(thread);
  return thread;
}
