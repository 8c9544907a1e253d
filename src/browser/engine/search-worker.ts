/**
 * Runs the search beside the page. Its name holds the options that the page gives, see `search-client.ts`. Where no
 * worker can be started, the page imports this script, which leaves the search in `globalThis.searchEngine`: what a worker
 * exports is lost when it is built.
 */
import type { Answer, Request, Response } from '../search/search-client.ts';
import { createSearchEngine } from './search-engine.ts';

declare global {
  var searchEngine: typeof createSearchEngine | undefined;
}

function serve(options: { base: string }): void {
  const engine = createSearchEngine(options);
  const reply = (response: Response): void => self.postMessage(response);
  let latest = new AbortController();

  self.addEventListener('message', ({ data: { id, query, options: asked } }: MessageEvent<Request>) => {
    answer(query, asked).then(
      (found) => reply({ id, ...found }),
      (error: unknown) => reply({ id, error: String(error) }),
    );
  });

  async function answer(query: string | undefined, asked: Request['options']): Promise<{ answer?: Answer }> {
    if (query === undefined) {
      await engine.preload();
      return {};
    }
    latest.abort(); // a newer query makes the one before useless
    latest = new AbortController();
    return { answer: await engine.search(query, { ...asked, signal: latest.signal }) };
  }
  reply({ id: 0 });
}

if (typeof document === 'undefined') serve(JSON.parse(self.name) as { base: string });
else globalThis.searchEngine = createSearchEngine;
