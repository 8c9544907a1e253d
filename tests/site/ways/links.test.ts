/** What leads from note to note below the text, and from names in it to people. */
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('below a note', () => {
  test('stand the notes that mention it, each with its sentence', async ({ open }) => {
    const page = await open('notes/용어집/', { javaScriptEnabled: false });
    const mentions = page.getByRole('region', { name: '이 노트를 언급한 곳' }).getByRole('listitem');
    expect(await mentions.count()).toBe(1);
    expect(squeeze(await mentions.locator('p').textContent())).toBe('토큰은 용어집에 있다.');
    expect(await mentions.locator('mark').textContent()).toBe('용어집');
    await mentions.getByRole('link').click();
    await page.waitForURL('**/notes/210506/');
  });

  test('stands which of its headings another note leads to', async ({ open }) => {
    const page = await open('notes/210429/');
    const mention = page.getByRole('region', { name: '이 노트를 언급한 곳' }).getByRole('listitem').first();
    expect(squeeze(await mention.locator('p').textContent())).toBe('지난 노트에서 이어진다.');
    await mention.getByRole('link', { name: 'TFO란?' }).click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#tfo란');
  });

  test('stand notes about the same', async ({ open }) => {
    const page = await open('notes/210506/', { javaScriptEnabled: false });
    const related = page.getByRole('region', { name: '관련 노트' });
    await related.getByRole('link', { name: /^4월 29일 · OAuth/ }).click();
    await page.waitForURL('**/notes/210429/');
  });

  test('stands nothing where nothing is to be said', async ({ open }) => {
    const page = await open('notes/공격/');
    expect(await page.locator('.links').count()).toBe(0);
  });
});

test('a name behind @ leads to the person’s page, in any letter case', async ({ open }) => {
  const page = await open('notes/week3/udp/');
  const names = page.locator('.prose a');
  expect(await names.allTextContents()).toEqual(['@Do168']);
  await names.first().click();
  await page.waitForURL('**/people/do168/');
});

describe('the index of terms', () => {
  test('leads from the foot of every page to the sections of each term, without a script', async ({
    open,
  }) => {
    const page = await open('', { javaScriptEnabled: false });
    await page.getByRole('contentinfo').getByRole('link', { name: '찾아보기' }).click();
    await page.getByRole('heading', { level: 1, name: '찾아보기' }).waitFor();
    await page.getByRole('navigation', { name: '글자로 찾기' }).getByRole('link', { name: 'T' }).click();
    const term = page.getByRole('region', { name: 'T' }).locator('.terms > li').filter({ hasText: 'TFO' });
    await term.getByRole('link').first().click();
    await page.waitForURL('**/notes/210429/#*');
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#tfo란');
  });

  test('is not there where there are few terms', async ({ open }) => {
    const page = await open('', { site: 'english' });
    expect(await page.getByRole('contentinfo').getByRole('link', { name: 'Index' }).count()).toBe(0);
  });
});
