import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import type { RenderContext } from './cache-reader.ts';
import type { Answer, Outcome, Work } from './render-process.ts';

/** Files handed to a renderer at a time: few enough that all end together, many enough that messages cost nothing. */
const BATCH = 8;
/** Of what nobody waits for: what is urgent waits for one batch at most, where the code is warm. */
const IDLE_BATCH = 2;
/** Batches that a renderer is handed at a time while many wait, so that it needn't wait for this one, which loads Astro. */
const AHEAD = 8;
/** Milliseconds that nothing idle begins once somebody waits: as long as a saved note takes to its open page. */
const PAUSE = 400;
/** Files that must wait for each renderer before another one is started: it takes a second to load and to warm up. */
const WORTH_A_RENDERER = 200;
/**
 * Room for young objects, in MB: the trees of a long note fit into it, so that they are thrown away in place of being
 * copied first. With half the room rendering takes a tenth longer; with twice the room no less.
 */
const YOUNG_SPACE = 64;
/** What V8 may take for it: two halves that change places, and as much for large objects. */
const YOUNG_ROOM = 3 * YOUNG_SPACE * 2 ** 20;
/**
 * V8 without its middle compiler, and with a last one that waits three times as long: it optimises less that a renderer
 * of few notes has no time to profit from, and in a long run nothing twice. Takes off 5 to 25 % of what rendering takes.
 */
const COMPILERS = ['--no-maglev', '--invocation-count-for-turbofan=10000'];
/**
 * What V8 sees survive the first notes it takes for long-lived, now and then nearly all of a note: all others are then
 * made where only a search of the whole heap finds them again, which takes a third more time. And the little that
 * survives isn't worth waking other threads for.
 */
const YOUNG_OBJECTS = ['--no-allocation-site-pretenuring', '--no-parallel-scavenge'];

/**
 * What a renderer's long-lived objects may take, in MB: a note that asks for more ends it, not the machine. Those of a
 * folder of a hundred thousand notes are a fifth of it.
 */
const OLD_SPACE = 1024;
/** So many renderers that end before they can take files say that none ever will. */
const FAILED_STARTS = 3;

interface Task {
  context: RenderContext;
  work: Omit<Work, 'context'>;
  priority: Priority;
  resolve(outcomes: Outcome[]): void;
  reject(error: Error): void;
}

interface Renderer {
  process: ChildProcess;
  /** What it was last told of the folder. */
  context?: RenderContext;
  /** What it was handed and did not answer yet, in that order. */
  tasks: Task[];
}

/** No renderer can be started. */
export class RenderersBroken extends Error {}

/** How soon a batch is wanted: now, before all that waits; with all others; or whenever nobody waits for anything. */
export type Priority = 'urgent' | 'normal' | 'idle';

/**
 * Processes, for a thread's memory is given back only seconds after its end, when Pagefind needs it already. One takes a
 * second to start, so they stay for all that is rendered until `closeRenderers`.
 */
const renderers: Renderer[] = [];
const queue: Task[] = [];
/** How many renderers in a row ended before they could take files. */
let failedStarts = 0;
/** Nothing idle begins before it. */
let resting: NodeJS.Timeout | undefined;

/** How many files are rendered at a time. */
export function batchSize(priority: Priority): number {
  return priority === 'idle' ? IDLE_BATCH : BATCH;
}

/**
 * Starts a renderer before there is work for it: it loads while the folder is read.
 * @param root absolute path of the project
 */
export function warmUpRenderer(root: string): void {
  if (renderers.length === 0) keepsAlive(addRenderer(root), false);
}

/**
 * Renders files, a batch of them at most, on whatever core is free first.
 * @param root absolute path of the project (this file may run bundled, away from its neighbours)
 * @returns outcomes in the order of `files`, none if they were dropped; rejects where the renderer dies of them, with
 *   `RenderersBroken` where none can be started
 */
export function renderBatch(
  root: string,
  context: RenderContext,
  work: Omit<Work, 'context'>,
  priority: Priority,
): Promise<Outcome[]> {
  const outcomes = new Promise<Outcome[]>((resolve, reject) => {
    queue[priority === 'urgent' ? 'unshift' : 'push']({ context, work, priority, resolve, reject });
  });
  assignTasks(root);
  return outcomes;
}

