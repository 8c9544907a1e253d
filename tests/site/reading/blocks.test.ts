/** Blocks with a look of their own: alerts, tasks, what folds, footnotes; and the notes beside a note. */
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const BLOCKS = 'notes/week3/blocks/';

/** Computed styles of each of some elements, or of a part of them. */
const looks = (all: Locator, properties: string[], part?: string) =>
  all.evaluateAll(
    (elements, [properties, part]) =>
      elements.map((element) => {
        const style = getComputedStyle(element, part);
        return properties.map((property) => style.getPropertyValue(property)).join(' ');
      }),
    [properties, part] as const,
  );

test.for(['light', 'dark'] as const)(
  'each kind of alert has a %s tint and a sign',
  async (colorScheme, { open }) => {
    const page = await open(BLOCKS, { site: 'english', colorScheme, javaScriptEnabled: false });
    const alerts = page.locator('.prose > div.markdown-alert');
    const titles = alerts.locator('.markdown-alert-title');
    expect(await titles.allTextContents()).toEqual(['Note', 'Tip', 'Important', 'Warning', 'Caution']);
    for (const told of [
      await looks(alerts, ['background-color']),
      await looks(titles, ['color']),
      await looks(titles, ['mask-image'], '::after'),
    ])
      expect(new Set(told).size, told.join('\n')).toBe(5);
    const [paper] = await looks(page.locator('html'), ['background-color']);
    expect(await looks(alerts, ['background-color'])).not.toContain(paper);
  },
);

test('what folds has one chevron everywhere', async ({ open }) => {
  const page = await open(BLOCKS, { site: 'english' });
  const look = ['border-width', 'rotate'];
  const closed = await looks(page.locator('.prose summary'), look, '::before');
  expect(closed).toHaveLength(2);
  expect(new Set(closed).size).toBe(1);
  expect(closed[0]).toMatch(/ -45deg$/);
  const summary = page.locator('details.markdown-alert > summary');
  await summary.click();
  expect(await looks(summary, ['rotate'], '::before')).toEqual(['45deg']);
  const other = await open('notes/sessions/2022-03-02/', { site: 'many' });
  expect(await looks(other.locator('.tree summary'), look, '::before')).toContain(closed[0]);
});

test('boxes of tasks are drawn, and stand where other items have their signs', async ({ open }) => {
  const page = await open(BLOCKS, { site: 'english' });
  const boxes = page.locator('.prose [type=checkbox]');
  expect(await looks(boxes, ['appearance'])).toEqual(['none', 'none', 'none']);
  const [open_, done] = await looks(boxes, ['background-color']);
  expect(open_).not.toBe(done);
  const left = async (locator: Locator) => (await locator.first().boundingBox())?.x ?? NaN;
  const list = page.locator('.contains-task-list').first();
  expect(await left(boxes)).toBeGreaterThanOrEqual(await left(list));
  expect(await left(boxes)).toBeLessThan(await left(page.locator('.task-list-item')));
});

test('boxes of tasks are the system’s where that chooses the colours', async ({ open }) => {
  const page = await open(BLOCKS, { site: 'english', forcedColors: 'active' });
  expect(await looks(page.locator('.prose [type=checkbox]'), ['appearance'])).toEqual([
    'auto',
    'auto',
    'auto',
  ]);
});

test('the sign of a footnote stays in its line, beside its word', async ({ open }) => {
  const page = await open(BLOCKS, { site: 'english' });
  const { sign, word, line, lineHeight } = await page
    .locator('sup:has([data-footnote-ref])')
    .evaluate((sup) => {
      const range = document.createRange();
      range.selectNodeContents(sup.previousSibling as Node);
      const paragraph = sup.parentElement as HTMLElement;
      const boxOf = (it: Element | Range): { left: number; right: number; top: number; bottom: number } =>
        it.getBoundingClientRect().toJSON();
      return {
        sign: boxOf(sup),
        word: boxOf(range),
        line: boxOf(paragraph),
        lineHeight: parseFloat(getComputedStyle(paragraph).lineHeight),
      };
    });
  expect(line.bottom - line.top).toBeCloseTo(lineHeight, 0); // no taller for it
  expect(sign.top).toBeGreaterThanOrEqual(line.top - 1);
  expect(sign.bottom).toBeLessThanOrEqual(line.bottom + 1);
  expect(Math.abs(sign.left - word.right)).toBeLessThan(1);
});

test('notes of words alone load no styles of such blocks', async ({ open }) => {
  const sheets = async (path: string) =>
    (await open(path, { site: 'english' })).locator('link[rel=stylesheet]').count();
  expect(await sheets('notes/week3/words/')).toBe(1);
  expect(await sheets(BLOCKS)).toBe(2);
});

describe('the notes before and after', () => {
  test('are cards that name their folder', async ({ open }) => {
    const page = await open('notes/week3/start/', { site: 'english' });
    const cards = page.getByRole('navigation', { name: 'Previous and next note' }).getByRole('link');
    expect(await cards.locator('> small').allTextContents()).toEqual(['week3', 'week3']);
    expect(await looks(cards, ['border-top-style'])).toEqual(['solid', 'solid']);
    const places = await Promise.all((await cards.all()).map((card) => card.boundingBox()));
    expect(places[0]?.x).toBeLessThan(places[1]?.x ?? 0);
  });
});
