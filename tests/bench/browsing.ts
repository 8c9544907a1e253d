import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser, Page, Response } from 'playwright-core';
import { launchBrowser } from '../site/browser.ts';

/** Does something in a headless browser of its own. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const server = await launchBrowser();
  try {
    return await use(await chromium.connect(server.wsEndpoint()));
  } finally {
    await server.close();
  }
}

/**
 * A page of a window that was never there before. It loads nothing from other sites, whose images would take as long
 * as they like; requests are blocked, not routed, because routing would switch the browser's cache off.
 */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['https://*'] });
  return page;
}

/** Bytes of an answer as a host would send it. */
export async function sentBytes(response: Response): Promise<number> {
  return compressedBytes(await response.body().catch(() => Buffer.alloc(0))); // Redirections have none.
}

/** Bytes of a published file as a host would send it. @param file its path below the folder, as it was asked for */
export function sentBytesOf(dir: string, file: string): number {
  const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return compressedBytes(readFileSync(path.join(dir, name)));
}

/** Compressed where that makes it smaller; no host compresses again what is compressed. */
function compressedBytes(body: Buffer): number {
  const isCompressed = body[0] === 0x1f && body[1] === 0x8b;
  return isCompressed ? body.length : Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

/** Addresses of what the search page shows for a query, as soon as it says that they stand. */
export async function search(page: Page, base: string, query: string): Promise<string[]> {
  await page.goto(`${base}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('main [data-search-state="done"], main[data-search-state="done"]');
  return page.$$eval('main [data-search-state] a[href]', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
}
