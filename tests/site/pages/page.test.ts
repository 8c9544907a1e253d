/** What every page does for its readers: themes, code, images, diagrams, and safety from what notes hold. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

/** Addresses of the signs of the site: the browser's, and the one for home screens. */
const icons = (page: Page) =>
  page.locator('head link[rel$="icon"]').evaluateAll((all) => all.map((it) => (it as HTMLLinkElement).href));

describe('a first visit', () => {
  test('loads little, and in few requests', async ({ open }) => {
    const responses: Response[] = [];
    const page = await open('notes/210429/', {
      before: async (page) => void page.on('response', (it) => responses.push(it)),
    });
    const parts = responses.map(async (it) => ({ url: it.url(), bytes: gzipSync(await it.body()).length }));
    const loaded = await Promise.all(parts);
    expect(loaded.length, loaded.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(5);
    const [icon = ''] = await icons(page);
    const bytes = gzipSync(await (await fetch(icon)).bytes()).length; // a headless browser asks for none
    expect(loaded.reduce((sum, { bytes }) => sum + bytes, bytes)).toBeLessThanOrEqual(20_000);
  });

  test('can be kept on a phone’s home screen under a sign of its own', async ({ open }) => {
    const page = await open('notes/210429/', { site: 'below' });
    const [icon = '', touch = ''] = await icons(page);
    expect([icon, touch].map((address) => new URL(address).pathname)).toEqual([
      '/study/favicon.svg',
      '/study/apple-touch-icon.png',
    ]);
    const size = await page.evaluate(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, touch);
    expect(size).toEqual([180, 180]);
  });
});

describe('the header', () => {
  /** A long title and eight entries, as a group may have them. */
  const fill = (page: Page) =>
    page.evaluate(() => {
      const title = document.querySelector('.bar-title') as HTMLElement;
      title.textContent = '데이터베이스와 운영체제를 함께 읽는 목요일 저녁 스터디의 노트';
      const menu = document.querySelector('.bar ul') as HTMLElement;
      for (const entry of menu.querySelectorAll('li')) menu.append(entry.cloneNode(true));
    });
  const boxes = (page: Page) =>
    page.locator('.bar').evaluate((bar) =>
      ['.bar-title', '.bar-contents', '.search-open', 'nav', 'theme-switch']
        .map((part) => bar.querySelector(part)?.getBoundingClientRect() ?? new DOMRect())
        .filter(({ width }) => width > 0)
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );

  test.for([360, 768, 900, 1023, 1024, 1100, 1200, 1280, 1920])(
    'has room for a long title and a long menu at %i px',
    async (width, { open }) => {
      const page = await open('notes/210429/', { width });
      await fill(page);
      const parts = await boxes(page);
      expect(parts.length).toBeGreaterThanOrEqual(4);
      for (const [i, one] of parts.entries())
        for (const other of parts.slice(i + 1)) {
          const isApart = one.right <= other.left || one.bottom <= other.top;
          expect(isApart, JSON.stringify([one, other])).toBe(true);
        }
      const [title] = parts;
      expect((title?.right ?? 0) - (title?.left ?? 0)).toBeGreaterThanOrEqual(140);
      expect(parts.every(({ right }) => right <= width)).toBe(true);
      const last = page.locator('.bar li a').last();
      await last.focus();
      const [link, menu] = await Promise.all([last.boundingBox(), page.locator('.bar nav').boundingBox()]);
      expect((link?.x ?? 0) + (link?.width ?? 0)).toBeLessThanOrEqual((menu?.x ?? 0) + (menu?.width ?? 0));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});

describe('the theme', () => {
  const background = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const chosen = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'] ?? 'none');
  const button = (page: Page) => page.locator('theme-switch button');
  /** What it says, and which of its signs is shown. */
  const said = async (page: Page) => [
    await button(page).getAttribute('aria-label'),
    await button(page).locator('path:visible').getAttribute('class'),
  ];

  test('is the system’s until the reader chooses', async ({ open }) => {
    const light = await open('', { colorScheme: 'light' });
    const dark = await open('', { colorScheme: 'dark' });
    expect(await background(light)).not.toBe(await background(dark));
    expect([await chosen(light), await chosen(dark)]).toEqual(['none', 'none']);
    expect(await said(light)).toEqual(['화면: 시스템 설정대로 · 누르면 어둡게', 'theme-system']);
    expect(await said(dark)).toEqual(['화면: 시스템 설정대로 · 누르면 밝게', 'theme-system']);
  });

  test('goes from the system’s to the other one, to what the system has, and back, and is remembered on every page', async ({
    open,
  }) => {
    const page = await open('', { colorScheme: 'light' });
    const before = await background(page);
    await button(page).click();
    expect(await chosen(page)).toBe('dark');
    const after = await background(page);
    expect(after).not.toBe(before);
    await page.reload();
    expect([await chosen(page), await background(page)]).toEqual(['dark', after]);
    await page.getByRole('link', { name: '질문', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '질문' }).waitFor();
    expect([await chosen(page), await background(page)]).toEqual(['dark', after]);
    expect(await said(page)).toEqual(['화면: 어둡게 · 누르면 밝게', 'theme-dark']);
    await button(page).click();
    await page.reload();
    expect([await chosen(page), await background(page)]).toEqual(['light', before]);
    expect(await said(page)).toEqual(['화면: 밝게 · 누르면 시스템 설정대로', 'theme-light']);
    await button(page).click();
    await page.getByRole('status').getByText('화면: 시스템 설정대로').waitFor();
    await page.reload();
    expect([await chosen(page), await background(page)]).toEqual(['none', before]);
  });

  test('is stayed with where the system changes its own', async ({ open }) => {
    const page = await open('', { colorScheme: 'light' });
    const light = await background(page);
    await button(page).click();
    await button(page).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect([await chosen(page), await background(page)]).toEqual(['light', light]);
    await button(page).click(); // what comes next is other for a dark system
    expect([await chosen(page), await background(page)]).toEqual(['dark', expect.not.stringMatching(light)]);
  });

  test('has its sign before any script has run', async ({ open }) => {
    const page = await open('', {
      before: async (opened) => {
        await opened.addInitScript(() => localStorage.setItem('theme', 'dark'));
        await opened.route('**/_astro/*.js', (route) => route.abort());
      },
      forgive: /ERR_FAILED/,
    });
    const shown = page
      .locator('theme-switch path')
      .evaluateAll((all) =>
        all
          .filter((path) => getComputedStyle(path).display !== 'none')
          .map((path) => path.getAttribute('class')),
      );
    expect(await shown).toEqual(['theme-dark']);
  });

  test('stands before anything is painted', async ({ open }) => {
    const page = await open('notes/210429/', {
      colorScheme: 'light',
      before: (opened) =>
        opened.addInitScript(() => {
          localStorage.setItem('theme', 'dark');
          // The body is the first that can be painted.
          new MutationObserver((_, observer) => {
            if (!document.body) return;
            observer.disconnect();
            const theme = document.documentElement.dataset['theme'] ?? 'none';
            document.documentElement.setAttribute('data-at-first', theme);
          }).observe(document, { childList: true, subtree: true });
        }),
    });
    expect(await page.locator('html').getAttribute('data-at-first')).toBe('dark');
    const scripts = page.locator('head script[src$="theme.js"]');
    expect(await scripts.count()).toBe(1);
    for (const attribute of ['async', 'defer', 'type']) {
      expect(await scripts.getAttribute(attribute)).toBeNull();
    }
  });
});

describe('code', () => {
  test('is coloured by classes', async ({ open }) => {
    const page = await open('notes/week3/tcp/', { javaScriptEnabled: false });
    const colours = await page
      .locator('pre code [class^="hljs-"]')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).color));
    const plain = await page.locator('pre code').evaluate((code) => getComputedStyle(code).color);
    expect(colours.filter((colour) => colour !== plain).length).toBeGreaterThan(0);
  });
});

