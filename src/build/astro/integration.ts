import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { messagesIn } from '../../messages/language.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { cardsVersion, wantsCards } from '../cards/cards-version.ts';
import { publishCards } from '../cards/publish-cards.ts';
import { copyAssets, findAsset } from './assets.ts';
import { setCurrentLibrary } from '../library/shared-library.ts';
import { createProblemServer } from '../serve/note-problems.ts';
import { createProblemTeller } from '../serve/problem-teller.ts';
import { serveFiles, watchNotes } from '../serve/watch-notes.ts';
import { writeHostFiles } from '../host/host-files.ts';
import { writeRedirectPages } from '../publish/redirect-pages.ts';
import { writeOfflineFiles } from '../host/offline-files.ts';
import { type BuildReading, readForBuild } from '../library/start-build.ts';
import { writeIndex } from '../index/indexer.ts';
import { createSearchServer } from '../index/search-server.ts';
import type { Environment } from '../commands/environment.ts';
import { createLibraryReader } from '../library/library-reader.ts';
import type { Library, LibraryReader } from '../library/library.ts';
import { tellProgress } from '../commands/progress.ts';
import { pruneCache } from '../render/prune.ts';
import { findMarkdown, writeMarkdown } from './markdown-files.ts';
import { copyMermaid, findMermaidFile } from './mermaid-scripts.ts';
import { printReport, writeReports } from '../commands/report.ts';
import { endStage } from '../commands/build-timings.ts';

/** Pages that are only where readers may keep the site. */
const OFFLINE = [
  { pattern: '/offline', entrypoint: new URL('../../offline/page.astro', import.meta.url) },
  { pattern: '/manifest.webmanifest', entrypoint: new URL('../../offline/manifest.ts', import.meta.url) },
];

/** Rendering fewer notes than this takes no longer than Astro's own start: the preview waits for them. */
const SKETCH = 50;

/**
 * Makes the notes folder known to the pages, and publishes what pages need beside them: files and the search
 * index.
 */
export function studyNotes(env: Environment, site: SiteSettings): AstroIntegration {
  const { problem, command } = messagesIn(site.language);
  let reader: LibraryReader | undefined;
  let library: Promise<Library> | undefined;
  let waitForIndex: BuildReading['waitForIndex'] | undefined;

  return {
    name: 'study-notes',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command !== 'build' && command !== 'dev') return;
        if (site.offline !== false) for (const route of OFFLINE) injectRoute(route);
        if (command === 'dev') {
          reader = createLibraryReader(env, site, {
            drafts: true,
            sketch: SKETCH,
            ...tellProgress(site),
          });
          library = reader.read();
          library.catch(() => undefined); // Whoever awaits it sees the error.
        } else ({ library, waitForIndex } = readForBuild(env, site));
        setCurrentLibrary(library);
      },
      'astro:server:setup'({ server }) {
        if (!reader || !library) return;
        const search = createSearchServer(env, site);
        server.middlewares.use(serveFiles(`${env.base}files/`, (wanted) => findAsset(env, wanted)));
        server.middlewares.use(serveFiles(`${env.base}notes/`, findMarkdown));
        server.middlewares.use(serveFiles(`${env.base}mermaid/`, findMermaidFile));
        server.middlewares.use(search.middleware);
        const problems = createProblemServer(env, site);
        server.middlewares.use(problems.middleware);
        const tell = createProblemTeller(env, site, (text) => server.config.logger.info(text));
        watchNotes(server, env, reader, library, (now) => {
          for (const update of [search.update, problems.update, tell]) update(now);
        });
      },
      async 'astro:build:done'({ dir, pages }) {
        if (!library || !waitForIndex) return;
        const loaded = await library;
        endStage('pages');
        const outDir = fileURLToPath(dir);
        loaded.problems.push(...(await copyAssets(env, loaded.assets, outDir, problem)));
        await writeMarkdown(loaded.notes, outDir);
        if (loaded.notes.some(({ hasDiagram }) => hasDiagram)) await copyMermaid(outDir);
        const cards = cardsVersion(env, site);
        if (cards) await publishCards(env, site, loaded.notes, outDir, cards);
        else if (wantsCards(env, site)) console.log(command.notice.noCards);
        const index = await waitForIndex();
        const bytes = writeIndex(index, outDir);
        endStage('index');
        if (!env.siteUrl && process.env['CI']) console.log(command.notice.noAddress);
        const { base, siteUrl } = env;
        const { language } = site;
        const place = { outDir, base, siteUrl, language, messages: messagesIn(language).page };
        writeHostFiles(outDir, base, writeRedirectPages(loaded.redirects, place));
        writeOfflineFiles(outDir, site.offline ?? true);
        pruneCache(env.cacheDir, loaded);
        writeReports(env, loaded);
        printReport(
          env,
          loaded,
          {
            pages: pages.length,
            index: { ...index, bytes },
            outDir,
            seconds: performance.now() / 1000, // since the command was given
          },
          command.report,
          site,
        );
      },
    },
  };
}
