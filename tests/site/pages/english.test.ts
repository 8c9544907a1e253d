/** The site of a group that writes English. */
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

describe('a site in English', () => {
  test.for([
    ['', 'main section'],
    ['notes/2021-05-06/', '.note'],
    ['notes/week3/', '.notes'],
    ['questions/', '.questions'],
    ['people/', '.folders'],
    ['search/', '.hint'],
    ['search/?q=script', '.found'],
    ['search/?q=qzxvkjwq', '.empty'],
    ['nowhere/', '.ask'],
  ] as const)('says nothing in Korean on /%s', async ([path, ready], { open }) => {
    const page = await open(path, { site: 'english', forgive: /status 404/ });
    await page.locator(ready).first().waitFor();
    await page.keyboard.press('Control+k');
    const html = await page.locator('html').evaluate((root) => root.outerHTML);
    expect(html.match(/.{0,20}[ㄱ-ㅎ가-힣].{0,20}/g)).toBe(null);
  });

  test('says days in English', async ({ open }) => {
    const page = await open('notes/2021-05-06/', { site: 'english' });
    expect(await page.locator('.note-header time').textContent()).toBe('Thursday, May 6, 2021');
  });

  test('finds a word in another form and marks it, in the results and on its page', async ({ open }) => {
    const page = await open('search/?q=running', { site: 'english' });
    const found = page.locator('main .found-note');
    await found.first().waitFor();
    expect(await found.locator('.found-title').allTextContents()).toEqual(['Start']);
    expect(await found.locator('mark').allTextContents()).toEqual(['run']);
    await found.locator('.found-hit').click();
    await page.getByText('“running, run” marked in 1 place', { exact: true }).waitFor();
  });
});
