import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { assemble, disassemble } from 'es-hangul';
import type { Page } from 'playwright-core';
import { scratchFolder } from '../../site/site.ts';
import { serveSite } from '../../site/serve.ts';
import { newPage, sentBytesOf, withBrowser } from '../browsing.ts';
import { median, percentile } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { notesBySize } from '../places.ts';
import type { Workplace } from '../places.ts';

/** Queries whose bytes and times are taken. */
const QUERIES = 30;
/** Milliseconds until a query has loaded all that it will. */
const QUIET = 300;
const FIELD = 'main input[type="search"]';

/** Searches a built site for words of its headings, as somebody does who comes for the first time, and goes on. */
export async function measureSearch(place: Workplace): Promise<Figure[]> {
  let sent: { file: string; part: number | undefined }[] = [];
  const site = await serveSite(place.outDir, '/', undefined, (file, part) => sent.push({ file, part }));
  const takeBytes = (): number => {
    const bytes = sent.reduce((sum, { file, part }) => sum + (part ?? sentBytesOf(place.outDir, file)), 0);
    sent = [];
    return bytes;
  };
  try {
    const queries = await queriesFrom(place);
    return [
      ...(await withBrowser(async (browser) => [
        ...(await measureQueries(await newPage(browser), site.url, queries, takeBytes)),
        ...(await measureTyping(await newPage(browser), site.url, queries)),
      ])),
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

/** What each query loads that was not there yet; the worker's requests are seen at the server only. */
async function measureQueries(
  page: Page,
  base: string,
  queries: readonly string[],
  takeBytes: () => number,
): Promise<Figure[]> {
  await page.goto(`${base}search/`, { waitUntil: 'networkidle' });
  const opened = takeBytes();
  const bytes: number[] = [];
  const times: number[] = [];
  for (const query of queries) {
    times.push(await page.evaluate(typeQuery, { selector: FIELD, query }));
    await page.waitForTimeout(QUIET);
    bytes.push(takeBytes());
  }
  const [first = 0, ...later] = bytes;
  return [
    { name: 'search: bytes of its page', value: opened / 1000, unit: 'KB' },
    { name: 'search: bytes from there to first results', value: first / 1000, unit: 'KB' },
    { name: 'search: bytes of later queries, median', value: median(later) / 1000, unit: 'KB' },
    { name: 'search: bytes of later queries, p95', value: percentile(later, 95) / 1000, unit: 'KB' },
    { name: 'search: first results', value: times[0] ?? 0, unit: 'ms' },
    { name: 'search: a new word to results', value: median(times.slice(1)), unit: 'ms' },
  ];
}

/** Types words key by key, as an input method composes them: `ㅅ`, `서`, `섭`, `서버`. */
async function measureTyping(page: Page, base: string, queries: readonly string[]): Promise<Figure[]> {
  await page.goto(`${base}search/`, { waitUntil: 'networkidle' });
  await page.evaluate(watchBlocking);
  const times: number[] = [];
  for (const query of queries) {
    const keys = [...disassemble(query)];
    for (let typed = 1; typed <= keys.length; typed++) {
      const text = assemble(keys.slice(0, typed));
      times.push(await page.evaluate(typeQuery, { selector: FIELD, query: text }));
    }
  }
  const blocked = await page.evaluate(() => Number(document.documentElement.dataset['longest'] ?? 0));
  return [
    { name: 'search: keystroke to results', value: median(times.slice(1)), unit: 'ms' },
    { name: 'search: keystroke to results, p95', value: percentile(times.slice(1), 95), unit: 'ms' },
    { name: 'search: longest task of the page', value: blocked, unit: 'ms' },
  ];
}

/** Runs in the page: keeps how long the longest task held it up; below 50 ms the browser tells of none. */
function watchBlocking(): void {
  new PerformanceObserver((list) => {
    const { dataset } = document.documentElement;
    const longest = Math.max(
      Number(dataset['longest'] ?? 0),
      ...list.getEntries().map((entry) => entry.duration),
    );
    dataset['longest'] = String(longest);
  }).observe({ type: 'longtask' });
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
