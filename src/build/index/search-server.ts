import { lookup } from 'mrmime';
import type { Connect } from 'vite';
import type { SiteSettings } from '../../notes/settings.ts';
import { requestPath } from '../serve/watch-notes.ts';
import type { Environment } from '../commands/environment.ts';
import type { Library } from '../library/library.ts';
import { type IndexThread, startIndexThread } from './index-thread.ts';
import { type SearchIndex, findFile } from './indexer.ts';
import { PREVIEWED } from './parts.ts';

/** Search for the writers' preview: the index is served as if it were published. */
export interface SearchServer {
  middleware: Connect.NextHandleFunction;
  /** Tells that the notes are others now. */
  update(library: Library): void;
}

export function createSearchServer(env: Environment, site: SiteSettings): SearchServer {
  const isIndexFile = (name: string): boolean => /^(?:pagefind(?:-\d+)?|search)\/./.test(name);
  let thread: IndexThread | undefined;
  let latest: Library | undefined;
  let indexed: Library | undefined;
  let index: Promise<SearchIndex | undefined> = Promise.resolve(undefined);

  async function makeIndex(library: Library): Promise<SearchIndex> {
    const { notes } = (await library.rest?.finished) ?? library;
    thread ??= startIndexThread({ env, site, use: PREVIEWED });
    try {
      return await thread.makeIndex(notes);
    } catch (error) {
      thread = undefined; // the next search starts another
      throw error;
    }
  }

  /** One library at a time. */
  function currentIndex(): Promise<SearchIndex | undefined> {
    if (latest && latest !== indexed) {
      const library = (indexed = latest);
      index = index.catch(() => undefined).then(() => makeIndex(library));
      index.catch(() => (indexed = undefined)); // a later search may try again
    }
    return index;
  }

  return {
    update(library) {
      const isFirst = latest === undefined;
      latest = library;
      // All notes now, so that nobody waits for them; those that are saved later when somebody searches.
      if (isFirst) currentIndex().catch(() => undefined); // whoever searches sees the error
    },
    middleware(request, response, next) {
      const url = requestPath(request);
      const name = url.startsWith(env.base) ? url.slice(env.base.length) : '';
      if (!isIndexFile(name)) return next();
      currentIndex()
        .then((made) => {
          const content = made && findFile(made, name);
          if (content === undefined) return next();
          response.setHeader('Content-Type', lookup(name) ?? 'application/octet-stream');
          response.end(content);
        })
        .catch(next);
    },
  };
}
