import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteSettings } from '../notes/settings.ts';
import { copyAssets, findAsset } from './assets.ts';
import { setCurrentLibrary } from './current.ts';
import { serveFiles, watchNotes } from './dev.ts';
import { createSearchServer } from './search-server.ts';
import type { Environment } from './environment.ts';
import { startIndexThread } from './index-thread.ts';
import type { IndexThread } from './index-thread.ts';
import { createLibraryReader } from './library.ts';
import type { Library, LibraryReader } from './library.ts';
import { createProgress } from './progress.ts';
import { pruneCache } from './prune.ts';
import { copyMermaid, findMermaidFile } from './mermaid.ts';
import { closeThreads } from './render-pool.ts';
import { printReport, writeReports } from './report.ts';

/** Rendering fewer notes than this takes no longer than Astro's own start: the preview waits for them. */
const SKETCH = 50;

/** Makes the notes folder known to the pages, and publishes what pages need beside them: files and the search index. */
export function studyNotes(env: Environment, site: SiteSettings): AstroIntegration {
  const started = performance.now();
  const endStage = createStages();
  let read: LibraryReader | undefined;
  let library: Promise<Library> | undefined;
  let indexing: IndexThread | undefined;

  async function indexBesidePages({ notes }: Library): Promise<void> {
    if (!indexing) return;
    endStage('notes');
    indexing.index(notes);
    await closeThreads(); // A build renders once, and Pagefind needs their memory.
  }

  return {
    name: 'study-notes',
    hooks: {
      'astro:config:setup'({ command }) {
        if (command !== 'build' && command !== 'dev') return;
        const onProgress = createProgress('notes');
        if (command === 'dev')
          read = createLibraryReader(env, site, { drafts: true, sketch: SKETCH, onProgress });
        else {
          const thread = (indexing = startIndexThread(env, site));
          const onRendered = thread.prepare;
          read = createLibraryReader(env, site, { drafts: false, onProgress, onRendered });
        }
        // Begun here, so that notes render while Vite bundles the pages, which wait for it.
        library = read().then(async (whole) => {
          await indexBesidePages(whole);
          return whole;
        });
        library.catch(() => undefined); // Whoever awaits it sees the error.
        setCurrentLibrary(library);
      },
      'astro:server:setup'({ server }) {
        if (!read || !library) return;
        const search = createSearchServer(env, site);
        server.middlewares.use(serveFiles(`${env.base}files/`, (wanted) => findAsset(env, wanted)));
        server.middlewares.use(serveFiles(`${env.base}mermaid/`, findMermaidFile));
        server.middlewares.use(search.middleware);
        watchNotes(server, env, read, library, search.update);
      },
      async 'astro:build:done'({ dir, pages }) {
        if (!library || !indexing) return;
        const loaded = await library;
        endStage('pages');
        const outDir = fileURLToPath(dir);
        await copyAssets(env, loaded.assets, outDir);
        if (loaded.notes.some(({ hasDiagram }) => hasDiagram)) await copyMermaid(outDir);
        const index = await indexing.write(outDir);
        endStage('index');
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

/**
 * Tells whoever measures a build how long its stages took, each from the end of the one before, as measures of
 * `node:perf_hooks`.
 */
function createStages(): (name: string) => void {
  let last = performance.now();
  return (name) => {
    performance.measure(name, { start: last });
    last = performance.now();
  };
}
