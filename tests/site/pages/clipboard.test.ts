/** What is copied. In one file, whose tests take turns: all pages share the browser's one clipboard. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const NOTE = 'notes/210429/';
const permissions = ['clipboard-read', 'clipboard-write'];
const saysSo = (page: Page) => page.getByRole('status').filter({ hasText: '복사했습니다' }).waitFor();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('code is copied by its button, which says so', async ({ open }) => {
  const page = await open('notes/week3/tcp/', { permissions });
  const copy = page.getByRole('button', { name: '복사', exact: true });
  expect(await copy.count()).toBe(1);
  await copy.click();
  await saysSo(page);
  expect(await copied(page)).toBe('Socket socket = new Socket("localhost", 8080);\nsocket.close();');
});

test('a note is copied as its Markdown', async ({ open }) => {
  const page = await open('notes/week3/tcp/', { permissions, site: 'below' });
  await page.getByRole('button', { name: 'Markdown 복사' }).click();
  await saysSo(page);
  expect(await copied(page)).toMatch(/^# TCP\n\n## 연결을[^]*```java\nSocket/);
});

describe('headings', () => {
  test('have a link beside them that copies its address and says so', async ({ open }) => {
    const page = await open(NOTE, { permissions });
    const link = page.getByRole('link', { name: '“TFO란?” 링크' });
    await link.focus();
    await link.click();
    const { origin } = new URL(page.url());
    await saysSo(page);
    expect(await copied(page)).toBe(`${origin}/${NOTE}#tfo란`);
  });

  test('copy their address without the words that the reader searched for', async ({ open }) => {
    const page = await open(`${NOTE}?h=${encodeURIComponent('토큰')}`, { permissions });
    await page.getByRole('link', { name: '“TFO란?” 링크' }).click();
    await saysSo(page);
    const address = new URL(await copied(page));
    expect([address.pathname, address.search, decodeURIComponent(address.hash)]).toEqual([
      `/${NOTE}`,
      '',
      '#tfo란',
    ]);
    const [said, marked] = await Promise.all(
      ['.toast', '.found-bar'].map((notice) => page.locator(notice).boundingBox()),
    );
    expect((marked?.y ?? 0) + (marked?.height ?? 0), 'one notice stands above the other').toBeLessThan(
      said?.y ?? 0,
    );
  });

  test('say so where an address can’t be copied', async ({ open }) => {
    const page = await open(NOTE, {
      before: (opened) =>
        opened.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
        }),
    });
    await page.getByRole('link', { name: '“TFO란?” 링크' }).click();
    await page.getByRole('status').filter({ hasText: '복사하지 못했습니다' }).waitFor();
  });
});