describe('images', () => {
  test('of the notes folder keep their room before they load', async ({ open }) => {
    const page = await open('notes/그림/');
    const images = await page.locator('.prose img:not(.remote)').evaluateAll((all) =>
      all.map((image) => {
        const { alt, loading, width, height } = image as HTMLImageElement;
        return { alt, loading, width, height };
      }),
    );
    expect(images).toEqual([
      { alt: '색칠한 사각형', loading: 'lazy', width: 40, height: 30 },
      { alt: '벡터 그림', loading: 'lazy', width: 64, height: 48 },
    ]);
    const loaded = () =>
      page
        .locator('.prose img:not(.remote)')
        .evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0));
    await expect.poll(loaded).toBe(true);
  });

  test('that are missing say what they were', async ({ open }) => {
    const page = await open('notes/그림/', { javaScriptEnabled: false });
    expect(await page.getByRole('img', { name: /사라진 그림/ }).count()).toBe(1);
    expect(await page.locator('img[src*="gone"]').count()).toBe(0);
  });

  test('of other sites that don’t load show their words, and no address, in a line', async ({ open }) => {
    const page = await open('notes/210429/');
    const images = page.locator('.prose img.remote');
    const given = await images.evaluateAll((all) =>
      all.map((image) => [
        (image as HTMLImageElement).alt,
        (image as HTMLImageElement).src,
        image.getAttribute('loading'),
      ]),
    );
    expect(given.map(([alt, , loading]) => [alt, loading])).toEqual([
      ['그림', 'lazy'],
      ['그림2', 'lazy'],
    ]);
    // In one go: an image may give way to its words at any moment.
    const scrollToNext = () =>
      images.evaluateAll((all) => {
        all.at(-1)?.scrollIntoView();
        return all.length;
      });
    await expect.poll(scrollToNext).toBe(0);
    const boxes = page.locator('.failed-image');
    expect(await boxes.locator('strong').allTextContents()).toEqual(['그림', '그림2']);
    const addresses = await boxes.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(addresses).toEqual(given.map(([, src]) => src));
    expect(await boxes.allTextContents()).toEqual(['불러올 수 없는 그림 그림', '불러올 수 없는 그림 그림2']);
    for (const box of await boxes.all()) expect((await box.boundingBox())?.height).toBeLessThan(60);
  });

  test('within links stay links when they don’t load', async ({ open }) => {
    const page = await open('notes/그림/');
    const link = page.locator('a[href="https://example.org/"]');
    await link.scrollIntoViewIfNeeded();
    await link.locator('.failed-image').waitFor();
    expect(await link.textContent()).toContain('링크 안의 그림');
    expect(await link.textContent()).not.toContain('images.example');
    expect(await link.locator('a').count()).toBe(0);
  });
});

