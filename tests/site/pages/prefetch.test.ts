/** What browsers load before it is asked for: the page of the link that a hand rests on, and nothing else. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../test.ts';

/** Addresses that Chromium sets out to make ready whole, from now on. (It stops there while tests look on.) */
async function watchPrerendering(page: Page): Promise<Set<string>> {
  const started = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on('Preload.prerenderStatusUpdated', ({ key }) => started.add(new URL(key.url).pathname));
  await session.send('Preload.enable');
  return started;
}

test('a link that a hand rests on is fetched, and made ready where the browser can', async ({ open }) => {
  const page = await open('');
  const started = await watchPrerendering(page);
  const note = page.locator('main a[href*="/notes/"]').first();
  const address = await note.evaluate((link: HTMLAnchorElement) => link.pathname);
  const fetched = page.waitForRequest((request) => new URL(request.url()).pathname === address);
  await note.hover();
  await fetched;
  await expect.poll(() => [...started]).toEqual([address]);
});

test('the search page, which loads much, is not made ready', async ({ open }) => {
  const page = await open('');
  const started = await watchPrerendering(page);
  await page.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: 'search/?q=a', textContent: 'search' });
    document.querySelector('main')?.prepend(link);
  });
  await page.getByRole('link', { name: 'search', exact: true }).hover();
  await page.waitForTimeout(600); // three times as long as a browser waits for a hand to rest
  await page.locator('main a[href*="/notes/"]').first().hover();
  await expect.poll(() => started.size).toBe(1);
  expect([...started].filter((address) => address.includes('/search/'))).toEqual([]);
});
