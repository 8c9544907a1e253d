import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import PQueue from 'p-queue';
import { Tinypool } from 'tinypool';
import type { Outcome, Work } from './render-process.ts';

/** Notes that are worth another renderer: each takes a second to load and to warm up. */
const WORTH_A_RENDERER = 200;
/**
 * Notes handed over at a time: enough that messages cost nothing, few enough that all renderers end together.
 */
const BATCH = 16;
/** Of what nobody waits for: what is urgent waits for one such batch at most. */
const IDLE_BATCH = 2;
/** Milliseconds that nothing idle begins once a note was saved: as long as its page takes to be asked for. */
const PAUSE = 400;
/**
 * Room for young objects in MB: the trees of a long note fit into it, so that they are dropped, not copied.
 */
const YOUNG_SPACE = 64;
/** The same in bytes, as V8 takes it: two halves that change places, and as much for large objects. */
const YOUNG_ROOM = 3 * YOUNG_SPACE * 2 ** 20;
/**
 * What a renderer's long-lived objects may take, in MB: a note that asks for more ends it, not the machine.
 * Those of a folder of a hundred thousand notes are a fifth of it.
 */
const OLD_SPACE = 1024;
/** So many renderers that end before they can take notes say that none ever will. */
const STARTS = 3;

/** The longest time in milliseconds that a timer takes. */
const FOREVER = 2 ** 31 - 1;

/**
 * How soon notes are wanted: before all that waits; with all others; or whenever nobody waits for anything.
 */
export type Priority = 'urgent' | 'normal' | 'idle';

/** No renderer can be started. */
export class RenderersBroken extends Error {}

export interface RenderPool {
  /**
   * Renders a batch of notes in another process, on whatever core is free first.
   * @returns outcomes in the order of the notes; rejects where the renderer dies of them, with
   *   `RenderersBroken` where none can be started, and with the reason of `signal` where nobody wants them
   *   any more
   */
  render(work: Work, priority: Priority, signal?: AbortSignal): Promise<Outcome[]>;
  /** Starts a renderer before there is work for it. @throws {RenderersBroken} where it can't be */
  warmUp(): Promise<void>;
  /** Lets what is idle wait a little: a note was saved, and its page is about to be asked for. */
  pauseIdle(): void;
  /** Ends the renderers, and gives their memory back; nothing may be waiting. */
  close(): Promise<void>;
}

/** @returns how many notes are rendered at a time */
export function batchSize(priority: Priority): number {
  return priority === 'idle' ? IDLE_BATCH : BATCH;
}

/** @param root absolute path of the project (this file may run bundled, away from its neighbours) */
export function createRenderPool(root: string): RenderPool {
  // One core is left to pages and to the index.
  const most = Math.max(1, availableParallelism() - 1);
  const normal = new PQueue({ concurrency: 1 });
  const idle = new PQueue({ concurrency: 1 });
  let pool: Tinypool | undefined;
  let started: Promise<void> | undefined;
  let resting: NodeJS.Timeout | undefined;

  /** Hands out no notes: what ends a renderer then is none of them. */
  async function start(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      pool ??= startPool(root, most);
      try {
        await pool.run({ notes: [] } satisfies Work);
        return;
      } catch {
        if (attempt < STARTS) continue;
        started = undefined; // The preview's next reading may find more memory.
        throw new RenderersBroken(`Notes can't be rendered: ${STARTS} renderers ended when they started`);
      }
    }
  }

  async function run(work: Work): Promise<Outcome[]> {
    await (started ??= start());
    try {
      return (await pool?.run(work)) as Outcome[];
    } catch (error) {
      if (!isCancelled(error)) throw error;
      started = undefined;
      return run(work);
    }
  }

  return {
    render(work, priority, signal) {
      if (priority === 'urgent') return run(work);
      const queue = priority === 'idle' ? idle : normal;
      const outcomes = queue.add(() => run(work), signal ? { signal } : {});
      normal.concurrency = Math.min(most, Math.ceil((normal.size * BATCH) / WORTH_A_RENDERER) || 1);
      return outcomes;
    },
    warmUp: () => (started ??= start()),
    pauseIdle() {
      idle.pause();
      clearTimeout(resting);
      resting = setTimeout(() => void idle.start(), PAUSE);
    },
    async close() {
      const ending = pool;
      pool = started = undefined;
      await ending?.destroy();
    },
  };
}

/**
 * Processes, for a thread's memory is given back only seconds after its end, when Pagefind needs it already.
 */
function startPool(root: string, most: number): Tinypool {
  const isRoomy = (most + 1) * YOUNG_ROOM < totalmem() / 4;
  const pool = new Tinypool({
    filename: path.join(root, 'src/build/render/render-process.ts'),
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: 0,
    maxThreads: most,
    idleTimeout: FOREVER,
    env: process.env as Record<string, string>,
    execArgv: [
      `--max-old-space-size=${OLD_SPACE}`,
      ...(isRoomy ? [`--max-semi-space-size=${YOUNG_SPACE}`] : []),
    ],
  });
  // A renderer ended that had no notes yet: those that wait for it would wait for ever.
  pool.on('error', () => pool.cancelPendingTasks());
  return pool;
}

function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'CancelError';
}
