import type { SiteSettings } from '../notes/settings.ts';
import type { Environment } from './environment.ts';
import { startIndexThread } from './index-thread.ts';
import type { IndexThread } from './index-thread.ts';
import { createLibraryReader } from './library.ts';
import type { Library } from './library.ts';
import { createProgress } from './progress.ts';
import { giveBackMemory } from './memory.ts';
import { closeRenderers } from './render-pool.ts';
import { endStage } from './stages.ts';

/** What a build reads of the notes folder. */
export interface BuildReading {
  library: Promise<Library>;
  /** Indexes the notes of the library as soon as they are there. */
  indexing: IndexThread;
  /** Settles when the renderers have work, so that this one is free for something else. */
  begun: Promise<unknown>;
}

let reading: BuildReading | undefined;

/** Begins to read the notes, once in this process, which builds once: notes render while Astro loads. */
export function readForBuild(env: Environment, site: SiteSettings): BuildReading {
  return (reading ??= begin(env, site));
}

function begin(env: Environment, site: SiteSettings): BuildReading {
  const indexing = startIndexThread(env, site);
  const { promise: scanned, resolve: onScanned } = Promise.withResolvers<void>();
  const read = createLibraryReader(env, site, {
    drafts: false,
    onScanned,
    onProgress: createProgress('notes'),
    onRendered: indexing.prepare,
  });
  const library = read().then(async (whole) => {
    endStage('notes');
    indexing.index(whole.notes);
    await closeRenderers(); // A build renders once, and Pagefind needs their memory.
    giveBackMemory();
    return whole;
  });
  library.catch(() => undefined); // Whoever awaits it sees the error.
  return { library, indexing, begun: Promise.race([scanned, library]) };
}
