import { toFolderFile, type FolderFile } from '../../notes/addresses/brands.ts';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import type { Connect, ViteDevServer } from 'vite';
import type { Asset } from '../astro/assets.ts';
import { setCurrentLibrary } from '../library/shared-library.ts';
import type { Environment } from '../commands/environment.ts';
import type { Library, LibraryReader } from '../library/library.ts';
import { printable } from '../commands/printable.ts';

/**
 * Events of one save come in bursts (editors write beside and rename): wait this many milliseconds for the
 * rest.
 */
const SETTLE = 20;

/**
 * Makes the writers' preview follow the notes folder: reads again what changed, then reloads open pages.
 * @param first the library that was read at the start
 * @param onRead told of each library, the first one too
 */
export function watchNotes(
  server: ViteDevServer,
  env: Environment,
  reader: LibraryReader,
  first: Promise<Library>,
  onRead: (library: Library) => void,
): void {
  const { logger } = server.config;
  let changed = new Set<FolderFile>();
  let timer: NodeJS.Timeout | undefined;
  let latest: Library | undefined;

  function show(library: Library): void {
    latest = library;
    setCurrentLibrary(Promise.resolve(library));
    // Astro keeps the lists of routes; this is how its own content tells it to forget them.
    server.environments['ssr']?.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
    follow(library);
  }

  /**
   * What is sketched is shown again as soon as it is rendered, unless something newer stands there by then.
   */
  function follow(library: Library): void {
    latest = library;
    onRead(library);
    library.rest?.finished.then((whole) => latest === library && show(whole)).catch(report);
  }

  async function readAgain(): Promise<void> {
    const files = changed;
    changed = new Set();
    show(await reader.read(files));
  }

  const report = (error: unknown) => logger.error(printable(String(error)));
  let reading = first.then(follow).catch(() => undefined); // The pages tell why the notes can't be read.
  server.watcher.add(env.notesDir);
  server.watcher.on('all', (_event, file) => {
    const relative = path.relative(env.notesDir, file);
    if (relative.startsWith('..') || path.isAbsolute(relative)) return;
    changed.add(toFolderFile(relative.split(path.sep).join('/')));
    clearTimeout(timer);
    timer = setTimeout(() => (reading = reading.then(readAgain).catch(report)), SETTLE);
  });
}

/**
 * Serves files of this disk below a path, as the build publishes them there.
 * @param find the file by the rest of the address, decoded
 */
export function serveFiles(
  prefix: string,
  find: (wanted: string) => Promise<Asset | undefined>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = requestPath(request);
    if (!url.startsWith(prefix)) return next();
    void find(decodePath(url.slice(prefix.length))).then((asset) => {
      if (asset === undefined) return next();
      const type = lookup(asset.name) ?? 'application/octet-stream';
      response.setHeader('Content-Type', asset.text === undefined ? type : `${type}; charset=utf-8`);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (asset.text !== undefined) response.end(asset.text);
      else createReadStream(asset.file).on('error', next).pipe(response);
    }, next);
  };
}

/** Address without its query, as it was asked for: Vite takes the base path from `url`. */
export function requestPath({ originalUrl, url = '' }: Connect.IncomingMessage): string {
  return (originalUrl ?? url).split(/[?#]/)[0] ?? '';
}

/** What isn't percent-encoded UTF-8 names no file: it is looked up, and missed, as it stands. */
export function decodePath(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
