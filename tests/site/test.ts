/** Vitest's `test` for what readers see: its `open` opens pages, and what goes wrong on them fails the test. */
import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import type { SiteName } from './sites.ts';
import type { SharedSite } from './setup.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Which site; `group` unless told. */
  site?: SiteName;
  /** Window's size in CSS pixels; 1280 × 800 unless told. */
  width?: number;
  height?: number;
  /** What is expected to go wrong. */
  forgive?: RegExp;
  /** Prepares the page before it is opened. */
  before?(page: Page): Promise<unknown>;
}

/**
 * Opens a page in a window of its own, as a reader does who was never there before.
 * Images of other sites, which notes may show, don't load; any other request to them fails the test, as do errors
 * of scripts, violations of the Content-Security-Policy and missing files.
 * @param path below the base path, without a slash at its start: `notes/210429/#oauth은-무엇인가`
 */
export type Open = (path: string, options?: OpenOptions) => Promise<Page>;

/** A site that was built for all tests; waits until it is. @throws with the build's words, where that failed */
export async function siteOf(name: SiteName): Promise<SharedSite> {
  const site = inject('sites')[name];
  const response = await fetch(site.url);
  if (response.status === 500) throw new Error(await response.text());
  return site;
}

export const test = base
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from this parameter what a fixture needs
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }): Promise<Open> => {
    const troubles = new Set<string>();
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
      expect([...troubles], 'what went wrong on the pages').toEqual([]);
    });

    return async (path, { site = 'group', width = 1280, height = 800, forgive, before, ...options } = {}) => {
      const { url } = await siteOf(site);
      const context = await browser.newContext({
        locale: 'ko-KR',
        reducedMotion: 'reduce',
        serviceWorkers: 'block', // `page.route` doesn't see what they ask for
        viewport: { width, height },
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      watch(page, new URL(url).origin, (trouble) => {
        if (!forgive?.test(trouble)) troubles.add(trouble.slice(0, 400));
      });
      await before?.(page);
      await page.goto(url + path);
      return page;
    };
  });

/** Waits until a page has loaded. @param address its path and anchor, decoded: `/notes/210429/#tfo란` */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.waitForURL(({ pathname, hash }) => decodeURIComponent(pathname + hash) === address);
}

function watch(page: Page, origin: string, tell: (trouble: string) => void): void {
  page.on('pageerror', (error) => tell(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content.Security.Policy/i.test(text)) tell(`policy: ${text}`);
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    const foreign = /^(https?|wss?):$/.test(protocol) && asked !== origin;
    if (foreign && request.resourceType() !== 'image') tell(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().startsWith(origin)) {
      tell(`status ${response.status()}: ${decodeURI(response.url())}`);
    }
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // What a page no longer wants when it is left isn't missing.
    if (request.url().startsWith(origin) && why !== 'net::ERR_ABORTED') tell(`${why}: ${request.url()}`);
  });
}
