import {
  type Answer,
  MOST_RESULTS,
  type Result,
  type SearchClient,
  type SearchOptions,
} from '../engine/search-types.ts';

/** What the search has to show. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'waiting'; query: string }
  /** `isWhole`: whether no results are still on their way; `left`: how many notes more there are. */
  | { kind: 'done'; query: string; answer: Answer; isWhole: boolean; left: number }
  | { kind: 'failed'; query: string; retry: () => void };

/** Results that are fetched before the others: what a screen shows. */
const FIRST = 3;

/**
 * Asks for each query as it is typed and shows the answer to the last one only, whatever order answers come in.
 * @param show called with each new state
 * @param add called with the results that the answer didn't have yet
 */
export function latestSearch(
  client: SearchClient,
  show: (state: SearchState) => void,
  add: (results: readonly Result[]) => void,
) {
  let last = 0;

  return async function ask(query: string, options: SearchOptions = {}): Promise<void> {
    const own = ++last;
    const isLast = (): boolean => own === last;
    if (!query.trim()) return show({ kind: 'idle' });
    show({ kind: 'waiting', query });
    try {
      const { limit = MOST_RESULTS } = options;
      const first = options.limit ?? FIRST; // who asks for a number wants to see them at once
      const answer = await client.search(query, { ...options, limit: first });
      const total = answer.total + answer.guides;
      const isWhole = Math.min(total, limit) <= first;
      if (isLast()) show({ kind: 'done', query, answer, isWhole, left: Math.max(0, total - limit) });
      if (!isLast() || isWhole) return;
      const { results } = await client.search(query, { ...options, offset: first, limit: limit - first });
      if (isLast()) add(results);
    } catch {
      if (isLast()) show({ kind: 'failed', query, retry: () => void ask(query, options) });
    }
  };
}
