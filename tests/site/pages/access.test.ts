/** That everyone can read: axe's rules in both themes and on both kinds of screen, and no page wider than its window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SiteName } from '../sites.ts';
import { test } from '../test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pages, and what has to stand on them before they are judged. */
const PAGES: [path: string, ready: string, site?: SiteName][] = [
  ['', 'section.year'],
  ['notes/210429/', '.note'],
  ['notes/그림/', '.diagram svg'],
  ['notes/넓은/', '.prose table'],
  ['notes/week3/', '.folder'],
  ['questions/', '.questions'],
  ['terms/', '.terms'],
  ['notes/210506/', '.links'],
  ['questions/?state=open', '.questions'],
  ['questions/open/', '.waiting'],
  ['timeline/', '.months'],
  ['practice/', '.practice-start'],
  ['people/', '.folders'],
  ['people/do168/', '.waiting'],
  ['tags/회고/', 'section.year'],
  ['search/?q=%ED%86%A0%ED%81%B0', '[data-search-state="done"]'],
  ['search/?q=qzxvkjwq', '[data-search-state="done"]'],
  ['nowhere/', '.ask'],
  ['notes/shapes/', '.diagram svg', 'english'],
  ['notes/week3/images/', 'img[role]', 'english'],
  ['notes/week3/blocks/', '.footnotes', 'english'],
];

/** What axe has against a page, a line for each element. @param rules those of axe's rules; all unless told */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], ...(rules ? { runOnly: [...rules] } : {}) };
  const results = await page.evaluate(async (options) => {
    const { axe: tool } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return tool.run(options);
  }, options);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

/** Widths in CSS pixels of windows from phones to large screens. */
const WIDTHS = [360, 768, 1280, 2560];

/** The page's width in windows of each of these widths. */
async function pageWidths(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    found.push(await page.evaluate(() => document.documentElement.scrollWidth));
  }
  return found;
}

