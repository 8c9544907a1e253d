/** The site without a network: its server is ended, and what a browser kept of it is read and searched. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveSite, type StaticServer } from '../serve.ts';
import { scratchFolder } from '../site.ts';
import type { SiteName } from '../sites.ts';
import { siteOf, test } from '../test.ts';

/** A reader's browser, and a host that can publish another build, and go down and up at the same address. */
interface Scene {
  context: BrowserContext;
  open(path: string): Promise<Page>;
  publish(name: SiteName): Promise<void>;
  goDown(): void;
  goUp(): Promise<void>;
}

async function scene(browser: Browser, name: SiteName): Promise<Scene & AsyncDisposable> {
  const dir = path.join(scratchFolder('offline'), 'site');
  const { base } = await siteOf(name);
  const publish = async (built: SiteName): Promise<void> => {
    const { dir: from } = await siteOf(built);
    rmSync(dir, { recursive: true, force: true });
    cpSync(from, dir, { recursive: true });
  };
  await publish(name);
  let server: StaticServer = await serveSite(dir, base);
  const { port } = new URL(server.url);
  const { url } = server;
  const context = await browser.newContext({ locale: 'ko-KR', reducedMotion: 'reduce' });
  context.setDefaultTimeout(60_000);
  return {
    context,
    publish,
    async open(route) {
      const page = await context.newPage();
      await page.goto(url + route);
      return page;
    },
    goDown: () => server.close(),
    goUp: async () => void (server = await serveSite(dir, base, undefined, undefined, Number(port))),
    async [Symbol.asyncDispose]() {
      await context.close();
      server.close();
    },
  };
}

/** Version of a build. */
async function versionOf(name: SiteName): Promise<string> {
  const list = JSON.parse(readFileSync(path.join((await siteOf(name)).dir, 'offline.json'), 'utf8')) as {
    version: string;
  };
  return list.version;
}

/** Names of the caches of a build of which everything is kept. */
async function whole(name: SiteName): Promise<string[]> {
  const shell = `notes / ${await versionOf(name)}`;
  return [shell, `${shell} whole`];
}

const keepAll = (page: Page) => page.locator('.keep-all');
const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).sort());
/** Until a page is in the hands of a worker, which then keeps it. */
const settled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

async function startPractice(page: Page): Promise<void> {
  await page.getByRole('button', { name: '시작하기' }).click();
  await page.locator('.practice-card h2').waitFor();
}

/** Shows the answer and grades it; waits for the next question. */
async function answerAndGrade(page: Page): Promise<void> {
  await page.keyboard.press(' ');
  await page.locator('.practice-grades').waitFor();
  await page.keyboard.press('3');
  await page.locator('.practice-card:not(.is-shown)').waitFor();
}

describe.for<SiteName>(['group', 'below'])('of the site "%s"', (name) => {
  test('questions are practised without a network, and what was answered is kept', async ({ browser }) => {
    await using host = await scene(browser, name);
    const { open, goDown, goUp } = host;
    const page = await open('practice/');
    await keepAll(page).waitFor();
    await settled(page);
    goDown();
    // Visited once: the questions are there, answers of notes that weren't opened are not.
    await page.reload();
    await startPractice(page);
    await page.keyboard.press(' ');
    await page.getByRole('alert').filter({ hasText: '답을 불러오지 못했습니다' }).waitFor();
    await goUp();
    await page.reload();
    await startPractice(page);
    await answerAndGrade(page);
    goDown();
    const again = await open('practice/');
    await again.getByText(/질문 1개에 1번 답함/).waitFor();
    await startPractice(again);
    await answerAndGrade(again);
    await again.getByRole('button', { name: '끝내기' }).click();
    await again.getByText(/질문 2개에 2번 답함/).waitFor();
    await again.reload();
    await again.getByText(/질문 2개에 2번 답함/).waitFor();
  });

  test('a note that was visited is read without a network, and others are told of', async ({ browser }) => {
    await using host = await scene(browser, name);
    const { open, goDown } = host;
    const page = await open('notes/210429/');
    await keepAll(page).waitFor();
    await settled(page);
    await page.goto(new URL('../week3/tcp/', page.url()).href);
    await page.locator('main h1').waitFor();
    goDown();

    const again = await open('notes/210429/');
    expect(await again.locator('main h1').textContent()).toContain('210429');
    expect(await again.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('block');
    await again.goto(new URL('../week3/tcp/', again.url()).href);
    expect(await again.locator('main h1').textContent()).toContain('TCP');
    await again.goto(new URL('../udp/', again.url()).href);
    expect(await again.locator('main h1').textContent()).toBe('연결이 없습니다');
    const { base } = await siteOf(name);
    await again.getByRole('banner').getByRole('link', { name: '스터디 노트' }).click();
    await again.waitForURL(({ pathname }) => pathname === base);
    expect(await again.locator('main h1').textContent()).toBe('스터디 노트');
  });

  test('all of it is kept on wish, searched without a network, and given up again', async ({ browser }) => {
    await using host = await scene(browser, name);
    const { open, goDown, goUp } = host;
    const page = await open('');
    await keepAll(page)
      .filter({ hasText: /^모두 담기 · \d+\.\d MB$/ })
      .click();
    const kept = keepAll(page).filter({ hasText: '모두 담음 · 비우기' });
    await kept.waitFor();
    goDown();

    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: '노트 검색' });
    await dialog.getByRole('searchbox').fill('데이터그램');
    await dialog.locator('.found-hit').first().click();
    await page.locator('.found-bar').waitFor();
    expect(decodeURIComponent(page.url())).toContain('notes/week3/udp/');
    const drawn = await open(`notes/${encodeURIComponent('그림')}/`);
    await drawn.locator('.diagram svg').waitFor();

    await drawn.close();
    await goUp();
    await page.reload();
    await kept.click();
    await keepAll(page).filter({ hasText: '모두 담기' }).waitFor();
    goDown();
    await page.goto(new URL('../tcp/', page.url()).href);
    expect(await page.locator('main h1').textContent()).toBe('연결이 없습니다');
  });
});

