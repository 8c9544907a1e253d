/** Keeps reviews on the device, and tells the other windows of each. Reviews are added, never changed. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { groupReviews, withReview, type Review, type ReviewsByQuestion } from '../../practice/review.ts';

interface PracticeDB extends DBSchema {
  reviews: { key: [question: string, at: number]; value: Review };
}

/** Why reviews aren't kept: the browser forbids it, or there is no room. */
type StoreTrouble = 'blocked' | 'full';

/** What another window did. */
interface Told {
  added: Review[];
  removed: Review[];
}

/** One site of an origin has its own. */
const NAME = `practice ${__BASE_PATH__}`;

export interface PracticeStore {
  /** All that is known, also what could not be kept. */
  all(): ReviewsByQuestion;
  of(question: string): readonly Review[];
  /** @returns how many of them are new */
  add(reviews: readonly Review[]): Promise<number>;
  /** Has the reviews of questions that are called otherwise now follow them. @param renamed by their former ids */
  rename(renamed: ReadonlyMap<string, { id: string; text: string }>): Promise<void>;
  /** Takes back what was just graded. */
  remove(review: Review): Promise<void>;
  trouble(): StoreTrouble | undefined;
  /** Tells of changes that other windows made, and of troubles. @param listener with the ids of what changed */
  listen(listener: (questions: string[]) => void): void;
}

export async function openStore(): Promise<PracticeStore> {
  const listeners: ((questions: string[]) => void)[] = [];
  let trouble: StoreTrouble | undefined;
  /** What no room was found for. */
  let waiting: Review[] = [];
  let db = await openDatabase(() => fail('blocked'));
  if (!db) trouble = 'blocked';
  const reviews = groupReviews((await db?.getAll('reviews').catch(() => undefined)) ?? []);
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined;

  function fail(why: StoreTrouble): void {
    trouble = why;
    if (why === 'blocked') db = undefined;
    for (const listener of listeners) listener([]);
  }

  function remember(added: readonly Review[]): Review[] {
    return added.filter((review) => {
      const known = reviews.get(review.question) ?? [];
      const more = withReview(known, review);
      if (more.length > known.length) reviews.set(review.question, more);
      return more.length > known.length;
    });
  }

  function forget({ question, at }: Review): void {
    const rest = (reviews.get(question) ?? []).filter((review) => review.at !== at);
    if (rest.length > 0) reviews.set(question, rest);
    else reviews.delete(question);
  }

  async function keep(added: readonly Review[]): Promise<void> {
    waiting = [...waiting, ...added];
    if (!db) return;
    const own = waiting;
    try {
      const change = db.transaction('reviews', 'readwrite');
      await Promise.all([...own.map((review) => change.store.put(review)), change.done]);
      waiting = waiting.filter((review) => !own.includes(review));
      if (trouble === 'full') {
        trouble = undefined;
        for (const listener of listeners) listener([]);
      }
    } catch (error) {
      fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked');
    }
  }

  channel?.addEventListener('message', ({ data: { added, removed } }: MessageEvent<Told>) => {
    remember(added);
    for (const review of removed) forget(review);
    const questions = [...added, ...removed].map(({ question }) => question);
    for (const listener of listeners) listener(questions);
  });

  async function add(added: readonly Review[]): Promise<number> {
    const fresh = remember(added);
    await keep(fresh);
    channel?.postMessage({ added: fresh, removed: [] } satisfies Told);
    return fresh.length;
  }

  async function remove(review: Review): Promise<void> {
    forget(review);
    waiting = waiting.filter((other) => other !== review);
    await db?.delete('reviews', [review.question, review.at]).catch(() => fail('blocked'));
    channel?.postMessage({ added: [], removed: [review] } satisfies Told);
  }

  return {
    all: () => reviews,
    of: (question) => reviews.get(question) ?? [],
    add,
    remove,
    async rename(renamed) {
      for (const [former, { id, text }] of renamed) {
        const own = reviews.get(former) ?? [];
        await add(own.map((review) => ({ ...review, question: id, text })));
        if (waiting.length > 0) return; // no room for them: those that are kept stay
        for (const review of own) await remove(review);
      }
    },
    trouble: () => trouble,
    listen: (listener) => void listeners.push(listener),
  };
}

/** @returns nothing where the browser forbids it */
async function openDatabase(lost: () => void): Promise<IDBPDatabase<PracticeDB> | undefined> {
  try {
    return await openDB<PracticeDB>(NAME, 1, {
      upgrade: (db) => void db.createObjectStore('reviews', { keyPath: ['question', 'at'] }),
      // A later version of the site in another window.
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
      terminated: lost,
    });
  } catch {
    return undefined;
  }
}
