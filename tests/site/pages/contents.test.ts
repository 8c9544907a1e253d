/** The table of contents of the founding note: complete, following the reader, never in the way. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const NOTE = 'notes/210429/';

interface Entry {
  id: string;
  text: string;
  children: Entry[];
}

/** The tree as it stands in the page, read from its nested lists. */
function readTree(page: Page): Promise<Entry[]> {
  return page.locator('nav.contents > ol').evaluate((list) => {
    const read = (ol: Element): Entry[] =>
      [...ol.children].map((item) => ({
        id: decodeURIComponent(item.querySelector('a')?.hash.slice(1) ?? ''),
        // Without the word that marks a question as unfinished.
        text: item.querySelector('a')?.firstChild?.textContent?.trim() ?? '',
        children: [...item.children].filter((child) => child.tagName === 'OL').flatMap(read),
      }));
    return read(list);
  });
}

/** The tree that the page's headings make, read from the headings. */
function expectTree(page: Page): Promise<Entry[]> {
  return page.locator('.prose :is(h2, h3, h4)').evaluateAll((headings) => {
    const top: Entry[] = [];
    const open: { level: number; entry: Entry }[] = [];
    for (const heading of headings) {
      const level = Number(heading.tagName.slice(1));
      const copy = heading.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll('.anchor, .unfinished')) added.remove();
      const entry = { id: heading.id, text: copy.textContent?.trim() ?? '', children: [] };
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      (open.at(-1)?.entry.children ?? top).push(entry);
      open.push({ level, entry });
    }
    return top;
  });
}

/** Texts of the marked entries, without the word that marks a question as unfinished. */
const current = (page: Page) =>
  page
    .locator('nav.contents [aria-current]')
    .evaluateAll((all) => all.map((link) => link.firstChild?.textContent?.trim()));

describe('the table of contents', () => {
  test.for([NOTE, 'notes/제목들/'])(
    'of %s is the tree of its headings, without JavaScript',
    async (path, { open }) => {
      const page = await open(path, { javaScriptEnabled: false });
      const tree = await readTree(page);
      expect(tree).toEqual(await expectTree(page));
      expect(tree.length).toBeGreaterThan(2);
      expect(await page.locator('nav.contents a').first().isVisible()).toBe(true);
    },
  );

  test('of the founding note has three parts and sixteen questions', async ({ open }) => {
    const tree = await readTree(await open(NOTE));
    expect(tree.map(({ text, children }) => [text, children.length])).toEqual([
      ['면접 후기 공유', 0],
      ['기술 토크', 16],
      ['다음 스터디 주제', 0],
    ]);
  });

  test('marks unfinished questions, and the note’s facts lead to the first', async ({ open }) => {
    const page = await open('notes/210506/');
    const marked = page.locator('nav.contents').getByRole('link', { name: /미완/ });
    expect(await marked.allTextContents()).toEqual(['HTTP/3는 왜 UDP를 쓰는가? 미완']);
    await page.locator('.note-header').getByRole('link', { name: '미완 1개' }).click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#http3는-왜-udp를-쓰는가');
  });

  test('is not there for a page with fewer than two headings', async ({ open }) => {
    const page = await open('notes/week3/udp/');
    expect(await page.locator('nav.contents').count()).toBe(0);
  });
});

