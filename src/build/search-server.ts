import { lookup } from 'mrmime';
import type { Connect } from 'vite';
import type { SiteSettings } from '../notes/settings.ts';
import { addressOf } from './dev.ts';
import type { Environment } from './environment.ts';
import type { Library } from './library.ts';
import type { IndexFile } from './pagefind.ts';
import { createIndexer } from './search-index.ts';

/** Search for the writers' preview: the index is made in memory and served as if it were published. */
export interface SearchServer {
  middleware: Connect.NextHandleFunction;
  /** Tells that the notes are others now. */
  update(library: Library): void;
}

type Files = Map<string, IndexFile>;

export function createSearchServer(env: Environment, site: SiteSettings): SearchServer {
  const prefix = `${env.base}pagefind/`;
  const indexer = createIndexer(env, site);
  let latest: Library | undefined;
  let indexed: Library | undefined;
  let files: Promise<Files> = Promise.resolve(new Map());

  /** Only when somebody searches: most notes are saved many times before that. */
  function currentFiles(): Promise<Files> {
    if (latest && latest !== indexed) {
      const library = (indexed = latest);
      files = files
        .catch(() => undefined)
        .then(async () => {
          const index = await indexer.index(library.notes);
          return new Map(index.files.map((file) => [file.path, file]));
        });
    }
    return files;
  }

  return {
    update(library) {
      latest = library;
    },
    middleware(request, response, next) {
      const url = addressOf(request);
      if (!url.startsWith(prefix)) return next();
      currentFiles().then((found) => {
        const file = found.get(url.slice(prefix.length));
        if (!file) return next();
        response.setHeader('Content-Type', lookup(file.path) ?? 'application/octet-stream');
        response.end(file.content);
      }, next);
    },
  };
}
