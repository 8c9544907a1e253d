import type { Answer, SearchClient, SearchOptions } from './search-client.ts';

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
  let pending: AbortController | undefined;

  return async function ask(query: string, options: SearchOptions = {}): Promise<void> {
    pending?.abort();
    pending = undefined;
    if (!query.trim()) return show({ kind: 'idle' });
    const { signal } = (pending = new AbortController());
    show({ kind: 'waiting', query });
    try {
      const answer = await client.search(query, { ...options, signal });
      if (!signal.aborted) show({ kind: 'done', query, answer });
    } catch {
      if (!signal.aborted) show({ kind: 'failed', query, retry: () => void ask(query, options) });
    }
  };
}
