/** Search as readers use it: the dialog, its keys, what it says, and what a result opens. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '노트 검색' });
const buttonOf = (page: Page) => page.getByRole('banner').getByRole('button', { name: '검색', exact: true });
const fieldOf = (page: Page) => dialogOf(page).getByRole('searchbox');
const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);
const at = (page: Page) => decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).hash);

/** Opens the dialog and types; ends when results, or that there are none, are shown. */
async function searchFor(page: Page, query: string): Promise<Locator> {
  await buttonOf(page).click();
  await fieldOf(page).fill(query);
  const results = dialogOf(page).locator('.search-results[aria-busy="false"]');
  await results.locator('.found, .empty').first().waitFor();
  return results;
}

/** Asks something else in the dialog that is open. */
async function searchOn(page: Page, query: string): Promise<Locator> {
  const results = dialogOf(page).locator('.search-results');
  await results.evaluate((it) => (it.ariaBusy = 'true'));
  await fieldOf(page).fill(query);
  await dialogOf(page).locator('.search-results[aria-busy="false"]').waitFor();
  return results;
}

describe('the dialog', () => {
  test.for(['button', '/', 'Control+KeyK', 'Meta+KeyK'])('is opened by %s', async (key, { open }) => {
    const page = await open('notes/210429/');
    if (key === 'button') await buttonOf(page).click();
    else await page.keyboard.press(key);
    await dialogOf(page).waitFor();
    expect(await isFocused(fieldOf(page))).toBe(true);
    expect(await fieldOf(page).inputValue()).toBe('');
  });

  test('is not opened by a slash that is text', async ({ open }) => {
    const page = await open('nowhere/', { forgive: /status 404/ });
    const field = page.getByRole('main').getByRole('searchbox');
    await field.focus();
    await page.keyboard.type('TCP/IP');
    expect(await field.inputValue()).toBe('TCP/IP');
    expect(await dialogOf(page).count()).toBe(0);
  });

  test('is closed by Escape, and the focus is where it was', async ({ open }) => {
    const page = await open('notes/210429/');
    await searchFor(page, '토큰');
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    expect(await isFocused(buttonOf(page))).toBe(true);
  });

  test('helps before anything is typed, and keeps the last searches', async ({ open }) => {
    const page = await open('notes/210506/');
    await page.keyboard.press('/');
    await dialogOf(page).getByText('초성').waitFor();
    await fieldOf(page).fill('토큰');
    await dialogOf(page).locator('.found-hit').first().click();
    await page.waitForURL('**/notes/**h=*');
    await page.keyboard.press('/');
    await dialogOf(page).getByRole('heading', { name: '최근에 찾은 말' }).waitFor();
    await dialogOf(page).getByRole('button', { name: '토큰' }).click();
    await dialogOf(page).locator('.found').waitFor();
    expect(await fieldOf(page).inputValue()).toBe('토큰');
    await fieldOf(page).fill('');
    await dialogOf(page).getByRole('button', { name: '지우기' }).click();
    expect(await dialogOf(page).getByRole('button', { name: '토큰' }).count()).toBe(0);
  });
});

