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
      copy.querySelector('a.anchor')?.remove();
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

  test('it stands beside the text', async ({ open }) => {
    const page = await open(NOTE);
    const contents = await page.locator('nav.contents').boundingBox();
    const text = await page.locator('.prose').boundingBox();
    expect(contents?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  });
});

describe('on a narrow screen', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`it is a disclosure that never covers the text, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
      open,
    }) => {
      const page = await open(NOTE, { width: 360, height: 640, javaScriptEnabled });
      const entry = page.locator('nav.contents').getByRole('link', { name: 'TFO란?' });
      expect(await entry.isVisible()).toBe(false);
      await expectNoOverlap(page);
      await page.locator('nav.contents summary').click();
      await entry.waitFor();
      await expectNoOverlap(page);
      await page.evaluate(() => scrollTo(0, 300));
      await expectNoOverlap(page);
      await entry.click();
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#tfo란');
      await expectNoOverlap(page);
    });
  }

  for (const javaScriptEnabled of [true, false]) {
    test(`a link leads to it from anywhere, and Back to where it was, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
      open,
    }) => {
      const page = await open(NOTE, { width: 360, height: 640, javaScriptEnabled });
      await page.evaluate(() => scrollTo(0, 3000));
      await page.getByRole('banner').getByRole('link', { name: '목차' }).click();
      const entry = page.locator('nav.contents').getByRole('link', { name: '면접 후기 공유' });
      await entry.waitFor();
      expect(await page.evaluate(() => scrollY)).toBeLessThan(600);
      const [bar, contents] = await Promise.all(
        ['.bar-main', 'nav.contents'].map((box) => page.locator(box).boundingBox()),
      );
      expect(contents?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2500);
    });
  }

  test('no link leads to contents that a page doesn’t have, or that stand beside the text', async ({
    open,
  }) => {
    const link = (page: Page) => page.getByRole('banner').getByRole('link', { name: '목차' });
    expect(await link(await open('notes/week3/udp/', { width: 360 })).count()).toBe(0);
    expect(await link(await open(NOTE)).count()).toBe(0);
  });

  async function expectNoOverlap(page: Page): Promise<void> {
    const [contents, text] = await Promise.all([
      page.locator('nav.contents').boundingBox(),
      page.locator('.prose').boundingBox(),
    ]);
    expect((contents?.y ?? 0) + (contents?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
  }
});
