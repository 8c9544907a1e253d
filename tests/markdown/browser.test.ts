/**
 * What notes become, in a browser and without any Content-Security-Policy that would help: nothing may run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserServer, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../site/browser.ts';
import { renderText, type Surroundings } from './render-text.ts';

const root = new URL('../fixtures/render/', import.meta.url);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: BrowserServer;
let browser: Browser;
/** One for all of them: what a note leaves behind would show on the next. */
let page: Page;
let events: string[];

beforeAll(async () => {
  server = await launchBrowser();
  browser = await chromium.connect(server.wsEndpoint());
  page = await browser.newPage();
  events = await watch(page);
});

beforeEach(() => void events.splice(0));

afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(readdirSync(root).sort())('%s', async (name) => {
  await page.setContent(pageOf(name));
  await useEverything(page);
  expect(events).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('the watch itself sees what runs', async () => {
  await page.setContent('<img src="x" onerror="alert(1)"><iframe src="https://evil.example/"></iframe>');
  await expect.poll(() => events.toSorted()).toEqual(['dialog 1', 'document https://evil.example/']);
});

function pageOf(name: string): string {
  const folder = new URL(`${name}/`, root);
  const hasFolder = readdirSync(folder).includes('folder.json');
  const surroundings = hasFolder ? readFileSync(new URL('folder.json', folder), 'utf8') : '{}';
  const note = renderText(
    readFileSync(new URL('input.md', folder), 'utf8'),
    JSON.parse(surroundings) as Surroundings,
  );
  const { titleHtml } = note.facts;
  return `<!doctype html><html lang="ko"><title>노트</title><main><h1>${titleHtml}</h1>${note.html}</main></html>`;
}

/** Notes down dialogs, errors, navigations and requests for anything but images; all requests fail. */
async function watch(page: Page): Promise<string[]> {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => events.push(`error ${error.message}`));
  await page.route('**', (route) => {
    const request = route.request();
    if (request.resourceType() !== 'image') events.push(`${request.resourceType()} ${request.url()}`);
    return route.abort();
  });
  return events;
}

/** Moves over, focuses and opens what there is, as handlers and styles may wait for it. */
async function useEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      element.focus();
      if (element instanceof HTMLDetailsElement) element.open = !element.open;
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')) link.click();
  });
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
