/**
 * The search as the page sees it. The work is done in a worker, so that typing never waits for it; where the browser has
 * none, or doesn't let it start, in the page.
 */
import type { Answer, SearchClient } from '../engine/search-types.ts';
import type { Request, Response } from '../engine/search-worker.ts';
import workerUrl from '../engine/search-worker.ts?worker&url';

/** Milliseconds after which a search without an answer has failed: a file of the index that never comes. */
const PATIENCE = 60_000;

/** @param options.base Base path of the site, `/` or `/name/`. */
export function createSearchClient(options: { base: string }): SearchClient {
  let opened: Promise<SearchClient> | undefined;
  /** So that the next search tries again. */
  const forget = (): void => (opened = undefined);
  async function open(): Promise<SearchClient> {
    opened ??= startWorker(options, forget).catch(() => searchHere(options));
    opened.catch(forget);
    return opened;
  }
  return {
    preload: async () => (await open()).preload(),
    search: async (query, asked) => (await open()).search(query, asked),
  };
}

/** In a browser without module workers, or where a policy is against them. */
async function searchHere(options: { base: string }): Promise<SearchClient> {
  const { createSearchEngine } = await import('../engine/search-engine.ts');
  return createSearchEngine(options);
}

/**
 * Rejects where the worker doesn't start.
 * @param onEnd called when it has ended later, so that the next search needs another one
 */
async function startWorker(options: { base: string }, onEnd: () => void): Promise<SearchClient> {
  const worker = new Worker(workerUrl, { type: 'module', name: JSON.stringify(options) });
  /** Of each request the function that its response is given to. */
  const waiting = new Map<number, (response: Response) => void>();
  let isStarted = false;
  let last = 0;

  function end(error: string): void {
    worker.terminate();
    if (isStarted) onEnd();
    for (const [id, settle] of waiting) settle({ id, error });
  }

  async function wait(id: number): Promise<Answer | undefined> {
    const patience = setTimeout(end, PATIENCE, `The search gave no answer in ${PATIENCE / 1000} seconds`);
    const { answer, error } = await new Promise<Response>((settle) => waiting.set(id, settle));
    clearTimeout(patience);
    waiting.delete(id);
    if (error !== undefined) throw new Error(error);
    return answer;
  }

  function ask(request: Omit<Request, 'id'>): Promise<Answer | undefined> {
    worker.postMessage({ ...request, id: ++last } satisfies Request);
    return wait(last);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => waiting.get(data.id)?.(data));
  worker.addEventListener('error', ({ message }) => end(message));
  await wait(0);
  isStarted = true;
  return {
    preload: async () => void (await ask({})),
    search: (query, asked) => ask({ query, options: asked }) as Promise<Answer>,
  };
}
