/** Long lists, which are narrowed by typing. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { arrive, test } from '../test.ts';

/** Dated notes, 60 on each of three pages; and the same as sessions, by years. */
const LONG = ['notes/sessions/', 'notes/sessions/page/2/', 'sessions/', 'sessions/3/'];

const field = (page: Page) => page.getByRole('searchbox', { name: '이 목록에서 찾기' });
const shown = (page: Page) => page.locator('[data-list] h3:visible').allTextContents();

describe('a long list', () => {
  test.for(LONG)('on /%s shows what is found on any of its pages', async (path, { open }) => {
    const page = await open(path, { site: 'many' });
    const all = await shown(page);
    await field(page).pressSequentially('주제 77');
    await page.getByRole('status').getByText('1개', { exact: true }).waitFor();
    expect(await shown(page)).toEqual(['주제 77']);
    expect(await page.getByRole('navigation', { name: '쪽 이동' }).isVisible()).toBe(false);
    await field(page).fill('');
    await expect.poll(() => shown(page)).toEqual(all);
    expect(await page.getByRole('navigation', { name: '쪽 이동' }).isVisible()).toBe(true);
    await field(page).fill('77ㅈㅈ'); // a slip
    await page.getByRole('status').getByText('맞는 것이 없습니다').waitFor();
    expect(await shown(page)).toEqual([]);
    await field(page).fill('77 ㅈㅈ'); // initials
    await expect.poll(() => shown(page)).toEqual(['주제 77']);
    await page.locator('[data-list]').getByRole('link', { name: '주제 77' }).click();
    await arrive(page, '/notes/sessions/2022-08-20/');
  });

  test('finds what is half typed', async ({ open }) => {
    const page = await open('notes/sessions/', { site: 'many' });
    await field(page).fill('주ㅈ'); // on the way to 주제
    await page.getByRole('status').getByText('130개', { exact: true }).waitFor();
  });

  test('keeps the pages’ links where the other pages can’t be had', async ({ open }) => {
    const page = await open('notes/sessions/', { site: 'many', forgive: /ERR_FAILED/ });
    await page.route('**/page/**', (route) => route.abort('failed'));
    await field(page).fill('주제 7');
    await expect.poll(() => shown(page)).toContain('주제 7');
    expect(await page.getByRole('navigation', { name: '쪽 이동' }).isVisible()).toBe(true);
  });

  test('has no field without scripts, and nothing is left out', async ({ open }) => {
    const page = await open('notes/sessions/', { site: 'many', javaScriptEnabled: false });
    expect(await page.locator('main input').isVisible()).toBe(false);
    expect(await page.locator('[data-list] h3').count()).toBe(60);
  });
});

test('a short list has no field and loads nothing for it', async ({ open }) => {
  const asked: string[] = [];
  const page = await open('notes/week3/', {
    before: async (it) => it.on('request', (request) => asked.push(request.url())),
  });
  await page.waitForLoadState('networkidle');
  expect(await page.locator('main input').count()).toBe(0);
  expect(asked.filter((url) => url.includes('list'))).toEqual(asked.filter((url) => url.includes('lists.')));
});
