import type { Answer, SearchClient, SearchOptions } from '../engine/search-types.ts';

/** What the search has to show. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'waiting'; query: string }
  | { kind: 'done'; query: string; answer: Answer }
  | { kind: 'failed'; query: string; retry: () => void };

/**
 * Asks for each query as it is typed and shows the answer to the last one only, whatever order answers come in.
 * @param show called with each new state
 */
export function latestSearch(client: SearchClient, show: (state: SearchState) => void) {
  let last = 0;

  return async function ask(query: string, options: SearchOptions = {}): Promise<void> {
    const own = ++last;
    if (!query.trim()) return show({ kind: 'idle' });
    show({ kind: 'waiting', query });
    const state = await client.search(query, options).then(
      (answer): SearchState => ({ kind: 'done', query, answer }),
      (): SearchState => ({ kind: 'failed', query, retry: () => void ask(query, options) }),
    );
    if (own === last) show(state);
  };
}
