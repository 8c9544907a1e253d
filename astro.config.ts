import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { accentStyles } from './src/build/astro/accent-styles.ts';
import { refuseBadRequests } from './src/build/serve/bad-requests.ts';
import { cardsVersion } from './src/build/cards/cards-version.ts';
import { readEnvironment } from './src/build/commands/environment.ts';
import { studyNotes } from './src/build/astro/integration.ts';
import { site } from './src/site.ts';
import { languageOf } from './src/messages/language.ts';

const env = readEnvironment(fileURLToPath(new URL('.', import.meta.url)), site);

export default defineConfig({
  ...(env.siteUrl ? { site: env.siteUrl } : {}),
  base: env.base,
  cacheDir: env.cacheDir,
  // Loaded only where it writes something: that takes a while.
  integrations: [
    studyNotes(env, site),
    ...(env.siteUrl ? [(await import('./src/build/astro/sitemap.ts')).publishedSitemap(env)] : []),
  ],
  // Everything in files of their own, so that a strict Content-Security-Policy holds. While one page is
  // written, others are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [refuseBadRequests(env.base), accentStyles(site)],
    cacheDir: path.join(env.cacheDir, 'vite'),
    // In place of modules of their own, which each page would load.
    define: {
      __MESSAGES__: JSON.stringify(languageOf(site.language)),
      __CARDS__: JSON.stringify(cardsVersion(env, site)),
      __BASE_PATH__: JSON.stringify(env.base),
      __OFFLINE__: JSON.stringify(site.offline ?? true),
    },
    build: { assetsInlineLimit: 0 },
    // A page imports the worker's script where it can't start a worker.
    worker: { format: 'es' },
    // Vite would find it only when the search is first opened, and reload the page then.
    optimizeDeps: { include: ['es-hangul'] },
  },
  devToolbar: { enabled: false },
});
