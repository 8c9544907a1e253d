import { existsSync } from 'node:fs';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import { startIndexThread } from '../index/index-thread.ts';
import type { IndexThread } from '../index/index-thread.ts';
import { createLibraryReader } from './library-reader.ts';
import type { Library } from './library.ts';
import { shareOut, sizesIn } from '../index/parts.ts';
import { tellProgress } from '../commands/progress.ts';
import { endStage } from '../commands/build-timings.ts';

/** What a build reads of the notes folder. */
export interface BuildReading {
  library: Promise<Library>;
  /** Indexes the notes of the library as soon as they are there. */
  indexing: IndexThread;
  /**
   * Settles when this process has room for something else: when the renderers have work; of a large folder
   * when they are done, for Pagefind needs its memory beside theirs.
   */
  begun: Promise<unknown>;
}

let reading: BuildReading | undefined;

/** Begins to read the notes, once in this process, which builds once: notes render while Astro loads. */
export function readForBuild(env: Environment, site: SiteSettings): BuildReading {
  return (reading ??= begin(env, site));
}

function begin(env: Environment, site: SiteSettings): BuildReading {
  const indexing = startIndexThread(env, site);
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const reader = createLibraryReader(env, site, {
    drafts: false,
    share: (notes) => shareOut(notes, sizesIn(env.notesDir)),
    onScanned: (parts) => {
      if (parts === 1) resolve();
    },
    ...tellProgress(site),
    onRendered: indexing.prepare,
    onPart: indexing.addPart,
  });
  if (!existsSync(env.cacheDir)) reader.warmUp(); // All notes must be rendered.
  const library = reader.read().then(async (whole) => {
    endStage('notes');
    indexing.finish(whole.notes.length);
    await reader.close(); // A build renders once, and Pagefind needs their memory.
    return whole;
  });
  library.catch(() => undefined); // Whoever awaits it sees the error.
  return { library, indexing, begun: Promise.race([begun, library]) };
}
