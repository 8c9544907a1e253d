/** The search page, whose address says all, and the composition of Hangul in both search fields. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const QUERY = 'search/?q=%ED%86%A0%ED%81%B0';
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');
const fieldOf = (page: Page) => page.getByRole('main').getByRole('searchbox');
const titles = (page: Page) => page.locator('main .found-title').allTextContents();

/** The button that opens a filter. */
const filter = (page: Page, name: string) => page.locator('main .filters').getByRole('button', { name });

/** Ends when the results of a query stand. */
async function settle(page: Page, query: string): Promise<void> {
  await expect.poll(() => fieldOf(page).inputValue()).toBe(query);
  await page.locator('main [data-search-state="done"]').waitFor({ state: 'attached' });
}

describe('the search page', () => {
  test('shows the results of its address as links, best first, and how many there are', async ({ open }) => {
    const page = await open(QUERY);
    await settle(page, '토큰');
    const found = await titles(page);
    expect(found).toContain('210429 목');
    expect(await page.locator('main .count').textContent()).toBe(`노트 ${found.length}개를 찾았습니다`);
    const links = page.locator('main [data-search-state="done"] a[href*="/notes/"]');
    expect(await links.count()).toBeGreaterThan(found.length);
    await links.first().click();
    await page.waitForURL('**/notes/**');
  });

  test('has its query in its address while it is typed', async ({ open }) => {
    const page = await open('search/');
    expect(await page.locator('main [data-search-state="done"]').count()).toBe(0);
    await fieldOf(page).pressSequentially('데이터그램');
    await settle(page, '데이터그램');
    expect(queryOf(page)).toBe('데이터그램');
    await expect.poll(() => titles(page)).toEqual(['Udp']);
    await fieldOf(page).fill('');
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('goes back and forward', async ({ open }) => {
    const page = await open(QUERY);
    await settle(page, '토큰');
    const first = await titles(page);
    await fieldOf(page).fill('데이터그램');
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(page)).toEqual(['Udp']);
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual(first);
    expect([await fieldOf(page).inputValue(), queryOf(page)]).toEqual(['토큰', '토큰']);
    await page.goForward();
    await expect.poll(() => titles(page)).toEqual(['Udp']);
    expect([await fieldOf(page).inputValue(), queryOf(page)]).toEqual(['데이터그램', '데이터그램']);
  });

  test('comes back as it was from a page that it led to', async ({ open }) => {
    const page = await open('search/');
    await fieldOf(page).fill('데이터그램');
    await settle(page, '데이터그램');
    await page.locator('main .found-hit').first().click();
    await page.waitForURL('**/notes/**');
    await page.goBack();
    await settle(page, '데이터그램');
    await expect.poll(() => titles(page)).toEqual(['Udp']);
  });

  test('takes a query in decomposed Hangul for the same', async ({ open }) => {
    const page = await open(`search/?q=${encodeURIComponent('토큰'.normalize('NFD'))}`);
    await settle(page, '토큰');
    expect(await titles(page)).toContain('210429 목');
  });

  test('filters what it found', async ({ open }) => {
    const page = await open(QUERY);
    await settle(page, '토큰');
    const all = await titles(page);
    expect(all.length).toBeGreaterThan(1);
    await filter(page, '참가자').click();
    await page.getByRole('group', { name: '참가자' }).getByLabel('livlikwav').check();
    await expect.poll(() => titles(page)).toEqual(['210429 목']);
    expect(new URL(page.url()).searchParams.get('person')).toBe('livlikwav');
    await page.reload();
    await settle(page, '토큰');
    expect(await titles(page)).toEqual(['210429 목']);
    expect(await filter(page, '참가자').textContent()).toBe('참가자livlikwav');
    await page.getByRole('button', { name: '거르지 않기' }).click();
    await expect.poll(() => titles(page)).toEqual(all);
    expect(await filter(page, '참가자').evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('takes several values of a filter, with keys alone, and goes back a value at a time', async ({
    open,
  }) => {
    const page = await open(`search/?q=${encodeURIComponent('대답')}&person=person1`, { site: 'many' });
    await settle(page, '대답');
    const count = () => page.locator('main .count').textContent();
    const people = () => new URL(page.url()).searchParams.getAll('person');
    expect(await count()).toBe('노트 43개를 찾았습니다');
    await filter(page, '참가자').focus();
    await page.keyboard.press('Enter');
    const boxes = page.getByRole('group', { name: '참가자' }).getByRole('checkbox');
    expect(await page.getByRole('group', { name: '참가자' }).locator('label').allTextContents()).toEqual([
      'person044',
      'person143',
      'person243',
    ]);
    await boxes.nth(2).focus();
    await page.keyboard.press('Space');
    await expect.poll(count).toBe('노트 86개를 찾았습니다');
    expect(people()).toEqual(['person1', 'person2']);
    expect(await filter(page, '참가자').textContent()).toBe('참가자person1 +1');
    expect(await boxes.nth(2).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await boxes.first().isVisible()).toBe(false);
    expect(await filter(page, '참가자').evaluate((button) => button === document.activeElement)).toBe(true);

    // Of another filter a note needs one value as well.
    await filter(page, '참가자').click();
    await filter(page, '연도').click();
    expect(await boxes.first().isVisible()).toBe(false);
    const year = page.getByRole('group', { name: '연도' }).locator('label').first();
    const [, expected] = /^2023(\d+)$/.exec((await year.textContent()) ?? '') ?? [];
    await year.click();
    await expect.poll(count).toBe(`노트 ${expected}개를 찾았습니다`);
    await page.goBack();
    await expect.poll(count).toBe('노트 86개를 찾았습니다');
    await page.goBack();
    await expect.poll(count).toBe('노트 43개를 찾았습니다');
    expect(people()).toEqual(['person1']);
  });

  test('tells notes of one title apart by their files, where their folders don’t', async ({ open }) => {
    const page = await open(`search/?q=ryan`, { site: 'many' });
    await settle(page, 'ryan');
    const places = page.locator('main .found-note', { hasText: 'Ryan' }).locator('.facts');
    expect((await places.allTextContents()).sort()).toEqual([
      'week3',
      'week4',
      'week4\u00a0› ryan 2',
      'week5',
    ]);
  });

  test('lists folders as a tree, and says where each lies', async ({ open }) => {
    const chosen = ['week3', 'week3/네트워크', 'week3/네트워크/더 깊은/곳', '없는/곳'];
    const query = chosen.map((folder) => `&folder=${encodeURIComponent(folder)}`).join('');
    const page = await open(`search/?q=${encodeURIComponent('데이터그램')}${query}`);
    await filter(page, '폴더').click();
    const group = page.getByRole('group', { name: '폴더' });
    const start = async (name: string): Promise<number> => {
      const box = await group.getByRole('checkbox', { name }).boundingBox();
      return box?.x ?? NaN;
    };
    const root = await start('week3 1');
    const child = await start('week3\u00a0› 네트워크 0');
    expect(child).toBeGreaterThan(root);
    expect(await start('week3\u00a0› 네트워크\u00a0› 더 깊은\u00a0› 곳 0')).toBeGreaterThan(child);
    expect(await start('없는\u00a0› 곳 0')).toBe(root);
    const seen = group.locator('label > span', { hasText: '더 깊은' });
    expect(await seen.evaluate((text) => text.lastElementChild?.previousSibling?.textContent)).toBe(
      '더 깊은\u00a0› 곳',
    );
  });

  test('shows the last searches until there is something to look for', async ({ open }) => {
    const page = await open('search/', {
      before: (opened) =>
        opened.addInitScript(() => localStorage.setItem('recent-searches', '["데이터그램","토큰"]')),
    });
    const recent = page.locator('main .recent-list button');
    expect(await recent.allTextContents()).toEqual(['데이터그램', '토큰']);
    await page.locator('main .hint').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settle(page, '데이터그램');
    await expect.poll(() => titles(page)).toEqual(['Udp']);
    expect(await recent.count()).toBe(0);
    await fieldOf(page).fill('');
    await page.getByRole('main').getByRole('button', { name: '지우기' }).click();
    await expect.poll(() => recent.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('[]');
  });

  test('has what is looked for in its title', async ({ open }) => {
    const page = await open('search/');
    const plain = await page.title();
    await fieldOf(page).fill('토큰');
    await page.keyboard.press('Enter');
    await settle(page, '토큰');
    expect(await page.title()).toBe(`토큰 - ${plain}`);
    await fieldOf(page).fill('데이터그램');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe(`데이터그램 - ${plain}`);
    await page.goBack();
    await expect.poll(() => page.title()).toBe(`토큰 - ${plain}`);
  });

  test('says where a filter leaves nothing, and leads out of it', async ({ open }) => {
    const page = await open(`search/?q=${encodeURIComponent('대답')}&year=2099`, { site: 'many' });
    await page.getByText('이 조건에서는 ‘대답’에 맞는 노트가 없습니다').waitFor();
    await page.getByRole('button', { name: '거르지 않고 노트 130개 보기' }).click();
    await page.locator('main .found-title').first().waitFor();
    expect(new URL(page.url()).searchParams.has('year')).toBe(false);
  });

  test('finds a quoted phrase that is all it is asked', async ({ open }) => {
    const page = await open(`search/?q=${encodeURIComponent('"access token"')}`);
    await settle(page, '"access token"');
    expect(await titles(page)).toContain('210429 목');
  });

  test('says nothing of a first jamo that finds nothing', async ({ open }) => {
    const page = await open('search/');
    await fieldOf(page).pressSequentially('ㅌ');
    await settle(page, 'ㅌ');
    expect(await page.locator('main .empty').count()).toBe(0);
    await page.locator('main .hint').waitFor();
  });

  test('is where it was for who comes back to a page that was left and loaded anew', async ({ open }) => {
    const page = await open(`search/?q=${encodeURIComponent('대답')}`, { site: 'many' });
    await settle(page, '대답');
    const shown = (await titles(page)).length;
    await page.getByRole('button', { name: '결과 더 보기' }).click();
    await expect.poll(async () => (await titles(page)).length).toBe(shown * 2);
    await page.locator('main .found-title').last().scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await page.waitForFunction((y) => (history.state as { scroll?: number } | null)?.scroll === y, scrolled);
    await page.reload();
    await expect.poll(async () => (await titles(page)).length).toBe(shown * 2);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('shows more on demand', async ({ open }) => {
    const page = await open('search/?q=%EB%8C%80%EB%8B%B5', { site: 'many' });
    await settle(page, '대답');
    const shown = (await titles(page)).length;
    await page.getByRole('button', { name: '결과 더 보기' }).click();
    await expect.poll(async () => (await titles(page)).length).toBe(shown * 2);
    expect(new Set(await titles(page)).size).toBe(shown * 2);
  });

  test('says what to do where there is nothing to search', async ({ open }) => {
    const page = await open(QUERY, { site: 'empty' });
    await settle(page, '토큰');
    await page.getByText('‘토큰’에 맞는 노트가 없습니다').waitFor();
  });

  test('gives its own field to the keys that open the search', async ({ open }) => {
    const page = await open(QUERY);
    await settle(page, '토큰');
    await page.locator('h1').click();
    await page.keyboard.press('Control+KeyK');
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

/** Presses of Enter that end the composition of a syllable, as systems send them; `end` is the end of the composition. */
const PRESSES: [system: string, events: ('process' | 'end' | 'enter' | 'up')[]][] = [
  ['Windows and macOS', ['process', 'end', 'enter', 'up']],
  ['IBus', ['process', 'end', 'up']],
  ['Safari', ['end', 'process', 'up']],
  ['a plain Enter afterwards', ['end', 'enter', 'up']],
];

/** Types 토큰 as a Korean keyboard does, and presses Enter while the last syllable is in composition. */
async function compose(page: Page, events: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const keys = { code: 'Enter', nativeVirtualKeyCode: 13 };
  const send: Record<string, (session: CDPSession) => Promise<unknown>> = {
    process: (session) =>
      session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        windowsVirtualKeyCode: 229,
        ...keys,
      }),
    end: (session) => session.send('Input.insertText', { text: '큰' }),
    enter: (session) =>
      session.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key: 'Enter',
        text: '\r',
        windowsVirtualKeyCode: 13,
        ...keys,
      }),
    up: (session) =>
      session.send('Input.dispatchKeyEvent', {
        type: 'keyUp',
        key: 'Enter',
        windowsVirtualKeyCode: 13,
        ...keys,
      }),
  };
  const write = (text: string) =>
    cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  for (const text of ['ㅌ', '토', '톸']) await write(text);
  await cdp.send('Input.insertText', { text: '토' });
  for (const text of ['크', '큰']) await write(text);
  await page.locator('.search-results[aria-busy="false"] .found').waitFor();
  // All at once, as a key sends them: no page is left in between.
  await Promise.all(events.map((event) => send[event]?.(cdp)));
}

/** Keeps what the page itself navigates to, also after it is left. */
async function countNavigations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const navigation = (window as unknown as { navigation: EventTarget }).navigation;
    navigation.addEventListener('navigate', (event) => {
      const { navigationType, destination } = event as Event & {
        navigationType: string;
        destination: { url: string };
      };
      if (navigationType !== 'push') return;
      const before = sessionStorage.getItem('pushed') ?? '';
      sessionStorage.setItem('pushed', `${before}${destination.url}\n`);
    });
  });
}

const pushed = (page: Page) =>
  page.evaluate(() => (sessionStorage.getItem('pushed') ?? '').split('\n').filter(Boolean));

describe.for(PRESSES)('Enter during the composition of Hangul, as %s sends it', ([, events]) => {
  test('opens the first result in the dialog once, for the whole word', async ({ open }) => {
    const page = await open('notes/week3/udp/', { before: countNavigations });
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await compose(page, events);
    await page.waitForURL('**h=*');
    await page.locator('.found-bar').waitFor();
    const opened = await pushed(page);
    expect(opened.length).toBe(1);
    expect(new URL(opened[0] ?? '').searchParams.get('h')?.split(' ')).toContain('토큰');
    const recent = await page.evaluate(() => localStorage.getItem('recent-searches'));
    expect(recent).toBe('["토큰"]');

    // Once more, where the result is on the page that is there already.
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('');
    await compose(page, events);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(page.url()).toBe(opened[0]);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

/** The same on the search page, one press after another. */
test('Enter during the composition of Hangul searches once on the search page, for the whole word', async ({
  open,
}) => {
  const page = await open('search/?q=tcp', { before: countNavigations });
  await settle(page, 'tcp');
  for (const [i, [system, events]] of PRESSES.entries()) {
    await fieldOf(page).fill('');
    await compose(page, events);
    await settle(page, '토큰');
    await expect.poll(() => queryOf(page)).toBe('토큰');
    expect(await pushed(page), system).toEqual(Array.from({ length: i + 1 }, () => page.url()));
    await page.goBack();
    await settle(page, 'tcp');
  }
});