describe('axe finds nothing wrong, and no page scrolls sideways', () => {
  test.for(PAGES)(
    'on /%s, light and dark, narrow and wide',
    async ([path, ready, site = 'group'], { open }) => {
      const page = await open(path, { site, bypassCSP: true, forgive: /status 404/ });
      await page.locator(`main ${ready}`).first().waitFor();
      expect(await pageWidths(page)).toEqual(WIDTHS);
      await page.addScriptTag({ content: axe });
      for (const [colorScheme, width, rules] of [
        ['light', 360, undefined],
        ['dark', 1280, undefined],
        // What the other theme or the other width can change.
        ['dark', 360, ['color-contrast', 'link-in-text-block', 'target-size']],
        ['light', 1280, ['color-contrast', 'link-in-text-block', 'target-size']],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page, rules), `${colorScheme}, ${width} px wide`).toEqual([]);
      }
    },
  );

  test('in the search dialog, with results, without any, and with the last searches', async ({ open }) => {
    const page = await open('notes/210429/', { bypassCSP: true });
    await page.addScriptTag({ content: axe });
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('searchbox');
    for (const [query, shown] of [
      ['', '.hint'],
      ['토큰', '.found'],
      ['qzxvkjwq', '.empty'],
    ] as const) {
      await field.fill(query);
      await page.getByRole('dialog').locator(shown).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${query}, ${colorScheme}`).toEqual([]);
      }
    }
  });

  /** Judges what stands on a page, whatever state it is in. */
  const judgeIn = (page: Page) => async (shown: string) => {
    await page.locator(shown).first().waitFor();
    expect(await pageWidths(page), shown).toEqual(WIDTHS);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${shown}, ${colorScheme}, ${width} px wide`).toEqual([]);
      }
    }
  };

  test('in practice: the answer, and what is known of the reader', async ({ open }) => {
    const page = await open('practice/?at=210429', { width: 360, bypassCSP: true });
    await page.addScriptTag({ content: axe });
    const judge = judgeIn(page);
    await page.getByRole('button', { name: '시작하기' }).click();
    await judge('.practice-card');
    await page.keyboard.press(' ');
    await judge('.practice-grades');
    await page.keyboard.press('3');
    await page.getByRole('button', { name: '끝내기' }).click();
    await page.getByText('표로 보기').click();
    await judge('.practice-progress table');
    await page.getByRole('button', { name: '면접 연습' }).click();
    await judge('[role=timer]');
    await page.keyboard.press(' ');
    await page.locator('.practice-grades').waitFor();
    await page.keyboard.press('2');
    await page.locator('.practice-card:not(.is-shown)').waitFor();
    await page.getByRole('button', { name: '끝내기' }).click();
    await judge('.practice-summary');
    await page.getByRole('button', { name: '처음 화면' }).click();
    await page.getByRole('button', { name: '문제지' }).click();
    await judge('.practice-sheet');
  });

  test('in practice where something is missing: room, an answer, a question, the list', async ({ open }) => {
    const page = await open('practice/?at=week1/http', {
      site: 'practice',
      bypassCSP: true,
      forgive: /ERR_FAILED/,
      before: (opened) =>
        opened.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('Access is denied', 'SecurityError');
          };
        }),
    });
    await page.addScriptTag({ content: axe });
    const judge = judgeIn(page);
    await judge('.practice-trouble:not([hidden])');
    await page.route('**/notes/week1/http/', (route) => route.abort());
    await page.getByRole('button', { name: '시작하기' }).click();
    await page.getByRole('button', { name: '답 보기' }).click();
    await judge('.practice-answer [role=alert]');
    await page.unroute('**/notes/week1/http/');
    for (const _ of [1, 2]) {
      await page.keyboard.press(' ');
      await page.locator('.practice-grades').waitFor();
      await page.keyboard.press('4');
      await page.locator('.practice-card:not(.is-shown), .practice-done').first().waitFor();
    }
    await judge('.practice-done');
    await page.goto(new URL('?person=nobody', page.url()).href);
    await page.addScriptTag({ content: axe });
    await judge('.empty');
    await page.route('**/questions.json', (route) => route.abort());
    await page.reload();
    await page.addScriptTag({ content: axe });
    await judge('.empty[role=alert]');
  });

  test('in the drawer of folders, with one that was opened', async ({ open }) => {
    const page = await open('notes/week3/tcp/', { width: 360, bypassCSP: true });
    await page.addScriptTag({ content: axe });
    await page.getByRole('button', { name: '폴더' }).click();
    await page.locator('.tree summary', { hasText: '2020' }).click();
    await page.locator('.tree summary', { hasText: '2020' }).locator('..').locator('li').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });

  test('on the search page, with a filter that is open and chosen', async ({ open }) => {
    const page = await open('search/?q=%EB%8C%80%EB%8B%B5&person=person1&person=person2', {
      site: 'many',
      bypassCSP: true,
    });
    await page.addScriptTag({ content: axe });
    await page.getByRole('button', { name: '참가자' }).click();
    await page.getByRole('group', { name: '참가자' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });

  test('can fail', async ({ open }) => {
    const page = await open('search/', { bypassCSP: true });
    await page.addScriptTag({ content: axe });
    await page.evaluate(() => document.querySelector('main input')?.removeAttribute('aria-label'));
    await page.evaluate(() => document.querySelector('main input')?.removeAttribute('placeholder'));
    expect((await violations(page)).join()).toContain('label: <input');
  });
});

test('signs grow with the reader’s letters', async ({ open }) => {
  const page = await open('notes/210429/', { width: 360 });
  const sign = page.locator('.search-open svg');
  expect((await sign.boundingBox())?.width).toBe(18);
  // As a browser's own setting of twice the size does.
  await page.evaluate(() => (document.documentElement.style.fontSize = '34px'));
  expect((await sign.boundingBox())?.width).toBe(34);
});

test('what is wide can be reached', async ({ open }) => {
  const page = await open('notes/넓은/', { width: 360 });
  const boxes = await page.locator('.prose').evaluate((prose) =>
    [...prose.querySelectorAll('*')]
      .filter((box) => ['auto', 'scroll'].includes(getComputedStyle(box).overflowX))
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => ((box as HTMLElement).tabIndex >= 0 ? 'reached' : box.outerHTML.slice(0, 80))),
  );
  expect(boxes.length).toBeGreaterThanOrEqual(2);
  expect(new Set(boxes)).toEqual(new Set(['reached']));
});
