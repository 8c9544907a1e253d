/** The site below a base path, as on GitHub Pages: nothing leaves it. */
import { describe, expect } from 'vitest';
import { arrive, test } from '../test.ts';
import type { Open, OpenOptions } from '../test.ts';

const below = (open: Open, path: string, options: OpenOptions = {}) =>
  open(path, { site: 'below', ...options });

describe('below a base path', () => {
  test('pages lead to one another', async ({ open }) => {
    const page = await below(open, '');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^OAuth, / })
      .click();
    await arrive(page, '/study/notes/210429/');
    await page.getByRole('navigation', { name: '앞뒤 노트' }).getByRole('link', { name: '다음' }).click();
    await arrive(page, '/study/notes/210506/');
    await page.getByRole('main').getByRole('link', { name: '용어집' }).click();
    await arrive(page, '/study/notes/용어집/');
    await page.getByRole('link', { name: '질문', exact: true }).click();
    await arrive(page, '/study/questions/');
    await page.getByRole('banner').getByRole('link', { name: '스터디 노트' }).click();
    await arrive(page, '/study/');
  });

  test('links of notes lead to headings of other notes', async ({ open }) => {
    const page = await below(open, 'notes/');
    await page.getByRole('link', { name: 'OAuth가 무엇인지' }).click();
    await page.waitForURL('**/study/notes/210429/#*');
    expect(await page.locator(':target').textContent()).toContain('OAuth은 무엇인가?');
  });

  test('the theme is remembered, and styles and images are there', async ({ open }) => {
    const page = await below(open, 'notes/그림/', { colorScheme: 'light' });
    await page.getByRole('button', { name: /^화면: 시스템/ }).click();
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('head script').first().getAttribute('src')).toBe('/study/theme.js');
    const width = () =>
      page.getByAltText('색칠한 사각형').evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBe(40);
    await page.locator('.diagram svg').waitFor();
  });

  test('the dialog finds notes and opens them', async ({ open }) => {
    const page = await below(open, 'notes/week3/tcp/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('데이터그램');
    await page.getByRole('dialog').locator('.found-hit').first().click();
    await page.waitForURL('**/study/notes/week3/udp/**');
    await page.locator('.found-bar').waitFor();
  });

  test('the search page fills from its address, and its results are below, too', async ({ open }) => {
    const page = await below(open, 'search/?q=%ED%86%A0%ED%81%B0');
    await page.locator('main [data-search-state="done"]').waitFor();
    const links = await page
      .locator('main [data-search-state] a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !path.startsWith('/study/notes/'))).toEqual([]);
    await page.getByRole('main').getByRole('searchbox').fill('데이터그램');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/study/search/');
  });

  test('an address without a page leads to the search', async ({ open }) => {
    const page = await below(open, 'nowhere/', { forgive: /status 404/ });
    await page.getByRole('main').getByRole('searchbox').fill('토큰');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/study/search/?q=*');
    await page.locator('main [data-search-state="done"]').waitFor();
  });
});
