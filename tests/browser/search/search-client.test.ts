/** The search as a page sees it, with a worker that answers when the test says so. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSearchClient } from '../../../src/browser/search/search-client.ts';

/** In place of the browser's: starts at once, keeps what it is asked. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  asked: { id: number; query?: string }[] = [];
  isTerminated = false;
  constructor() {
    super();
    FakeWorker.started.push(this);
    queueMicrotask(() => this.answer({ id: 0 }));
  }
  postMessage(request: { id: number; query?: string }): void {
    this.asked.push(request);
  }
  answer(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const found = (query: string) => ({ query, searched: query, total: 1 });

test('a search without an answer fails after a while, and the next one starts anew', async () => {
  const client = createSearchClient({ base: '/' });
  const hanging = client.search('토큰');
  const failure = expect(hanging).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(60_000);
  await failure;
  expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);

  const again = client.search('토큰');
  await vi.advanceTimersByTimeAsync(0);
  const second = FakeWorker.started[1];
  second?.answer({ id: second.asked[0]?.id, answer: found('토큰') });
  await expect(again).resolves.toMatchObject({ query: '토큰' });
});

test('a worker that breaks fails what it was asked, and the next search starts another', async () => {
  const client = createSearchClient({ base: '/' });
  const broken = client.search('토큰');
  const failure = expect(broken).rejects.toThrow('out of memory');
  await vi.advanceTimersByTimeAsync(0);
  FakeWorker.started[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await failure;
  void client.search('세션').catch(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(FakeWorker.started[1]?.asked.map(({ query }) => query)).toEqual(['세션']);
});

test('an answer in time is kept, however long the page stays open', async () => {
  const client = createSearchClient({ base: '/' });
  const search = client.search('토큰');
  await vi.advanceTimersByTimeAsync(0);
  const [worker] = FakeWorker.started;
  worker?.answer({ id: worker.asked[0]?.id, answer: found('토큰') });
  await expect(search).resolves.toMatchObject({ query: '토큰' });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(worker?.isTerminated).toBe(false);
});
