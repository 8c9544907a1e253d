/** An address whose heading is gone: what the page says of it, and only then. */
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const NOTE = 'notes/210429/';

describe('an address whose heading is gone', () => {
  test('opens the note with a notice that leads to the nearest heading', async ({ open }) => {
    const page = await open(NOTE);
    const id = (await page.locator('.prose h2[id]').first().getAttribute('id')) ?? '';
    await page.evaluate((hash) => (location.hash = hash), `${id}-예전`);
    const notice = page.locator('aside.gone');
    await notice.waitFor();
    await expect.poll(() => notice.locator('p').textContent()).toContain(`${id}-예전`);
    await notice.locator('a').first().click();
    expect(decodeURIComponent(new URL(page.url()).hash.slice(1))).toBe(id);
    await expect.poll(() => notice.count()).toBe(0);
  });

  test('that is like none is said, too, and the notice can be closed', async ({ open }) => {
    const page = await open(`${NOTE}#qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq`);
    const notice = page.locator('aside.gone');
    await notice.waitFor();
    expect(await notice.locator('a').count()).toBe(0);
    await notice.locator('button').click();
    expect(await notice.count()).toBe(0);
  });

  test('costs other addresses nothing', async ({ open }) => {
    const page = await open(NOTE);
    const id = (await page.locator('.prose h2[id]').first().getAttribute('id')) ?? '';
    await page.evaluate((hash) => (location.hash = hash), id);
    await page.waitForTimeout(300);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('missing-anchor'))).toEqual([]);
    expect(await page.locator('aside.gone').count()).toBe(0);
  });
});
