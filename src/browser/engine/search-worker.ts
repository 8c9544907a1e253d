/** Runs the search beside the page. Its name holds the options that the page gives, see `search-client.ts`. */
import { createSearchEngine } from './search-engine.ts';
import type { Answer, SearchOptions } from './search-types.ts';

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

const engine = createSearchEngine(JSON.parse(self.name) as { base: string });
const reply = (response: Response): void => self.postMessage(response);

self.addEventListener('message', async ({ data: { id, query, options } }: MessageEvent<Request>) => {
  try {
    if (query !== undefined) return reply({ id, answer: await engine.search(query, options) });
    await engine.preload();
    reply({ id });
  } catch (error) {
    reply({ id, error: String(error) });
  }
});
reply({ id: 0 });
