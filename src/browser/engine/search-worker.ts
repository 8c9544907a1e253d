/**
 * Runs the search beside the page. Its name holds the options that the page gives, see `search-client.ts`. Where no
 * worker can be started, the page imports this script, which leaves the search in `globalThis.createSearch`: what a
 * worker exports is lost when it is built.
 */
import { createSearchEngine } from './search-engine.ts';
import type { Answer, SearchClient, SearchOptions } from './search-types.ts';

declare global {
  var createSearch: ((options: { base: string }) => SearchClient) | undefined;
}

/** What the page asks: without a query, only to load what every query needs. */
export interface Request {
  id: number;
  query?: string;
  options?: SearchOptions | undefined;
}

/** What it is answered, with the id that it asked with; 0 when the worker has started. */
export interface Response {
  id: number;
  answer?: Answer;
  error?: string;
}

/** The search of a site, in which a newer query ends the work on the one before, which nobody waits for any more. */
function createSearch(options: { base: string }): SearchClient {
  const engine = createSearchEngine(options);
  let latest = new AbortController();
  return {
    preload: () => engine.preload(),
    search(query, asked) {
      latest.abort();
      latest = new AbortController();
      return engine.search(query, { ...asked, signal: latest.signal });
    },
  };
}

function serve(search: SearchClient): void {
  const reply = (response: Response): void => self.postMessage(response);
  self.addEventListener('message', async ({ data: { id, query, options } }: MessageEvent<Request>) => {
    try {
      if (query !== undefined) return reply({ id, answer: await search.search(query, options) });
      await search.preload();
      reply({ id });
    } catch (error) {
      reply({ id, error: String(error) });
    }
  });
  reply({ id: 0 });
}

if (typeof document === 'undefined') serve(createSearch(JSON.parse(self.name) as { base: string }));
else globalThis.createSearch = createSearch;
