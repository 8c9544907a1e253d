import { existsSync } from 'node:fs';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import { startIndexThread } from '../index/index-thread.ts';
import type { SearchIndex } from '../index/indexer.ts';
import { PUBLISHED } from '../index/parts.ts';
import { createLibraryReader } from './library-reader.ts';
import type { Library } from './library.ts';
import { tellProgress } from '../commands/progress.ts';
import { endStage } from '../commands/build-timings.ts';

/** What a build reads of the notes folder. */
export interface BuildReading {
  library: Promise<Library>;
  /** The index of its notes, which is made as soon as they are there. Throws where it can't be made. */
  waitForIndex(): Promise<SearchIndex>;
  /** Settles when the renderers have work, and this process has room for something else. */
  begun: Promise<unknown>;
}

let reading: BuildReading | undefined;

/** Begins to read the notes, once in this process, which builds once: notes render while Astro loads. */
export function readForBuild(env: Environment, site: SiteSettings): BuildReading {
  return (reading ??= begin(env, site));
}

function begin(env: Environment, site: SiteSettings): BuildReading {
  const thread = startIndexThread({ env, site, use: PUBLISHED });
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const reader = createLibraryReader(env, site, {
    drafts: false,
    onRendered: thread.readWords,
    onScanned: resolve,
    ...tellProgress(site),
  });
  if (!existsSync(env.cacheDir)) reader.warmUp(); // All notes must be rendered.
  const library = reader.read().then(async (whole) => {
    endStage('notes');
    await reader.close(); // A build renders once, and Pagefind needs their memory.
    return whole;
  });
  const index = library.then(({ notes }) => thread.makeIndex(notes));
  index.catch(() => undefined); // Whoever awaits it, or the library, sees the error.
  return {
    library,
    async waitForIndex() {
      thread.hold();
      return index.finally(() => thread.end());
    },
    begun: Promise.race([begun, library]),
  };
}
