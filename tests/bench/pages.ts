import type { Browser, Page, Response } from 'playwright-core';
import { serveSite } from '../site/serve.ts';
import { newPage, sentBytes, withBrowser } from './browsing.ts';
import { median } from './figures.ts';
import type { Figure } from './figures.ts';
import { addressOf } from './places.ts';
import type { Workplace } from './places.ts';

/** Visits whose time is taken. */
const CLICKS = 9;
/** Milliseconds that a hand rests on a link before it clicks; hovering is where prefetching begins. */
const HOVER = 150;

/** Loads a note's page of a built site in a browser, as somebody does who comes for the first time. */
export function measureLoad(place: Workplace, note: string): Promise<Figure[]> {
  return visit(place, (browser, home) => load(browser, new URL(addressOf(place, note), home).href));
}

/** Clicks on notes that the home page of a built site lists. */
export async function measureClicks(place: Workplace): Promise<Figure[]> {
  const value = await visit(place, click);
  return [{ name: 'page: click to paint', value, unit: 'ms' }];
}

async function visit<T>(place: Workplace, use: (browser: Browser, home: string) => Promise<T>): Promise<T> {
  const site = await serveSite(place.outDir);
  try {
    return await withBrowser((browser) => use(browser, site.url));
  } finally {
    site.close();
  }
}

/** Kilobytes of a page's parts as a host would send them, and how much of it moves while it loads. */
async function load(browser: Browser, url: string): Promise<Figure[]> {
  const page = await newPage(browser);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.addInitScript(watchShifts);
  await page.goto(url, { waitUntil: 'networkidle' });
  await scrollThrough(page);
  const shifts = await page.evaluate(() => Number(sessionStorage.getItem('shifts')));
  const parts = await Promise.all(
    responses.map(async (response) => ({
      type: response.request().resourceType(),
      bytes: await sentBytes(response),
    })),
  );
  await page.context().close();
  const kilobytes = (type?: string) =>
    parts.reduce((sum, part) => sum + (type === undefined || part.type === type ? part.bytes : 0), 0) / 1000;
  return [
    { name: 'page: all, gzip', value: kilobytes(), unit: 'KB' },
    { name: 'page: HTML', value: kilobytes('document'), unit: 'KB' },
    { name: 'page: CSS', value: kilobytes('stylesheet'), unit: 'KB' },
    { name: 'page: JS', value: kilobytes('script'), unit: 'KB' },
    { name: 'page: requests', value: parts.length, unit: '' },
    { name: 'page: layout shift', value: shifts, unit: '' },
  ];
}

function watchShifts(): void {
  sessionStorage.setItem('shifts', '0');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const value = 'value' in entry ? Number(entry.value) : 0;
      sessionStorage.setItem('shifts', String(Number(sessionStorage.getItem('shifts')) + value));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function scrollThrough(page: Page): Promise<void> {
  for (let i = 0; i < 10; i++) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(50);
  }
}

/** Milliseconds from a click on a listed note until its page is painted. */
async function click(browser: Browser, home: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < CLICKS; i++) {
    const page = await newPage(browser);
    await page.goto(home, { waitUntil: 'networkidle' });
    const links = page.locator('main a[href*="/notes/"]:visible');
    const link = links.nth(i % (await links.count()));
    await link.hover();
    await page.waitForTimeout(HOVER);
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        sessionStorage.setItem('clicked', String(performance.timeOrigin + event.timeStamp));
      });
    });
    await link.click();
    await page.waitForURL((address) => address.href !== home);
    times.push(await page.evaluate(timeToPaint));
    await page.context().close();
  }
  return median(times);
}

function timeToPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (!paint) return;
      observer.disconnect();
      resolve(performance.timeOrigin + paint.startTime - Number(sessionStorage.getItem('clicked')));
    }).observe({ type: 'paint', buffered: true });
  });
}
