/** The tree of folders beside a note, or in a drawer: what the page holds itself, and what is loaded when it is opened. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const NOTE = 'notes/sessions/2022-03-02/';
const tree = (page: Page) => page.getByRole('navigation', { name: '폴더' });
const folder = (page: Page, name: string) => tree(page).locator('summary', { hasText: name });

describe('the tree of folders', () => {
  test('stands beside the text and shows where the note is, without a script', async ({ open }) => {
    const page = await open(NOTE, { site: 'many', ...WIDE, javaScriptEnabled: false });
    expect(await tree(page).locator('[aria-current=page]').textContent()).toContain('3월 2일');
    expect(await tree(page).getByRole('link').count()).toBeLessThan(30);
    const box = await tree(page).boundingBox();
    const text = await page.locator('.prose').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    await folder(page, 'week4').click();
    const link = tree(page).locator('details', { hasText: 'week4' }).getByRole('link');
    expect(await link.getAttribute('href')).toBe('/notes/week4/');
  });

  test('loads a folder when it is opened, and not before', async ({ open }) => {
    const page = await open(NOTE, { site: 'many', ...WIDE });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await folder(page, 'week4').focus();
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await page.keyboard.press('Enter');
    const notes = tree(page).locator('details', { hasText: 'week4' }).locator('li a');
    await notes.nth(1).waitFor();
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/notes/week4/tree.json']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await notes.last().click();
    await page.waitForURL('**/notes/week4/ryan/');
    expect(asked.filter((path) => path.endsWith('/week4/tree.json'))).toHaveLength(1);
  });

  test('shows the rest of a long folder in its place', async ({ open }) => {
    const page = await open(NOTE, { site: 'many', ...WIDE });
    await tree(page).getByRole('link', { name: '개 더 보기' }).click();
    await expect.poll(() => tree(page).locator('li li a').count()).toBe(130);
    expect(await tree(page).locator('[aria-current=page]').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('.tree') !== null)).toBe(true);
  });

  test('is a drawer where there is no room, and works there without a script', async ({ open }) => {
    const page = await open(NOTE, { site: 'many', ...PHONE, javaScriptEnabled: false });
    expect(await tree(page).count()).toBe(0);
    await page.getByRole('button', { name: '폴더' }).click();
    await tree(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await tree(page).count()).toBe(0);
    await page.getByRole('button', { name: '폴더' }).click();
    await tree(page).getByRole('button', { name: '닫기' }).click();
    expect(await tree(page).count()).toBe(0);
  });

  test('stands on the pages of folders, too, and nowhere where it would tell nothing', async ({ open }) => {
    const page = await open('notes/sessions/', { site: 'many', ...WIDE });
    expect(await tree(page).locator('[aria-current=page]').getAttribute('href')).toBe('/notes/sessions/');
    const english = await open('notes/shapes/', { site: 'english', ...WIDE });
    expect(await english.locator('.tree').count()).toBe(0);
  });

  test('moves nothing of the page', async ({ open }) => {
    for (const size of [WIDE, PHONE]) {
      const page = await open(NOTE, { site: 'many', ...size });
      await page.waitForLoadState('load');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => setTimeout(() => resolve(sum)));
          }),
      );
      expect(shift).toBe(0);
    }
  });
});
