import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { lookup } from 'mrmime';
import type { Connect } from 'vite';
import type { SiteSettings } from '../../notes/settings.ts';
import { requestPath } from '../serve/watch-notes.ts';
import type { Environment } from '../commands/environment.ts';
import type { IndexWorkerData } from './index-worker.ts';
import type { Library } from '../library/library.ts';
import type { IndexedFiles, PreviewIndexAnswer } from './preview-index-worker.ts';
import { startThread } from './start-thread.ts';

/** Search for the writers' preview: the index is served as if it were published. */
export interface SearchServer {
  middleware: Connect.NextHandleFunction;
  /** Tells that the notes are others now. */
  update(library: Library): void;
}

export function createSearchServer(env: Environment, site: SiteSettings): SearchServer {
  const isIndexFile = (name: string): boolean => /^(?:pagefind(?:-\d+)?|search)\/./.test(name);
  let thread: Worker | undefined;
  let latest: Library | undefined;
  let indexed: Library | undefined;
  let files: Promise<IndexedFiles> = Promise.resolve(new Map());

  function openThread(): Worker {
    const worker = startThread(env.root, 'index/preview-index-worker.ts', {
      env,
      site,
    } satisfies IndexWorkerData);
    worker.unref();
    return worker.once('exit', () => (thread = undefined)); // the next search starts another
  }

  /** One library at a time. */
  async function index(library: Library): Promise<IndexedFiles> {
    const { notes } = (await library.rest?.finished) ?? library;
    thread ??= openThread();
    thread.postMessage(notes);
    const [answer] = (await once(thread, 'message')) as [PreviewIndexAnswer];
    if ('error' in answer) throw new Error(answer.error);
    return answer.files;
  }

  function currentFiles(): Promise<IndexedFiles> {
    if (latest && latest !== indexed) {
      const library = (indexed = latest);
      files = files.catch(() => undefined).then(() => index(library));
      files.catch(() => (indexed = undefined)); // a later search may try again
    }
    return files;
  }

  return {
    update(library) {
      const isFirst = latest === undefined;
      latest = library;
      // All notes now, so that nobody waits for them; those that are saved later when somebody searches.
      if (isFirst) currentFiles().catch(() => undefined); // whoever searches sees the error
    },
    middleware(request, response, next) {
      const url = requestPath(request);
      const name = url.startsWith(env.base) ? url.slice(env.base.length) : '';
      if (!isIndexFile(name)) return next();
      currentFiles()
        .then(async (found) => {
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
