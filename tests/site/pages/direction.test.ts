/** Which way text runs, as a browser sets it. */
import { expect } from 'vitest';
import { test } from '../test.ts';

test('Arabic and Hebrew begin at the right, on a page that begins at the left', async ({ open }) => {
  const page = await open('notes/arabic/', { site: 'english' });
  const directions = await page
    .locator('h1, .prose :is(p, li)')
    .evaluateAll((all) =>
      all.map((block) => [block.textContent?.slice(0, 4), getComputedStyle(block).direction]),
    );
  expect(directions).toEqual([
    ['سلام', 'rtl'],
    ['مرحب', 'rtl'],
    ['واحد', 'rtl'],
    ['שלום', 'rtl'],
    ['A li', 'ltr'],
  ]);
});

test('so does the full stop of a line, and the sign of a list', async ({ open }) => {
  const page = await open('notes/arabic/', { site: 'english' });
  const line = page.locator('.prose p', { hasText: 'שלום' });
  const [stop, begin] = await line.evaluate((block) => {
    const text = block.firstChild as Text;
    const leftOf = (at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    return [leftOf(text.data.indexOf('.')), leftOf(0)];
  });
  expect(stop).toBeLessThan(begin ?? 0);
  const list = page.locator('.prose ul');
  const [start, end] = await list.evaluate((block) => {
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    return [parseFloat(paddingRight), parseFloat(paddingLeft)];
  });
  expect(start).toBeGreaterThan(end ?? 0);
});