describe('results', () => {
  test('are grouped by note, and each leads to its heading', async ({ open }) => {
    const page = await open('');
    const results = await searchFor(page, '토큰');
    const notes = results.locator('.found-note');
    const titles = await notes.locator('.found-title').allTextContents();
    expect(titles).toContain('210429 목');
    expect(titles).toContain('용어집');
    expect(new Set(titles).size).toBe(titles.length);
    const founding = notes.filter({ has: page.getByText('210429 목', { exact: true }) });
    expect(await founding.locator('.topics').textContent()).toMatch(/^OAuth, REST API, /);
    const named = notes.filter({ has: page.getByText('용어집', { exact: true }) });
    expect(await named.locator('.topics').count()).toBe(0); // its title says more
    const hits = await founding
      .locator('.found-hit')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)));
    expect(hits.length).toBeGreaterThan(1);

    const hit = founding.locator('.found-hit', { has: page.locator('strong') }).first();
    const heading = await hit.locator('strong').textContent();
    const wanted = await hit.evaluate((link) => decodeURIComponent((link as HTMLAnchorElement).hash));
    expect(await hit.locator('mark').count()).toBeGreaterThan(0);
    await hit.click();
    await page.waitForURL('**/notes/210429/**');
    expect(at(page)).toBe(`/notes/210429/${wanted}`);
    const target = page.locator(':target');
    expect(await target.textContent()).toBe(heading);
    const bar = await page.locator('header.bar').boundingBox();
    const place = async () => (await target.boundingBox())?.y ?? -1;
    await expect.poll(place).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(await place()).toBeLessThan(400);
  });

  test('are sessions of the day first', async ({ open }) => {
    const page = await open('');
    await searchFor(page, '토큰');
    for (const day of ['4월 29일', '2021년 4월', '2021.4.29', '20210429']) {
      const results = await searchOn(page, day);
      expect(await results.locator('.found-title').first().textContent(), day).toBe('210429 목');
    }
  });

  test('are notes of that week first', async ({ open }) => {
    const page = await open('');
    await searchFor(page, '토큰');
    for (const week of ['3주차', 'week 3', '3 주차에는']) {
      const results = await searchOn(page, week);
      const titles = await results.locator('.found-title').allTextContents();
      expect(titles.slice(0, 3).sort(), week).toEqual(['TCP', 'Udp', '셋째 주']);
    }
  });

  test('tell what they lack of what was asked for', async ({ open }) => {
    const page = await open('');
    const results = await searchFor(page, '토큰 송년회');
    await results.locator('.found-note', { hasText: '‘토큰’ 없음' }).getByText('송년회').first().waitFor();
    await results.locator('.found-note', { hasText: '‘송년회’ 없음' }).getByText('토큰').first().waitFor();
    await fieldOf(page).fill('송년회');
    await expect.poll(() => results.locator('.missing').count()).toBe(0);
  });

  test('follow what is typed', async ({ open }) => {
    const page = await open('');
    const results = await searchFor(page, '송년회');
    await results.getByText('송년회').first().waitFor();
    await fieldOf(page).fill('');
    await fieldOf(page).pressSequentially('데이터그램');
    await results.locator('.found-title', { hasText: 'Udp' }).waitFor();
    expect(await results.getByText('송년회').count()).toBe(0);
    await fieldOf(page).fill('');
    await dialogOf(page).getByText('초성').waitFor();
    expect(await results.locator('.found').count()).toBe(0);
  });

  test('are found otherwise than typed, unless that was meant', async ({ open }) => {
    const page = await open('', { site: 'many' });
    const results = await searchFor(page, 'eoekq');
    await results.getByText('‘eoekq’ 대신 ‘대답’의 결과입니다').waitFor();
    await dialogOf(page).getByRole('button', { name: '‘eoekq’ 그대로 찾기' }).click();
    await results.locator('.empty').waitFor();
    await fieldOf(page).press('Enter');
    await page.waitForURL('**/search/?q=eoekq&literal=1');
    await page.locator('main .empty').waitFor();
  });

  test('offer what initials may mean, and nothing that the line above says', async ({ open }) => {
    const page = await open('');
    const results = await searchFor(page, 'ㅌㅋ');
    await results.locator('.chips').getByRole('button', { name: '토큰', exact: true }).click();
    expect(await fieldOf(page).inputValue()).toBe('토큰');
    await fieldOf(page).fill('토컨');
    await results.getByText('‘토컨’ 대신 ‘토큰’의 결과입니다').waitFor();
    expect(await results.locator('.chips button').allTextContents()).not.toContain('토큰');
  });

  test('are walked through with the arrow keys and opened with Enter', async ({ open }) => {
    const page = await open('');
    const results = await searchFor(page, '토큰');
    const links = results.locator('.found-title, .found-hit');
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(links.nth(0))).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(links.nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(fieldOf(page))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const address = await links.nth(1).evaluate((link) => (link as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
  });

  test('take what is typed while one of them has the focus', async ({ open }) => {
    const page = await open('');
    await searchFor(page, '토');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('a');
    expect(await isFocused(fieldOf(page))).toBe(true);
    expect(await fieldOf(page).inputValue()).toBe('토a');
  });

  test('open with Enter also where it comes before them', async ({ open }) => {
    const page = await open('');
    await page.keyboard.press('/');
    await fieldOf(page).fill('데이터그램');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/notes/week3/udp/**');
  });

  test('are counted aloud', async ({ open }) => {
    const page = await open('');
    const results = await searchFor(page, '토큰');
    const count = await results.locator('.found-note').count();
    const status = dialogOf(page).getByRole('status');
    await expect.poll(() => status.textContent()).toBe(`노트 ${count}개를 찾았습니다`);
  });

  test('may be none, and that is said and helped with', async ({ open }) => {
    const page = await open('');
    const results = await searchFor(page, 'qzxvkjwq');
    await results.getByText('‘qzxvkjwq’에 맞는 노트가 없습니다').waitFor();
    expect(await results.locator('.empty p').count()).toBeGreaterThan(0);
    const status = dialogOf(page).getByRole('status');
    await expect.poll(() => status.textContent()).toBe('‘qzxvkjwq’에 맞는 노트가 없습니다');
  });

  test('are found by the page itself where the browser has no workers', async ({ open }) => {
    const page = await open('notes/210429/', {
      before: (own) => own.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
    });
    const results = await searchFor(page, '토큰');
    expect(await results.locator('.found').count()).toBeGreaterThan(0);
  });

  test('say so where the index can’t be loaded, and can be tried again', async ({ open }) => {
    const page = await open('notes/210429/', { forgive: /pagefind/ });
    await page.route('**/pagefind/**', (route) => route.abort());
    const results = await searchFor(page, '토큰');
    await results.getByText('검색 색인을 불러오지 못했습니다').waitFor();
    await page.unroute('**/pagefind/**');
    await results.getByRole('button', { name: '다시 시도' }).click();
    await results.locator('.found').waitFor();
  });
});

describe('without a connection', () => {
  test('a reader who wants to search is told, and stays where he is', async ({ open }) => {
    const page = await open('notes/210429/', { forgive: /DISCONNECTED/ });
    await page.locator('.toast').waitFor({ state: 'attached' });
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await page.getByText('연결이 없어 검색할 수 없습니다').waitFor();
    expect(at(page)).toBe('/notes/210429/');
    await page.context().setOffline(false);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/**'); // browsers don't ask twice for a script that failed
  });
});

describe('the page that a result opens', () => {
  const marked = (page: Page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);

  test('marks the words found until they are cleared', async ({ open }) => {
    const page = await open('notes/week3/tcp/');
    await searchFor(page, '악수');
    await dialogOf(page).locator('.found-hit').first().click();
    await page.waitForURL('**h=*');
    await expect.poll(() => marked(page)).toBe(2);
    const bar = page.locator('.found-bar');
    await expect.poll(() => bar.textContent()).toContain('악수');
    const hash = new URL(page.url()).hash;
    await bar.getByRole('button', { name: '지우기' }).click();
    expect(await marked(page)).toBe(0);
    expect(await bar.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe(hash);
  });

  const current = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('found-current') ?? [])].map((range) => range.toString()));

  test('goes from one place to the next by buttons, arrows and keys, and back to the first', async ({
    open,
  }) => {
    const page = await open('notes/210429/?h=토큰#tfo란', { height: 400 });
    const bar = page.locator('.found-bar');
    await bar.waitFor();
    const count = bar.getByText(/^\d+\/\d+$/);
    const [, all = 0] = ((await count.textContent()) ?? '').split('/').map(Number);
    expect(all).toBe(await marked(page));
    expect(all).toBeGreaterThan(2);
    const next = bar.getByRole('button', { name: '다음 곳' });
    const start = Number.parseInt((await count.textContent()) ?? '');
    const turn = (by: number) => `${((start - 1 + by + all) % all) + 1}/${all}`;
    await next.click();
    await expect.poll(() => count.textContent()).toBe(turn(1));
    expect(await current(page)).toEqual([expect.stringMatching(/^토큰/)]);
    const place = await page.evaluate(() => {
      const [range] = CSS.highlights.get('found-current') as unknown as Iterable<Range>;
      return range?.getBoundingClientRect().top;
    });
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(400);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => count.textContent()).toBe(turn(0));
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await expect.poll(() => count.textContent()).toBe(turn(1));
    await page.keyboard.press('Shift+N');
    await page.keyboard.press('Shift+N');
    await expect.poll(() => count.textContent()).toBe(turn(-1));
    for (let i = 0; i < all; i++) await page.keyboard.press('n');
    await expect.poll(() => count.textContent()).toBe(turn(-1));
    await next.focus();
    await page.keyboard.press('Escape');
    expect(await bar.count()).toBe(0);
    expect(await current(page)).toEqual([]);
  });

  test('begins at the place that its address leads to', async ({ open }) => {
    const first = await open('notes/210429/?h=TFO');
    const later = await open('notes/210429/?h=TFO#tfo란');
    for (const page of [first, later]) await page.locator('.found-count').waitFor();
    expect(await first.locator('.found-count').textContent()).toMatch(/^1\//);
    const at = await later.evaluate(() => {
      const [range] = CSS.highlights.get('found-current') as unknown as Iterable<Range>;
      return range?.startContainer.parentElement?.closest('h3')?.id;
    });
    expect(at).toBe('tfo란');
  });

  test('lays nothing over the words of the heading that it leads to', async ({ open }) => {
    const animations = (page: Page) =>
      page.locator(':target').evaluate((heading) => heading.getAnimations().length);
    const plain = await open('notes/210429/#tfo란', { reducedMotion: 'no-preference' });
    await plain.locator(':target').waitFor();
    expect(await animations(plain)).toBe(1);
    const found = await open('notes/210429/?h=TFO#tfo란', { reducedMotion: 'no-preference' });
    await found.locator('.found-count').waitFor();
    expect(await animations(found)).toBe(0);
  });

  test('marks nothing where the address names no words', async ({ open }) => {
    const page = await open('notes/week3/tcp/');
    expect(await marked(page)).toBe(0);
    expect(await page.locator('.found-bar').count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  test('the button leads to a page that says where to search instead', async ({ open }) => {
    const page = await open('notes/210429/', { javaScriptEnabled: false });
    await buttonOf(page).click();
    await page.waitForURL('**/search/**');
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).toContain('자바스크립트가 있어야 합니다');
  });
});
