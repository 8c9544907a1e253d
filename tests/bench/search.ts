import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Page, Response } from 'playwright-core';
import { scratchFolder } from '../site/site.ts';
import { serveSite } from '../site/serve.ts';
import { newPage, sentBytes, withBrowser } from './browsing.ts';
import { median, percentile } from './figures.ts';
import type { Figure } from './figures.ts';
import { notesBySize } from './places.ts';
import type { Workplace } from './places.ts';

/** Queries whose bytes and times are taken. */
const QUERIES = 30;
const FIELD = 'main input[type="search"]';

/** Searches a built site for words of its headings, as somebody does who comes for the first time, and goes on. */
export async function measureSearch(place: Workplace): Promise<Figure[]> {
  const site = await serveSite(place.outDir);
  try {
    const queries = await queriesFrom(place);
    return [
      ...(await withBrowser(async (browser) => measureQueries(await newPage(browser), site.url, queries))),
      { name: 'search: index', value: folderBytes(path.join(place.outDir, 'pagefind')) / 1e6, unit: 'MB' },
      {
        name: 'search: index of stock Pagefind',
        value: (await stockIndexBytes(place.outDir)) / 1e6,
        unit: 'MB',
      },
    ];
  } finally {
    site.close();
  }
}

async function measureQueries(page: Page, base: string, queries: readonly string[]): Promise<Figure[]> {
  await page.goto(`${base}search/`, { waitUntil: 'networkidle' });
  let responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const bytes: number[] = [];
  const times: number[] = [];
  for (const query of queries) {
    responses = [];
    times.push(await page.evaluate(typeQuery, { selector: FIELD, query }));
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(responses.map(sentBytes));
    bytes.push(sizes.reduce((sum, size) => sum + size, 0));
  }
  const [first = 0, ...later] = bytes;
  return [
    { name: 'search: bytes to first results', value: first / 1000, unit: 'KB' },
    { name: 'search: bytes of later queries, p95', value: percentile(later, 95) / 1000, unit: 'KB' },
    { name: 'search: first results', value: times[0] ?? 0, unit: 'ms' },
    { name: 'search: keystroke to results', value: median(times.slice(1)), unit: 'ms' },
  ];
}

/** Runs in the page: types a query and waits until its results stand. @returns milliseconds */
function typeQuery({ selector, query }: { selector: string; query: string }): Promise<number> {
  const field = document.querySelector<HTMLInputElement>(selector);
  const page = document.querySelector('main');
  if (!field || !page) throw new Error('The page has no search');
  return new Promise((resolve) => {
    const started = performance.now();
    const observer = new MutationObserver(() => {
      if (
        !page.querySelector('[data-search-state="done"]') ||
        !location.search.includes(encodeURIComponent(query))
      )
        return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - started));
    });
    observer.observe(page, { subtree: true, childList: true, attributes: true });
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Words of headings, each of another note, spread over all sizes. */
async function queriesFrom(place: Workplace): Promise<string[]> {
  const notes = await notesBySize(place);
  const words = notes.flatMap(({ file }) => {
    const text = readFileSync(path.join(place.notesDir, file), 'utf8');
    return /^##+ .*?(\p{L}{2,})/mu.exec(text)?.[1] ?? [];
  });
  const different = [...new Set(words)];
  const step = Math.max(1, Math.floor(different.length / QUERIES));
  return different.filter((_, i) => i % step === 0).slice(0, QUERIES);
}

async function stockIndexBytes(siteDir: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  try {
    const outputPath = path.join(scratchFolder('stock'), 'pagefind');
    await index.addDirectory({ path: siteDir, glob: 'notes/**/*.html' });
    await index.writeFiles({ outputPath });
    return folderBytes(outputPath);
  } finally {
    await pagefind.close();
  }
}

function folderBytes(dir: string): number {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
