/** The founding note as its readers see it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { root } from '../site.ts';
import { test } from '../test.ts';

const NOTE = 'notes/210429/';
const source = readFileSync(path.join(root, 'tests/fixtures/site/founding/210429.md'), 'utf8');

/** Headings as GitHub reads them: this note has no code that could look like one. */
const slugger = new GithubSlugger();
const headings = [...source.matchAll(/^(#+) (.+)$/gm)].map(([, marks = '', text = '']) => ({
  depth: marks.length,
  text: text.trim(),
  id: slugger.slug(text.trim()),
}));
const [title, ...sections] = headings;

const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();

/** Without the mark of an answer that is missing. */
const headingTexts = (page: Page) =>
  page
    .locator('.prose :is(h2, h3)')
    .evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent?.trim()));

describe('what a note says of itself', () => {
  test('is its title, its day in the language of the site, and who took part', async ({ open }) => {
    const page = await open(NOTE);
    expect(await texts(page, 'h1')).toEqual(['210429 목']);
    expect(await page.title()).toMatch(/^4월 29일 · OAuth, REST API, .* · 스터디 노트$/);
    const day = page.locator('.note-header time');
    expect(await day.getAttribute('datetime')).toBe('2021-04-29');
    expect(await day.textContent()).toBe('2021년 4월 29일 목요일');
    expect(await texts(page, '.note-header [aria-label="참가자"] li')).toEqual([
      'livlikwav',
      'do168',
      'koreanhole',
    ]);
    expect(await page.locator('a[href*="/people/wijihoon123"]').count()).toBe(0);
  });

  test('is complete without JavaScript', async ({ open }) => {
    const page = await open(NOTE, { javaScriptEnabled: false });
    expect(await texts(page, 'h1')).toEqual(['210429 목']);
    expect(await headingTexts(page)).toEqual(sections.map(({ text }) => text));
    expect(await page.locator('.prose').textContent()).toContain('강의');
  });
});

