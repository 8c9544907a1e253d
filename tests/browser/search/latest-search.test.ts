import { describe, expect, it } from 'vitest';
import { latestSearch } from '../../../src/browser/search/latest-search.ts';
import type { SearchState } from '../../../src/browser/search/latest-search.ts';
import type {
  Answer,
  Result,
  SearchClient,
  SearchOptions,
} from '../../../src/browser/engine/search-types.ts';

/** A client whose answers come when the test says so, in any order. */
function createSlowClient() {
  const waiting = new Map<string, { resolve(answer: Answer): void; reject(error: Error): void }>();
  const client: SearchClient = {
    preload: () => Promise.resolve(),
    search: (query) => new Promise((resolve, reject) => waiting.set(query, { resolve, reject })),
  };
  return {
    client,
    answer: (query: string) =>
      waiting.get(query)?.resolve({
        query,
        searched: query,
        suggestions: [],
        total: 1,
        guides: 0,
        unfiltered: 1,
        results: [],
        filters: {},
      }),
    fail: (query: string) => waiting.get(query)?.reject(new Error('offline')),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

function watch() {
  const slow = createSlowClient();
  const states: SearchState[] = [];
  const ask = latestSearch(
    slow.client,
    (state) => states.push(state),
    () => undefined,
  );
  const seen = () => states.map((state) => ('query' in state ? `${state.kind} ${state.query}` : state.kind));
  return { ...slow, ask, states, seen };
}

describe('latestSearch', () => {
  it('shows the answer to the last query only, whatever order answers come in', async () => {
    const { ask, answer, seen } = watch();
    void ask('토');
    void ask('토큰');
    answer('토큰');
    answer('토');
    await settle();
    expect(seen()).toEqual(['waiting 토', 'waiting 토큰', 'done 토큰']);
  });

  it('shows nothing found for a query that was cleared meanwhile', async () => {
    const { ask, answer, seen } = watch();
    void ask('토큰');
    void ask('  ');
    answer('토큰');
    await settle();
    expect(seen()).toEqual(['waiting 토큰', 'idle']);
  });

  it('says that a search failed, and tries again', async () => {
    const { ask, answer, fail, seen, states } = watch();
    void ask('토큰');
    fail('토큰');
    await settle();
    const failed = states.at(-1);
    if (failed?.kind !== 'failed') throw new Error(`not failed but ${failed?.kind}`);
    failed.retry();
    answer('토큰');
    await settle();
    expect(seen()).toEqual(['waiting 토큰', 'failed 토큰', 'waiting 토큰', 'done 토큰']);
  });

  it('shows what fills a screen first, and adds the others', async () => {
    const asked: SearchOptions[] = [];
    const shown: number[] = [];
    const client: SearchClient = {
      preload: () => Promise.resolve(),
      search: async (query, options = {}) => {
        asked.push(options);
        const results = Array.from({ length: options.limit ?? 0 }) as Result[];
        return {
          query,
          searched: query,
          suggestions: [],
          total: 30,
          guides: 0,
          unfiltered: 30,
          results,
          filters: {},
        };
      },
    };
    const ask = latestSearch(
      client,
      (state) => {
        if (state.kind !== 'done') return;
        shown.push(state.answer.results.length);
        expect(state).toMatchObject({ isWhole: false, left: 20 });
      },
      (results) => shown.push(results.length),
    );
    await ask('토큰', { literal: true });
    expect(shown).toEqual([3, 7]);
    expect(asked).toEqual([
      { literal: true, limit: 3 },
      { literal: true, offset: 3, limit: 7 },
    ]);
  });
});
