/**
 * The search as the page sees it. The work is done in a worker, so that typing never waits for it; where the browser has
 * none, or doesn't let it start, in the page.
 */
import {
  type Answer,
  type SearchClient,
  type SearchOptions,
  SearchUnavailableError,
} from '../engine/search-types.ts';
import workerUrl from '../engine/search-worker.ts?worker&url';

export * from '../engine/search-types.ts';

/** Milliseconds after which a search without an answer has failed: a file of the index that never comes. */
const PATIENCE = 60_000;

/** What the page asks the worker: without a query, only to load what every query needs. */
export interface Request {
  id: number;
  query?: string;
  options?: Omit<SearchOptions, 'signal'>;
}

/** What the worker answers, with the id that it was asked with; 0 when it has started. */
export interface Response {
  id: number;
  answer?: Answer;
  error?: string;
}

/** @param options.base Base path of the site, `/` or `/name/`. */
export function createSearchClient(options: { base: string }): SearchClient {
  let client: Promise<SearchClient> | undefined;
  const open = (): Promise<SearchClient> =>
    (client ??= startWorker(options, () => (client = undefined)).catch(() => searchHere(options)));
  return {
    preload: async () => (await open()).preload(),
    search: async (query, searchOptions) => (await open()).search(query, searchOptions),
  };
}

/** In a browser without module workers, or where a policy is against them. */
async function searchHere(options: { base: string }): Promise<SearchClient> {
  await import(/* @vite-ignore */ workerUrl); // see there
  if (!globalThis.searchEngine)
    throw new SearchUnavailableError(`The search script ${workerUrl} left no search behind`);
  return globalThis.searchEngine(options);
}

/**
 * Rejects where the worker doesn't start.
 * @param onEnd called when it has ended later, so that the next search needs another one
 */
async function startWorker(options: { base: string }, onEnd: () => void): Promise<SearchClient> {
  const worker = new Worker(workerUrl, { type: 'module', name: JSON.stringify(options) });
  let isStarted = false;
  const waiting = new Map<number, PromiseWithResolvers<Answer | undefined>>();

  function wait(id: number): Promise<Answer | undefined> {
    const waits = Promise.withResolvers<Answer | undefined>();
    waiting.set(id, waits);
    const patience = setTimeout(
      () => end(`The search gave no answer in ${PATIENCE / 1000} seconds`),
      PATIENCE,
    );
    const done = (): void => clearTimeout(patience);
    waits.promise.then(done, done);
    return waits.promise;
  }

  function end(why: string): void {
    worker.terminate();
    if (isStarted) onEnd();
    for (const each of waiting.values()) each.reject(new SearchUnavailableError(why));
    waiting.clear();
  }

  worker.addEventListener('message', ({ data: { id, answer, error } }: MessageEvent<Response>) => {
    if (error === undefined) waiting.get(id)?.resolve(answer);
    else waiting.get(id)?.reject(new SearchUnavailableError(error));
    waiting.delete(id);
  });
  worker.addEventListener('error', ({ message }) => end(message));
  await wait(0);
  isStarted = true;

  let last = 0;
  function ask(request: Omit<Request, 'id'>): Promise<Answer | undefined> {
    worker.postMessage({ ...request, id: ++last } satisfies Request);
    return wait(last);
  }
  return {
    preload: async () => void (await ask({})),
    async search(query, { signal, ...searchOptions } = {}) {
      signal?.throwIfAborted();
      const answer = await ask({ query, options: searchOptions });
      signal?.throwIfAborted();
      if (!answer) throw new SearchUnavailableError('The search gave no answer');
      return answer;
    },
  };
}