describe('on a wide screen', () => {
  test.for([500, 1100])(
    'it marks what is read in a window %i px high, all the way down, in view',
    async (height, { open }) => {
      const page = await open(NOTE, { height });
      const entries = await page.locator('nav.contents a').allTextContents();
      const steps = await page.evaluate(async () => {
        const nav = document.querySelector('nav.contents');
        const frame = () => new Promise(requestAnimationFrame);
        const marked: { text: string; inView: boolean }[][] = [];
        const tops = [...document.querySelectorAll('.prose :is(h2, h3, h4)')].map(
          (heading) => heading.getBoundingClientRect().top,
        );
        // Near the page's end the line that is read at moves twice as fast as the page: no section is stepped over.
        const step = Math.min(120, ...tops.slice(1).map((top, i) => (top - (tops[i] ?? 0)) / 2));
        for (let y = 0; y <= document.documentElement.scrollHeight; y += step) {
          scrollTo(0, y);
          await frame(); // the scroll event
          await frame(); // what it asked for
          const list = nav?.getBoundingClientRect() ?? new DOMRect();
          const links = [...(nav?.querySelectorAll('[aria-current]') ?? [])];
          marked.push(
            links.map((link) => {
              const { top, bottom } = link.getBoundingClientRect();
              const inView = top >= list.top - 1 && bottom <= Math.min(list.bottom, innerHeight) + 1;
              return { text: link.textContent ?? '', inView };
            }),
          );
        }
        return marked;
      });
      expect(steps.filter((marked) => marked.length > 1)).toEqual([]);
      expect(steps.flat().filter(({ inView }) => !inView)).toEqual([]);
      const seen = new Set(steps.flat().map(({ text }) => text));
      expect([...seen], 'every section was marked, in the order of the page').toEqual(entries);
    },
  );

  test('it marks the section that the reader went to, also the last', async ({ open }) => {
    const page = await open(NOTE);
    for (const name of ['다음 스터디 주제', 'TFO란?', '면접 후기 공유']) {
      await page.locator('nav.contents').getByRole('link', { name }).click();
      await expect.poll(() => current(page)).toEqual([name]);
    }
  });

  test('it marks the section that an address leads to', async ({ open }) => {
    const page = await open(`${NOTE}#${encodeURIComponent('tfo란'.normalize('NFD'))}`);
    await expect.poll(() => current(page)).toEqual(['TFO란?']);
  });

  test('it shows the whole ring around the entry that has the focus', async ({ open }) => {
    const page = await open(NOTE);
    const entry = page.locator('nav.contents a').first();
    await entry.focus();
    const [offset = 0, width = 0] = await entry.evaluate((link) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(link);
      return [outlineOffset, outlineWidth].map(parseFloat);
    });
    expect(width).toBeGreaterThanOrEqual(2);
    // The entry is as wide as the box, which cuts off what stands out.
    expect(offset + width).toBeLessThanOrEqual(0);
  });

  test('at the top of the page it shows its start again', async ({ open }) => {
    const page = await open(NOTE, { height: 500 });
    const scrolled = () => page.locator('nav.contents').evaluate((nav) => nav.scrollTop);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(scrolled).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(scrolled).toBe(0);
  });

  test('it and the text leave as much room before them as behind', async ({ open }) => {
    for (const width of [1100, 1280, 1920]) {
      const page = await open('notes/표/', { width, site: 'answers' });
      const [start, end] = await page.evaluate(() => {
        const [text, contents] = ['.prose', 'nav.contents'].map((it) => document.querySelector(it));
        return [
          text?.getBoundingClientRect().left ?? 0,
          document.documentElement.clientWidth - (contents?.getBoundingClientRect().right ?? 0),
        ];
      });
      expect(Math.abs(start - end), `${start} and ${end} at ${width}`).toBeLessThan(2);
    }
  });

  test('where it stands the folders stand on the other side, as near', async ({ open }) => {
    const page = await open(NOTE, { width: 1920 });
    const [tree, text, contents] = await Promise.all(
      ['nav.tree', '.prose', 'nav.contents'].map((it) => page.locator(it).boundingBox()),
    );
    const before = (text?.x ?? 0) - (tree?.x ?? 0) - (tree?.width ?? 0);
    const behind = (contents?.x ?? 0) - (text?.x ?? 0) - (text?.width ?? 0);
    expect(Math.abs(before - behind)).toBeLessThan(24);
    expect(Math.abs((text?.x ?? 0) + (text?.width ?? 0) / 2 - 960)).toBeLessThan(10);
  });

  test('where there is none the text stands in the middle', async ({ open }) => {
    for (const width of [1100, 1280, 1920]) {
      const page = await open('notes/week3/udp/', { width });
      const [main, text] = await Promise.all(['main', '.prose'].map((it) => page.locator(it).boundingBox()));
      const middle = (box: typeof main) => (box?.x ?? 0) + (box?.width ?? 0) / 2;
      expect(Math.abs(middle(main) - middle(text)), `at ${width}`).toBeLessThan(1);
    }
  });

  test('it stands beside the text', async ({ open }) => {
    const page = await open(NOTE);
    const contents = await page.locator('nav.contents').boundingBox();
    const text = await page.locator('.prose').boundingBox();
    expect(contents?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  });
});

