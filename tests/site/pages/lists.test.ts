/** How readers find their way: the home page, folders, questions, people, neighbours, and where nothing is. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { arrive, test } from '../test.ts';

const texts = (locator: Locator) => locator.allTextContents();
const lines = async (locator: Locator) => (await locator.allInnerTexts()).map(squeeze);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const follow = async (page: Page, name: string | RegExp) => {
  await page
    .getByRole('main')
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();
};

describe('the home page', () => {
  test('lists sessions by year, the newest first', async ({ open }) => {
    const page = await open('');
    const years = page.locator('main section.year');
    expect(await texts(years.locator('h2'))).toEqual(['2021년', '2020년', '3주차']);
    expect(await texts(years.nth(0).locator('h3'))).toEqual([
      expect.stringMatching(/^TCP와 UDP/),
      expect.stringMatching(/^OAuth, REST API, /),
    ]);
    expect(await texts(years.nth(1).locator('h3'))).toEqual(['송년회']);
  });

  test('says of each session its day, people, questions and topics', async ({ open }) => {
    const page = await open('');
    const session = page.locator('main li').filter({ hasText: 'OAuth, REST API' });
    expect(await session.locator('time').getAttribute('datetime')).toBe('2021-04-29');
    expect(await session.locator('time').textContent()).toBe('4월 29일 (목)');
    const text = squeeze((await session.textContent()) ?? '');
    for (const part of ['livlikwav', 'do168', 'koreanhole', '질문 16개', 'DB Connection Pool']) {
      expect(text).toContain(part);
    }
  });

  test('lists folders and notes without a date', async ({ open }) => {
    const page = await open('');
    const folders = page.locator('main section').filter({ has: page.getByRole('heading', { name: '폴더' }) });
    expect(await lines(folders.locator('li'))).toEqual(['2020 노트 1개', '셋째 주 week3 노트 3개']);
    const undated = page
      .locator('main section')
      .filter({ has: page.getByRole('heading', { name: '날짜 없는 노트' }) });
    expect(await texts(undated.locator('h3'))).toContain('용어집');
    expect(await texts(undated.locator('h3'))).not.toContain('아직 쓰는 중');
  });

  test('begins with what the folder says of itself, its links leading to the notes', async ({ open }) => {
    const page = await open('');
    const opening = page.getByRole('region', { name: '스터디 모음' });
    await opening.getByText('매주 모여 공부한 기록입니다.').waitFor();
    expect(await opening.getByRole('link', { name: '이어서 읽기' }).count()).toBe(0);
    await opening.getByRole('link', { name: 'OAuth가 무엇인지' }).click();
    await arrive(page, '/notes/210429/#oauth은-무엇인가');
  });

  test('shows the beginning of a long text, and leads to the rest', async ({ open }) => {
    const page = await open('', { site: 'many' });
    const opening = page.getByRole('region', { name: '네트워크 모임' });
    await opening.getByText('매주 화요일에 모입니다.').waitFor();
    expect(await opening.textContent()).not.toContain('규칙');
    await opening.getByRole('link', { name: '이어서 읽기: 네트워크 모임' }).click();
    await arrive(page, '/notes/');
    await page.getByText('줄 39').waitFor();
  });

  test('names who waits for an answer', async ({ open }) => {
    const page = await open('');
    const waiting = page.getByRole('region', { name: '아직 남은 것' });
    const asked = waiting.locator('li').filter({ hasText: 'HTTP/3는 왜' });
    expect(squeeze((await asked.textContent()) ?? '')).toContain('do168, koreanhole');
  });

  test('stands in two columns where there is room, in one on a phone', async ({ open }) => {
    const page = await open('');
    const boxes = async () =>
      Promise.all(
        ['.desk > :first-child', '.desk-side'].map((part) => page.locator(`main ${part}`).boundingBox()),
      );
    const [wide, beside] = await boxes();
    expect(beside?.y).toBe(wide?.y);
    expect(beside?.x).toBeGreaterThan((wide?.x ?? 0) + (wide?.width ?? 0));
    await page.setViewportSize({ width: 360, height: 760 });
    const [narrow, below] = await boxes();
    expect(below?.y).toBeGreaterThan((narrow?.y ?? 0) + (narrow?.height ?? 0));
    expect(below?.x).toBe(narrow?.x);
  });

  test('shows the newest sessions and goes on to all of them', async ({ open }) => {
    const page = await open('', { site: 'many' });
    const shownDays = async () =>
      page
        .locator('main section.year time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    const newest = await shownDays();
    await page.getByRole('link', { name: /^모임 기록 \d+개 모두 보기$/ }).click();
    await page.waitForURL('**/sessions/');
    const days = await shownDays();
    expect(days.slice(0, 8)).toEqual(newest);
    await page.getByRole('link', { name: '다음 쪽' }).click();
    await page.waitForURL('**/sessions/2/');
    days.push(...(await shownDays()));
    await page.getByRole('link', { name: '다음 쪽' }).click();
    await page.waitForURL('**/sessions/3/');
    days.push(...(await shownDays()));
    expect(await page.getByRole('link', { name: '다음 쪽' }).count()).toBe(0);
    expect(days.length).toBe(130);
    expect(days).toEqual(days.toSorted().reverse());
    await page.getByRole('link', { name: '이전 쪽' }).click();
    await page.getByRole('link', { name: '이전 쪽' }).click();
    await arrive(page, '/sessions/');
  });

  test('says what to do where there are no notes', async ({ open }) => {
    const page = await open('', { site: 'empty' });
    await page.getByText('아직 노트가 없습니다').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });
});

