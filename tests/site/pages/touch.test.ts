/** What is otherwise where nothing hovers: on phones and tablets. */
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const PHONE = { hasTouch: true, width: 360 };

describe('on a touch screen', () => {
  test('the button of a code block covers no code', async ({ open }) => {
    const page = await open('notes/넓은/', PHONE);
    const box = page.locator('.code-box').first();
    await box.waitFor();
    expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
    const [button, line] = await box.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element.querySelector('code') as Element);
      return [
        element.querySelector('button')?.getBoundingClientRect().bottom,
        range.getBoundingClientRect().top,
      ];
    });
    expect(button).toBeLessThanOrEqual(line ?? 0);
  });

  test('code has no empty strip without JavaScript', async ({ open }) => {
    const page = await open('notes/넓은/', { ...PHONE, javaScriptEnabled: false });
    const paddings = await page
      .locator('.prose pre')
      .first()
      .evaluate((pre) => [getComputedStyle(pre).paddingBlockStart, getComputedStyle(pre).paddingBlockEnd]);
    expect(paddings[0]).toBe(paddings[1]);
  });

  test('links beside headings are fainter than any text, wide enough for a finger, and none is at the title', async ({
    open,
  }) => {
    const page = await open('notes/210429/', PHONE);
    const link = page.locator('.prose h3 > .anchor').first();
    expect((await link.boundingBox())?.width).toBeGreaterThanOrEqual(32);
    const [sign, soft] = await link.evaluate((element) => {
      const facts = document.querySelector('.note-header .facts');
      return [getComputedStyle(element, '::before').color, facts && getComputedStyle(facts).color];
    });
    expect(sign).not.toBe(soft);
    expect(await page.locator('h1 > .anchor').isVisible()).toBe(false);
  });
});