test('a new build is taken over as a whole, and nothing of the old one stays', async ({ browser }) => {
  await using host = await scene(browser, 'group');
  const { open, publish, goDown } = host;
  const page = await open('notes/210429/');
  await keepAll(page).click();
  await keepAll(page).filter({ hasText: '모두 담음' }).waitFor();
  expect(await cacheNames(page)).toEqual(await whole('group'));

  await publish('english');
  await page.goto(new URL('/', page.url()).href);
  await expect.poll(() => cacheNames(page)).toEqual(await whole('english'));
  await keepAll(page).filter({ hasText: 'All kept offline' }).waitFor();
  goDown();
  await page.reload();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('script');
  await page.getByRole('dialog').locator('.found-hit').first().waitFor();
  await page.goto(new URL('/notes/210429/', page.url()).href);
  expect(await page.locator('main h1').textContent()).toBe('No connection');
});

test('while two pages are open, each keeps the version that it came from', async ({ browser }) => {
  await using host = await scene(browser, 'group');
  const { open, publish } = host;
  const old = await open('notes/210429/');
  await keepAll(old).waitFor();
  await settled(old);
  await publish('english');
  const fresh = await open('');
  expect(await fresh.locator('html').getAttribute('lang')).toBe('en');
  await fresh.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
  // A script that the old page asks for late, and that the host has no longer.
  await old.keyboard.press('/');
  await old.getByRole('dialog', { name: '노트 검색' }).waitFor();
  await old.close();
  const names = [`notes / ${await versionOf('english')}`];
  // Where the machine is slow the page is shown as it was kept, and takes the new version over on a later visit.
  const visit = () => fresh.reload().then(() => fresh.waitForTimeout(6000));
  await expect.poll(() => visit().then(() => cacheNames(fresh))).toEqual(names);
});

test('a site that turns it off removes what was kept, and itself', async ({ browser }) => {
  await using host = await scene(browser, 'group');
  const { open, publish } = host;
  const page = await open('');
  await keepAll(page).click();
  await keepAll(page).filter({ hasText: '모두 담음' }).waitFor();
  await publish('empty');
  await page.reload();
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left).toEqual([]);
  await page.reload();
  expect(await keepAll(page).count()).toBe(0);
  expect(await page.locator('link[rel=manifest]').count()).toBe(0);
  const { dir } = await siteOf('empty');
  const published = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  expect(published.filter((file) => /offline|manifest|(?:^|[\\/])sw\./.test(file))).toEqual(['sw.js']);
});

test('it can be installed', async ({ browser }) => {
  await using host = await scene(browser, 'below');
  const page = await host.open('');
  const session = await host.context.newCDPSession(page);
  const { manifest, errors } = (await session.send('Page.getAppManifest')) as {
    manifest: { startUrl: string; scope: string; icons: { url: string }[] };
    errors: unknown[];
  };
  expect(errors).toEqual([]);
  expect(new URL(manifest.startUrl).pathname).toBe('/study/');
  for (const { url } of manifest.icons)
    expect((await page.request.get(url)).headers()['content-type']).toBe('image/png');
  expect(manifest.icons).toHaveLength(3);
});