describe('neighbours', () => {
  test('of a session are those before and after it in time', async ({ open }) => {
    const page = await open('notes/210429/');
    const neighbours = page.getByRole('navigation', { name: '앞뒤 노트' });
    expect((await texts(neighbours.getByRole('link'))).map(squeeze)).toEqual([
      '이전 노트 · 2020년 12월 24일송년회2020',
      expect.stringMatching(/^다음 노트 · 2021년 5월 6일TCP와 UDP/),
    ]);
    await neighbours.getByRole('link', { name: '다음 노트' }).click();
    await page.getByRole('heading', { level: 1, name: '210506 목' }).waitFor();
    expect(await neighbours.getByRole('link').count()).toBe(1);
    await neighbours.getByRole('link', { name: '이전 노트' }).click();
    await page.getByRole('heading', { level: 1, name: '210429 목' }).waitFor();
  });

  test('of any other note are those beside it in its folder', async ({ open }) => {
    const page = await open('notes/week3/udp/');
    const neighbours = page.getByRole('navigation', { name: '앞뒤 노트' });
    expect(await texts(neighbours.locator('strong'))).toEqual(['TCP']);
  });
});

describe('notes are read', () => {
  test('in the order that their folder’s own note gives its links, from that note on', async ({ open }) => {
    const page = await open('notes/용어집/');
    const neighbours = page.getByRole('navigation', { name: '앞뒤 노트' });
    expect(await texts(neighbours.locator('strong'))).toEqual(['스터디 모음', '공격']);
    await neighbours.getByRole('link', { name: '이전 노트' }).click();
    await arrive(page, '/notes/');
    expect(await texts(neighbours.locator('strong'))).toEqual(['용어집']);
  });
});

describe('notes of one title', () => {
  test('are told apart by their folders in lists', async ({ open }) => {
    const page = await open('tags/회고/', { site: 'many' });
    expect(await texts(page.locator('main h2'))).toEqual(['4주차', '3주차']);
    expect((await texts(page.locator('main h3'))).map(squeeze)).toEqual(['Ryan ryan 2', 'Ryan ryan', 'Ryan']);
  });

  test('are told apart by their files’ names beside each other', async ({ open }) => {
    const page = await open('notes/week4/ryan/', { site: 'many' });
    const neighbours = page.getByRole('navigation', { name: '앞뒤 노트' });
    expect((await texts(neighbours.locator('strong'))).map(squeeze)).toEqual(['Ryan ryan 2']);
  });
});

