import { readFile } from 'node:fs/promises';
import { lookup } from 'mrmime';
import type { Connect } from 'vite';
import type { SiteSettings } from '../notes/settings.ts';
import { addressOf } from './dev.ts';
import type { Environment } from './environment.ts';
import type { Library } from './library.ts';
import { type SearchIndex, countChanges, createIndexer } from './search-index.ts';
import { publishedFiles } from './shards.ts';

/** Search for the writers' preview: the index is served as if it were published. */
export interface SearchServer {
  middleware: Connect.NextHandleFunction;
  /** Tells that the notes are others now. */
  update(library: Library): void;
}

/** From so many changed notes on the index is made anew; Pagefind takes a second for about these. */
const MANY = 100;

/** Contents of files, or where they lie, by their paths below `pagefind/`. */
type Files = Map<string, string | Uint8Array>;

export function createSearchServer(env: Environment, site: SiteSettings): SearchServer {
  const prefix = `${env.base}pagefind/`;
  const indexer = createIndexer(env, site);
  let latest: Library | undefined;
  let indexed: Library | undefined;
  let whole: SearchIndex | undefined;
  let files: Promise<Files> = Promise.resolve(new Map());

  async function makeFiles(library: Library): Promise<Files> {
    const { notes } = (await library.rest?.finished) ?? library;
    const changes = whole ? countChanges(whole, notes) : MANY;
    if (!whole || changes >= MANY) whole = await indexer.index(notes);
    const index = changes > 0 && changes < MANY ? await indexer.update(whole, notes) : whole;
    const files: Files = new Map(publishedFiles(index.shards).map((file) => [file.path, file.source]));
    for (const file of index.files) files.set(file.path, file.content);
    return files;
  }

  /** Only when somebody searches: most notes are saved many times before that. */
  function currentFiles(): Promise<Files> {
    if (latest && latest !== indexed) {
      const library = (indexed = latest);
      files = files.catch(() => undefined).then(() => makeFiles(library));
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
      currentFiles()
        .then(async (found) => {
          const name = url.slice(prefix.length);
          const file = found.get(name);
          if (file === undefined) return next();
          const content = typeof file === 'string' ? await readFile(file) : file;
          response.setHeader('Content-Type', lookup(name) ?? 'application/octet-stream');
          response.end(content);
        })
        .catch(next);
    },
  };
}
