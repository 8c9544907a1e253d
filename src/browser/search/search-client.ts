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

/** What the page asks the worker; answers carry the same id. */
export type Request =
  | { id: number; kind: 'preload' }
  | { id: number; kind: 'search'; query: string; options: Omit<SearchOptions, 'signal'> }
  | { id: number; kind: 'abort' };

/** What the worker answers; `answer` is missing where the request was to preload. */
export type Response = { id: number; answer?: Answer } | { id: number; error: string };

/** @param options.base Base path of the site, `/` or `/name/`. */
export function createSearchClient(options: { base: string }): SearchClient {
  let client: Promise<SearchClient> | undefined;
  const open = (): Promise<SearchClient> => (client ??= openClient(options));
  return {
    async preload() {
      await (await open()).preload();
    },
    async search(query, searchOptions) {
      return (await open()).search(query, searchOptions);
    },
  };
}

async function openClient(options: { base: string }): Promise<SearchClient> {
  if (typeof Worker !== 'undefined') {
    try {
      return await startWorker(options);
    } catch {
      // a browser without module workers, or a policy against them
    }
  }
  await import(/* @vite-ignore */ workerUrl); // see there
  if (!globalThis.searchEngine)
    throw new SearchUnavailableError(`The search script ${workerUrl} left no search behind`);
  return globalThis.searchEngine(options);
}

interface Waiting {
  resolve: (answer: Answer | undefined) => void;
  reject: (reason: unknown) => void;
}

/** Rejects where the worker doesn't start. */
function startWorker(options: { base: string }): Promise<SearchClient> {
  const worker = new Worker(workerUrl, {
    type: 'module',
    name: JSON.stringify(options),
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;

  function ask(
    request: Omit<Extract<Request, { kind: 'search' }>, 'id'> | { kind: 'preload' },
    signal?: AbortSignal,
  ) {
    const id = ++last;
    return new Promise<Answer | undefined>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      signal?.addEventListener('abort', () => {
        worker.postMessage({ id, kind: 'abort' } satisfies Request);
        waiting.delete(id);
        reject(signal.reason as unknown);
      });
      worker.postMessage({ ...request, id } satisfies Request);
    });
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ('error' in data) reject?.(new SearchUnavailableError(data.error));
    else resolve?.(data.answer);
  });

  const client: SearchClient = {
    async preload() {
      await ask({ kind: 'preload' });
    },
    async search(query, { signal, ...searchOptions } = {}) {
      signal?.throwIfAborted();
      const answer = await ask({ kind: 'search', query, options: searchOptions }, signal);
      if (!answer) throw new SearchUnavailableError('The search gave no answer');
      return answer;
    },
  };
  // The worker says hello under the number 0 when its script has run.
  return new Promise((resolve, reject) => {
    waiting.set(0, { resolve: () => resolve(client), reject });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      for (const each of waiting.values()) each.reject(new SearchUnavailableError(event.message));
    });
  });
}