describe('questions', () => {
  test('are listed, those without an answer marked, and lead to their headings', async ({ open }) => {
    const page = await open('questions/');
    const asked = await lines(page.locator('main li'));
    const newest = asked.findIndex((text) => text.includes('TCP와 UDP는 무엇이 다른가?'));
    const older = asked.findIndex((text) => text.includes('TFO란?'));
    expect(newest).toBeGreaterThanOrEqual(0);
    expect(older).toBeGreaterThan(newest);
    expect(asked.find((text) => text.startsWith('HTTP/3는 왜'))).toContain('미완');
    expect(asked.find((text) => text.startsWith('TCP와 UDP는'))).not.toContain('미완');
    await follow(page, 'TFO란?');
    await arrive(page, '/notes/210429/#tfo란');
  });

  test('can be hit with a finger, as their notes can', async ({ open }) => {
    const page = await open('questions/2/', { site: 'many', width: 360 });
    const links = page.locator('main section a');
    const heights = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(30);
    // An inline box is as high as its font says: these are as high as the style sheet says, with any font.
    const displays = await links.evaluateAll((all) => all.map((link) => getComputedStyle(link).display));
    expect(displays.filter((display) => display === 'inline')).toEqual([]);
  });

  test('that are a note’s title stand there once', async ({ open }) => {
    const page = await open('questions/3/', { site: 'many' });
    const asked = page.locator('main li').filter({ hasText: 'ARC란?' });
    expect(await lines(asked)).toEqual(['ARC란? 미완']);
    await follow(page, 'ARC란?');
    await arrive(page, '/notes/arc/');
  });
});

describe('people and tags', () => {
  test('have a page each with their sessions', async ({ open }) => {
    const page = await open('people/');
    const people = await lines(page.locator('main li'));
    expect(people.toSorted()).toEqual(
      ['do168 노트 2개', 'koreanhole 노트 2개', 'livlikwav 노트 2개', '김철수 노트 1개'].toSorted(),
    );
    await follow(page, /do168/);
    await page.getByRole('heading', { level: 1, name: 'do168' }).waitFor();
    expect(await texts(page.locator('main h3'))).toEqual([
      expect.stringMatching(/^TCP와 UDP/),
      expect.stringMatching(/^OAuth, /),
    ]);
    await page.goBack();
    await follow(page, /김철수/);
    await arrive(page, '/people/김철수/');
    await follow(page, '송년회');
    await page.locator('.note-header').getByRole('link', { name: '#회고' }).click();
    await arrive(page, '/tags/회고/');
    expect(await texts(page.locator('main h3'))).toEqual(['송년회']);
  });
});