describe('headings', () => {
  test('have the ids that GitHub gives them', async ({ open }) => {
    const page = await open(NOTE);
    const ids = await page
      .locator('h1, .prose :is(h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual([title, ...sections].map((heading) => heading?.id));
  });

  test('have ids also where they are repeated, decorated or of a skipped level', async ({ open }) => {
    const page = await open('notes/제목들/');
    const shown = await page
      .locator('h1, .prose :is(h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ id, tagName }) => [tagName.toLowerCase(), id]));
    expect(shown).toEqual([
      ['h1', '제목들'],
      ['h2', '예시'],
      ['h3', '다섯-번째-git-rebase--i-정리-'],
      ['h2', '예시-1'],
      ['h3', '건너뛴-단계'],
      ['h2', '예시-1-1'],
      ['h3', '링크와-강조'],
      ['h4', '더-깊은-단계'],
      ['h5', '가장-깊은-단계'],
      ['h2', '또-하나의-큰-제목'],
      ['h3', 'c--c-무엇이-다를까'],
      ['h3', 'init-과-snake_case'],
      ['h3', '밑줄-제목'],
      ['h3', '목록-속의-제목'],
    ]);
  });
});

describe('an address with an anchor', () => {
  const id = 'oauth은-무엇인가';
  const decomposed = id.normalize('NFD');

  test.for([
    ['raw', id],
    ['percent-encoded', encodeURIComponent(id)],
    ['decomposed, as macOS writes it', decomposed],
    ['decomposed and percent-encoded', encodeURIComponent(decomposed)],
    ['in another letter case', id.toUpperCase()],
    ['encoded twice by a messenger', encodeURIComponent(encodeURIComponent(id))],
  ])('%s leads to its heading', async ([, hash], { open }) => {
    const page = await open(`${NOTE}#${hash}`);
    await expectLanding(page, id);
  });

  test('leads to its heading also within the page', async ({ open }) => {
    const page = await open(NOTE);
    await page.evaluate((hash) => (location.hash = hash), encodeURIComponent('tfo란'.normalize('NFD')));
    await expectLanding(page, 'tfo란');
  });

  test('keeps what the browser itself reads of it', async ({ open }) => {
    const page = await open(`${NOTE}#OAUTH은-무엇인가:~:text=${encodeURIComponent('다른 서비스')}`);
    await expectLanding(page, id);
    const written = /\]\((https:\/\/velog\.io\/\S+#:~:text=\S+)\)/.exec(source)?.[1];
    const links = await page.locator('.prose a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toContain(written);
  });

  /** The heading stands below the header, near the window's start, and is marked. */
  async function expectLanding(page: Page, wanted: string): Promise<void> {
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBe(wanted);
    const place = () =>
      page.evaluate(() => {
        const target = document.querySelector(':target')?.getBoundingClientRect();
        const bar = document.querySelector('header.bar')?.getBoundingClientRect();
        return target && bar ? target.top - bar.bottom : -1;
      });
    await expect.poll(place).toBeGreaterThanOrEqual(0);
    expect(await place()).toBeLessThan(150);
    const marked = await page.evaluate(() => {
      const look = (element: Element | null | undefined) =>
        ['', '::before', '::after'].map((part) => {
          const { content, backgroundColor, boxShadow } = getComputedStyle(element as Element, part);
          return [content, backgroundColor, boxShadow].join();
        });
      const target = document.querySelector(':target');
      const other = [...document.querySelectorAll('.prose h3')].find((heading) => heading !== target);
      return look(target).join() !== look(other).join();
    });
    expect(marked, 'the heading looks different from others').toBe(true);
  }
});

describe('the wash behind a heading that an address leads to', () => {
  test('lies behind its words only', async ({ open }) => {
    const page = await open('notes/210429/#tfo란', { reducedMotion: 'no-preference' });
    const look = await page.locator(':target').evaluate((heading) => {
      // Held at its start: it fades.
      for (const animation of heading.getAnimations()) {
        animation.pause();
        animation.currentTime = 0;
      }
      const { textDecorationLine, textDecorationColor, backgroundColor } = getComputedStyle(heading);
      return { textDecorationLine, textDecorationColor, backgroundColor };
    });
    expect(look).toEqual({
      textDecorationLine: 'underline',
      textDecorationColor: expect.not.stringMatching(/, 0\)$/),
      backgroundColor: 'rgba(0, 0, 0, 0)',
    });
  });
});

describe('the mark of a heading in a list', () => {
  test('stands beside the sign of its item, not on it', async ({ open }) => {
    const page = await open('notes/제목들/#목록-속의-제목');
    const target = page.locator(':target');
    await target.waitFor();
    const [inList, elsewhere] = await target.evaluate((heading) => {
      const placeOf = () => getComputedStyle(heading, '::before').insetInlineStart;
      const place = placeOf();
      heading.closest('.prose')?.append(heading);
      return [place, placeOf()].map(parseFloat);
    });
    // The sign ends half a letter before the heading.
    expect(inList).toBeGreaterThan(-8);
    expect(elsewhere).toBeLessThan(inList ?? 0);
  });
});

describe('a hand-written table of contents', () => {
  test('is folded', async ({ open }) => {
    const page = await open(NOTE);
    const box = page.locator('.prose details.handmade-toc');
    expect(await box.count()).toBe(1);
    expect(await box.getAttribute('open')).toBeNull();
    expect(await box.locator('a').count()).toBe(headings.length);
    expect(await box.getByRole('link', { name: 'TFO란?' }).isVisible()).toBe(false);
    await box.locator('summary').click();
    await box.getByRole('link', { name: 'TFO란?' }).click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#tfo란');
  });
});

describe('a meeting’s data', () => {
  test('is folded under the header, with its labels on it', async ({ open }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(NOTE, { javaScriptEnabled });
      const box = page.locator('.prose > details.meeting');
      expect(await box.locator('summary').textContent()).toBe('참가자 · 진행 순서 · 기존 목표');
      expect(await page.locator('.prose > :first-child').getAttribute('class')).toBe('meeting');
      expect(await box.getByText('근황 토크').isVisible()).toBe(false);
      await box.locator('summary').click();
      expect(await box.getByText('근황 토크').isVisible()).toBe(true);
    }
  });

  test('leaves a phone’s first screen to the text', async ({ open }) => {
    const page = await open(NOTE, { width: 360, height: 640, hasTouch: true });
    const text = await page.locator('.prose h2 + *').first().boundingBox();
    expect(text?.y).toBeLessThan(640);
    expect((await page.locator('details.meeting > summary').boundingBox())?.height).toBeGreaterThanOrEqual(
      44,
    );
  });

  test('is printed', async ({ open }) => {
    const page = await open(NOTE);
    await page.emulateMedia({ media: 'print' });
    expect((await page.getByText('근황 토크').boundingBox())?.height).toBeGreaterThan(10);
  });

  test('is found by its words', async ({ open }) => {
    const page = await open(`search/?q=${encodeURIComponent('근황 토크')}`);
    await page.locator('main [data-search-state="done"]').waitFor();
    const found = await page
      .locator('main [data-search-state] a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(found[0]).toBe(`/${NOTE}`);
  });
});

test('a question whose answer is missing says so beside its heading', async ({ open }) => {
  const page = await open('notes/210506/');
  const marked = page.locator('.prose :is(h2, h3, h4)', { has: page.locator('.unfinished') });
  expect(await marked.allTextContents()).toEqual(['HTTP/3는 왜 UDP를 쓰는가? 미완']);
});

describe('a table', () => {
  /** Widths of the table, of its room and of its widest cell, with this many of its columns. */
  const widthsOf = async (page: Page, columns: number) =>
    page.locator('.prose .table-scroll').evaluate((scroller, count) => {
      const [head, row] = [...scroller.querySelectorAll('tr')];
      for (const line of [head, row])
        [...(line?.children ?? [])].slice(count).forEach((cell) => cell.remove());
      [...(row?.children ?? [])].forEach(
        (cell, i) => (cell.textContent = i === 1 ? '넓은 칸에는 글이 길게 선다. '.repeat(12) : '칸'),
      );
      const table = scroller.querySelector('table');
      return [
        table?.offsetWidth ?? 0,
        scroller.clientWidth,
        Math.max(...[...(row?.children ?? [])].map((cell) => (cell as HTMLElement).offsetWidth)),
      ] as const;
    }, columns);

  test('of a few columns has the room that there is, and no more', async ({ open }) => {
    for (const [width, columns] of [
      [1280, 3],
      [1280, 2],
      [360, 2],
    ] as const) {
      const page = await open('notes/넓은/', { width });
      const [table, room, widest] = await widthsOf(page, columns);
      expect(table, `${columns} columns at ${width}`).toBe(room);
      expect(widest).toBeGreaterThan(room * 0.6);
    }
  });

  test('of many columns scrolls, and keeps each readable', async ({ open }) => {
    const page = await open('notes/넓은/', { width: 360 });
    const [table, room, widest] = await widthsOf(page, 5);
    expect(table).toBeGreaterThan(room);
    expect(widest).toBeLessThan(400);
  });

  test('breaks no word of a few columns', async ({ open }) => {
    const page = await open('notes/넓은/', { width: 360 });
    await widthsOf(page, 2);
    const word = page.locator('.prose .table-scroll tr:nth-child(1) td').first();
    await word.evaluate((cell) => (cell.textContent = 'CONNECT'));
    expect((await word.boundingBox())?.height).toBeGreaterThan(0);
    const lines = await word.evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });
});
