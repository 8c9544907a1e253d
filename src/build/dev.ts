import { createReadStream } from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import type { Connect, ViteDevServer } from 'vite';
import { currentLibrary, setCurrentLibrary } from './current.ts';
import type { Environment } from './environment.ts';
import type { Library, LibraryReader } from './library.ts';
import { formatProblems } from './report.ts';

/** Events of one save come in bursts (editors write beside and rename): wait this many milliseconds for the rest. */
const SETTLE = 20;

/** Makes the writers' preview follow the notes folder: reads again what changed, then reloads open pages. */
export function watchNotes(
  server: ViteDevServer,
  env: Environment,
  read: LibraryReader,
  onRead: (library: Library) => void,
): void {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();

  async function readAgain(): Promise<void> {
    const files = changed;
    changed = new Set();
    const library = await read(files);
    setCurrentLibrary(Promise.resolve(library));
    const problems = library.problems.filter((problem) => files.has(problem.file));
    if (problems.length > 0)
      server.config.logger.info(formatProblems(problems, path.relative(process.cwd(), env.notesDir)));
    // Astro keeps the lists of routes; this is how its own content tells it to forget them.
    server.environments['ssr']?.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
    onRead(library);
  }

  server.watcher.add(env.notesDir);
  server.watcher.on('all', (_event, file) => {
    const relative = path.relative(env.notesDir, file);
    if (relative.startsWith('..') || path.isAbsolute(relative)) return;
    changed.add(relative.split(path.sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(readAgain).catch((error: unknown) => server.config.logger.error(String(error)));
    }, SETTLE);
  });
}

/** Serves the files that notes show or link below `files/`, as the build publishes them. */
export function serveAssets(env: Environment): Connect.NextHandleFunction {
  return (request, response, next) => {
    const prefix = `${env.base}files/`;
    const url = request.url?.split(/[?#]/)[0] ?? '';
    if (!url.startsWith(prefix)) return next();
    void findAsset(decodePath(url.slice(prefix.length))).then((asset) => {
      if (asset === undefined) return next();
      response.setHeader('Content-Type', lookup(asset) ?? 'application/octet-stream');
      createReadStream(path.join(env.notesDir, asset)).on('error', next).pipe(response);
    }, next);
  };
}

async function findAsset(wanted: string): Promise<string | undefined> {
  const { assets } = await currentLibrary();
  return assets.find((asset) => asset.normalize('NFC') === wanted);
}

/** What isn't percent-encoded UTF-8 names no file: it is looked up, and missed, as it stands. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
