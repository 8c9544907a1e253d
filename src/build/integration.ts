import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteSettings } from '../notes/settings.ts';
import { copyAssets } from './assets.ts';
import { setCurrentLibrary } from './current.ts';
import { serveAssets, watchNotes } from './dev.ts';
import { createSearchServer, indexLibrary } from './search-index.ts';
import type { Environment } from './environment.ts';
import { createLibraryReader } from './library.ts';
import type { Library, LibraryReader } from './library.ts';
import { createProgress } from './progress.ts';
import { pruneCache } from './prune.ts';
import { closeThreads } from './render-pool.ts';
import { printReport, writeReports } from './report.ts';

/** Makes the notes folder known to the pages, and publishes what pages need beside them: files and the search index. */
export function studyNotes(env: Environment, site: SiteSettings): AstroIntegration {
  const started = performance.now();
  let read: LibraryReader | undefined;
  let library: Promise<Library> | undefined;
  return {
    name: 'study-notes',
    hooks: {
      'astro:config:setup'({ command }) {
        if (command !== 'build' && command !== 'dev') return;
        read = createLibraryReader(env, site, {
          drafts: command === 'dev',
          onProgress: createProgress('notes'),
        });
        // Begun here, so that notes render while Vite bundles the pages, which wait for it.
        library = read();
        library.catch(() => undefined); // Whoever awaits it sees the error.
        setCurrentLibrary(library);
      },
      'astro:server:setup'({ server }) {
        if (!read) return;
        const search = createSearchServer(env, site);
        server.middlewares.use(serveAssets(env));
        server.middlewares.use(search.middleware);
        watchNotes(server, env, read, search.update);
        library?.then(search.update, () => undefined); // The pages tell why the notes can't be read.
      },
      async 'astro:build:done'({ dir, pages }) {
        if (!library) return;
        const loaded = await library;
        await closeThreads();
        const outDir = fileURLToPath(dir);
        await copyAssets(env, loaded.assets, outDir);
        const index = await indexLibrary(loaded, env, site, outDir);
        pruneCache(env.cacheDir, loaded);
        writeReports(env, loaded);
        printReport(env, loaded, {
          pages: pages.length,
          index,
          outDir,
          seconds: (performance.now() - started) / 1000,
        });
      },
    },
  };
}
