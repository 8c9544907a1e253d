/**
 * Runs the search beside the page. Its name holds the options that the page gives, see `search-client.ts`. Where no
 * worker can be started, the page imports this script, which leaves the search in `globalThis.searchEngine`: what a worker
 * exports is lost when it is built.
 */
import type { Request, Response } from '../search/search-client.ts';
import { createSearchEngine } from './search-engine.ts';

declare global {
  var searchEngine: typeof createSearchEngine | undefined;
}

function serve(options: { base: string }): void {
  const engine = createSearchEngine(options);
  const running = new Map<number, AbortController>();

  async function answer(request: Exclude<Request, { kind: 'abort' }>): Promise<Response> {
    const { id } = request;
    if (request.kind === 'preload') {
      await engine.preload();
      return { id };
    }
    const controller = new AbortController();
    running.set(id, controller);
    try {
      return {
        id,
        answer: await engine.search(request.query, { ...request.options, signal: controller.signal }),
      };
    } finally {
      running.delete(id);
    }
  }

  self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    if (data.kind === 'abort') return running.get(data.id)?.abort();
    answer(data).then(reply, (error: unknown) =>
      reply({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
    );
  });
  reply({ id: 0 });
}

function reply(response: Response): void {
  self.postMessage(response);
}

if (typeof document === 'undefined') serve(JSON.parse(self.name) as { base: string });
else globalThis.searchEngine = createSearchEngine;