/** Lets what is idle wait a little: a note was saved, and its page is about to be asked for. */
export function pauseIdle(root: string): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    resting = undefined;
    assignTasks(root);
  }, PAUSE);
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

/** Ends the renderers, and gives their memory back; nothing may be waiting. */
export async function closeRenderers(): Promise<void> {
  const ended = renderers.splice(0).map((renderer) => {
    keepsAlive(renderer, true); // until it has ended
    const exit = once(renderer.process, 'exit');
    renderer.process.kill();
    return exit;
  });
  await Promise.all(ended);
}

function assignTasks(root: string): void {
  while (queue[0]) {
    const renderer = rendererFor(root, queue[0].priority);
    const task = renderer && queue.shift();
    if (!task) return;
    const { context, work } = task;
    const told: Work = renderer.context === context ? work : { context, ...work };
    renderer.tasks.push(task);
    renderer.context = context;
    keepsAlive(renderer, true);
    // One that has just died says so by its end, too.
    renderer.process.send(told, () => undefined);
  }
}

/** The renderer that takes what comes next, if one may. One core is left to pages, to the index, and to what is urgent. */
function rendererFor(root: string, priority: Priority): Renderer | undefined {
  if (priority === 'idle' && resting) return undefined;
  const cores = availableParallelism();
  const most = priority === 'urgent' ? cores : Math.max(1, cores - 1);
  const busy = renderers.filter(({ tasks }) => tasks.length);
  if (priority === 'urgent') {
    const soon = busy.find(({ tasks }) => tasks.length === 1 && tasks[0]?.priority === 'idle');
    if (soon) return soon;
  }
  if (busy.length < most) {
    const idle = renderers.find(({ tasks }) => !tasks.length);
    if (idle) return idle;
    const isWorthIt = priority === 'urgent' || queue.length * BATCH > renderers.length * WORTH_A_RENDERER;
    if (isWorthIt) return addRenderer(root);
  }
  if (priority !== 'normal') return undefined;
  const ahead = renderers.length === 1 || queue.length > renderers.length * AHEAD ? AHEAD : 1;
  return busy.filter(({ tasks }) => tasks.length < ahead).sort((a, b) => a.tasks.length - b.tasks.length)[0];
}

function addRenderer(root: string): Renderer {
  const isRoomy = availableParallelism() * YOUNG_ROOM < totalmem() / 4;
  const child = fork(path.join(root, 'src/build/render/render-process.ts'), [], {
    serialization: 'advanced',
    execArgv: [
      ...COMPILERS,
      ...YOUNG_OBJECTS,
      `--max-old-space-size=${OLD_SPACE}`,
      ...(isRoomy ? [`--min-semi-space-size=${YOUNG_SPACE}`, `--max-semi-space-size=${YOUNG_SPACE}`] : []),
    ],
  });
  const renderer: Renderer = { process: child, tasks: [] };
  let isReady = false;
  const end = (how: string) => {
    const index = renderers.indexOf(renderer);
    if (index < 0) return; // as it was told to, or told already
    renderers.splice(index, 1);
    const tasks = renderer.tasks.splice(0);
    // What it died of is the first of its tasks; the others it hasn't begun.
    if (isReady) tasks.shift()?.reject(new Error(how));
    else failedStarts++;
    queue.unshift(...tasks);
    if (failedStarts >= FAILED_STARTS) {
      const error = new RenderersBroken(
        `Notes can't be rendered: ${how}, ${failedStarts} times when it started`,
      );
      for (const task of queue.splice(0)) task.reject(error);
    }
    assignTasks(root);
  };
  child.on('message', (answer: Answer) => {
    if (answer === 'ready') {
      isReady = true;
      failedStarts = 0;
      return;
    }
    renderer.tasks.shift()?.resolve(answer);
    if (!renderer.tasks.length) keepsAlive(renderer, false);
    assignTasks(root);
  });
  child.on('error', (error) => end(`the renderer failed with "${error.message}"`));
  child.on('exit', (code, signal) => end(`the renderer ended with ${signal ?? `code ${code}`}`));
  renderers.push(renderer);
  return renderer;
}

/** A renderer that waits must not keep this process from ending. */
function keepsAlive({ process }: Renderer, isBusy: boolean): void {
  for (const handle of [process, process.channel]) handle?.[isBusy ? 'ref' : 'unref']();
}