describe('a folder', () => {
  test('shows its own note, and what is in it', async ({ open }) => {
    const page = await open('notes/week3/');
    expect(await texts(page.getByRole('heading', { level: 1 }))).toEqual(['셋째 주']);
    await page.getByText('이번 주에는 네트워크를 읽는다.').waitFor();
    expect((await texts(page.locator('main .folder li'))).map(squeeze)).toEqual(['TCP', 'Udp']);
    const places = [page.locator('.folder'), page.getByText('이번 주에는 네트워크를 읽는다.')];
    const [holdings, text] = await Promise.all(places.map((place) => place.boundingBox()));
    expect((holdings?.y ?? 0) + (holdings?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
    await follow(page, 'TCP');
    await arrive(page, '/notes/week3/tcp/');
    await page.getByRole('navigation', { name: '현재 위치' }).getByRole('link').click();
    await arrive(page, '/notes/week3/');
  });

  test('stands in the path above a note; the signs between are behind the names', async ({ open }) => {
    const page = await open('notes/week3/udp/');
    const signs = await page.locator('.trail ol').evaluate((list) => {
      list.append(list.children[0]?.cloneNode(true) as Element);
      return [...list.children].flatMap((item) =>
        ['::before', '::after'].map((part) => getComputedStyle(item, part).content.includes('/')),
      );
    });
    expect(signs).toEqual([false, true, false, false]);
  });

  test('without a note of its own has its name', async ({ open }) => {
    const page = await open('notes/2020/');
    expect(await texts(page.getByRole('heading', { level: 1 }))).toEqual(['2020']);
    expect(await texts(page.locator('main h3'))).toEqual(['송년회']);
  });

  test('with many notes has pages', async ({ open }) => {
    const page = await open('notes/sessions/', { site: 'many' });
    const first = await texts(page.locator('main h3'));
    await page.getByRole('link', { name: '다음 쪽' }).click();
    await page.waitForURL('**/notes/sessions/page/2/');
    const second = await texts(page.locator('main h3'));
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
  });
});

describe('an address without a page', () => {
  test('leads to words and a search', async ({ open }) => {
    const page = await open('notes/없는-노트/', { forgive: /status 404/ });
    await page.getByRole('heading', { level: 1, name: '찾는 페이지가 없습니다' }).waitFor();
    await page.getByRole('searchbox', { name: '찾을 말' }).fill('토큰');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    expect(new URL(page.url()).searchParams.get('q')).toBe('토큰');
  });
});

describe('what stands below a search field keeps its distance', () => {
  test.for([
    ['notes/없는-노트/', '.ask', '.after-field'],
    ['search/?q=xhzms', '.filters', '.reading'],
  ] as const)('on %s', async ([path, upper, lower], { open }) => {
    const page = await open(path, { width: 360, forgive: /status 404/ });
    const boxes = [page.locator(`main ${upper}`), page.locator(`main ${lower}`)];
    await Promise.all(boxes.map((box) => box.waitFor()));
    const [above, below] = await Promise.all(boxes.map((box) => box.boundingBox()));
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) + 8);
  });
});

/** Sums what moves without a reader's doing; opened by `before`. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const all: number[] = [];
    Object.assign(window, { shifts: all });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        all.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

describe('nothing moves', () => {
  test.for([
    ['search/?q=%ED%86%A0%ED%81%B0', '[data-search-state="done"] .found', 'group', 360],
    ['search/?q=%ED%86%A0%ED%81%B0', '[data-search-state="done"] .found', 'group', 1280],
    ['notes/week3/', '.prose', 'group', 360],
    ['notes/sessions/', '.notes', 'many', 360],
  ] as const)('on %s, with %s, of %s at %i px', async ([path, awaited, site, width], { open }) => {
    const page = await open(path, { site, width, before: watchShifts });
    await page.locator(`main ${awaited}`).waitFor();
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve((window as unknown as { shifts: number[] }).shifts)),
          ),
        ),
    );
    expect(shifts).toEqual([]);
  });
});

describe('there is one search field', () => {
  test.for([
    ['', 0, 1],
    ['notes/210429/', 0, 1],
    ['search/', 1, 0],
    ['nowhere/', 1, 0],
  ] as const)('on /%s', async ([path, own, button], { open }) => {
    const page = await open(path, { forgive: /status 404/ });
    expect(await page.getByRole('main').getByRole('searchbox').count()).toBe(own);
    expect(await page.getByRole('banner').getByRole('button', { name: '검색' }).count()).toBe(button);
  });
});

describe('every page', () => {
  test('has a link to its text, and a title of its own', async ({ open }) => {
    const page = await open('notes/210429/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '본문으로 건너뛰기' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
    await expect.poll(inMain).toBe(true);
    expect(await page.title()).toMatch(/^4월 29일 · OAuth, .* · 스터디 노트$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  });

  test('marks where it is in the menu', async ({ open }) => {
    const page = await open('questions/');
    const marked = page.getByRole('navigation', { name: '주요 메뉴' }).locator('[aria-current]');
    expect(await texts(marked)).toEqual(['질문']);
  });
});