describe('on a narrow screen', () => {
  const PHONE = { width: 360, height: 640, hasTouch: true };
  const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: '목차' });
  const sheet = (page: Page) => page.getByRole('navigation', { name: '목차' });
  const place = (page: Page) => page.evaluate(() => scrollY);

  for (const javaScriptEnabled of [true, false]) {
    test(`it is a sheet that keeps the reader’s place, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
      open,
    }) => {
      const page = await open(NOTE, { ...PHONE, javaScriptEnabled });
      expect(await sheet(page).isVisible()).toBe(false);
      await page.evaluate(() => scrollTo(0, 3000));
      await button(page).tap();
      const box = await sheet(page).boundingBox();
      expect([box?.x, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 640]);
      expect(await place(page)).toBe(3000);
      await sheet(page).getByRole('button', { name: '닫기' }).tap();
      await sheet(page).waitFor({ state: 'hidden' });
      expect(await place(page)).toBe(3000);
    });

    test(`its entry leads to a heading that it leaves in view, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
      open,
    }) => {
      const page = await open(NOTE, { ...PHONE, javaScriptEnabled });
      await button(page).tap();
      const entry = sheet(page).getByRole('link', { name: '면접 후기 공유' });
      expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await entry.tap();
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#면접-후기-공유');
      const [bar, heading] = await Promise.all(
        ['.bar-main', ':target'].map((it) => page.locator(it).boundingBox()),
      );
      expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
      if (javaScriptEnabled) await sheet(page).waitFor({ state: 'hidden' });
      const over = (await page.locator('nav.contents').boundingBox())?.y ?? 640;
      expect((heading?.y ?? 0) + (heading?.height ?? 0)).toBeLessThanOrEqual(over);
      await page.goBack();
      await expect.poll(() => place(page)).toBe(0);
    });
  }

  test('the focus on its button moves nothing', async ({ open }) => {
    const page = await open(NOTE, PHONE);
    await page.evaluate(() => scrollTo(0, 3000));
    await button(page).focus();
    expect(await place(page)).toBe(3000);
  });

  test('it says where the reader is', async ({ open }) => {
    const page = await open(`${NOTE}#${encodeURIComponent('아파치-웹-서버에서의-c10k-문제')}`, PHONE);
    await button(page).tap();
    const marked = sheet(page).locator('[aria-current]');
    expect(await marked.allTextContents()).toEqual(['아파치 웹 서버에서의 C10K 문제?']);
    const [box, entry] = await Promise.all([sheet(page).boundingBox(), marked.boundingBox()]);
    expect(entry?.y).toBeGreaterThan((box?.y ?? 0) + 44);
    expect((entry?.y ?? 0) + (entry?.height ?? 0)).toBeLessThan(640);
  });

  test('a window that becomes wide has it beside the text', async ({ open }) => {
    const page = await open(NOTE, { ...PHONE, width: 800 });
    await button(page).tap();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => sheet(page).evaluate((it) => getComputedStyle(it).position)).toBe('sticky');
  });

  test('no button opens contents that a page doesn’t have, or that stand beside the text', async ({
    open,
  }) => {
    expect(await button(await open('notes/week3/udp/', { width: 360 })).count()).toBe(0);
    expect(await button(await open(NOTE)).count()).toBe(0);
  });
});