describe('an image in a line that doesn’t load', () => {
  test('stays in its line, and shows its words', async ({ open }) => {
    const page = await open('notes/그림/');
    const line = page.locator('.prose p', { hasText: '서버는 지금' });
    await line.scrollIntoViewIfNeeded();
    const box = line.locator('.failed-image');
    await box.waitFor();
    expect(await box.locator('strong').textContent()).toBe('빌드');
    const address = box.locator('a');
    expect(await box.textContent()).toBe('불러올 수 없는 그림 빌드');
    expect(await address.getAttribute('href')).toBe('https://images.example/badge/build.svg?style=flat');
    expect((await line.boundingBox())?.height).toBeLessThan(50);
  });
});

describe('where the system chooses the colours', () => {
  test('messages have a border', async ({ open }) => {
    const page = await open('notes/210429/?h=TFO', { forcedColors: 'active' });
    await page.locator('.found-bar').waitFor();
    for (const message of ['.found-bar', '.toast']) {
      const style = await page
        .locator(message)
        .evaluate((element) => getComputedStyle(element).borderTopStyle);
      expect(style, message).toBe('solid');
    }
  });

  test('the current entry of the menu and of the contents has a shape', async ({ open }) => {
    const page = await open('notes/210429/#tfo란', { forcedColors: 'active' });
    const entry = page.getByRole('navigation', { name: '주요 메뉴' }).locator('[aria-current]');
    expect(await entry.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('underline');
    const contents = page.getByRole('navigation', { name: '목차' });
    await contents.locator('[aria-current]').waitFor();
    const lines = await contents
      .locator('a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderInlineStartColor));
    expect(lines.filter((color) => color !== lines[0])).toHaveLength(1);
  });
});

describe('a note that attacks its readers', () => {
  test('changes nothing, and is readable to its end', async ({ open }) => {
    const page = await open('notes/공격/');
    await page.getByText('끝까지 읽을 수 있는 글.').waitFor();
    await page.getByText('누르지 마세요').click();
    await page.getByText('자바스크립트 링크').click();
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toContain('공격');
    expect(decodeURI(new URL(page.url()).pathname)).toBe('/notes/공격/');
    expect(await page.locator('main :is(script, style, iframe, base, meta, form, svg, title)').count()).toBe(
      0,
    );
    const covering = page.getByText('덮기');
    expect(await covering.evaluate((element) => getComputedStyle(element).position)).toBe('static');
    expect(await page.getByRole('navigation', { name: '앞뒤 노트' }).count()).toBe(1);
  });

  test('is shown as it was written', async ({ open }) => {
    const text = await (
      await open('notes/공격/', { javaScriptEnabled: false })
    )
      .locator('.prose')
      .innerText();
    for (const written of [
      "<script>document.title = 'attacked'</script>",
      '<style>body { display: none !important }</style>',
      '<iframe src="https://evil.example/"></iframe>',
      '<title>',
    ]) {
      expect(text).toContain(written);
    }
  });
});
