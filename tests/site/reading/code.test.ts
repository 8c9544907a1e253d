/** Blocks of code: their language, title, and lines that are marked or numbered. */
import { expect } from 'vitest';
import { test } from '../test.ts';

const BLOCKS = 'notes/week3/blocks/';
const english = { site: 'english' } as const;

test('code says its language and its title, without JavaScript too', async ({ open }) => {
  const page = await open(BLOCKS, { ...english, javaScriptEnabled: false });
  const labels = await page.locator('.prose pre').evaluateAll((all) =>
    all.map((pre) => {
      const { content, position } = getComputedStyle(pre, '::before');
      return [content, position];
    }),
  );
  expect(labels).toEqual([
    ['"TypeScript"', 'sticky'],
    ['"Python"', 'sticky'],
  ]);
  expect(await page.locator('.prose figure.code > figcaption').allTextContents()).toEqual(['src/main.ts']);
});

test('marked lines are marked from edge to edge, empty ones, too', async ({ open }) => {
  const page = await open(BLOCKS, english);
  const { marks, code, line } = await page.locator('figure.code pre').evaluate((pre) => {
    const boxes = [...pre.querySelectorAll('mark')].map((mark) => mark.getBoundingClientRect());
    return {
      marks: boxes.map(({ width, height }) => ({ width, height })),
      code: pre.scrollWidth,
      line: parseFloat(getComputedStyle(pre).lineHeight),
    };
  });
  expect(marks).toHaveLength(2);
  for (const { width, height } of marks) {
    expect(Math.abs(width - code)).toBeLessThan(2);
    expect(Math.abs(height - line)).toBeLessThan(2);
  }
});

test('numbers of lines are shown, but neither copied nor found', async ({ open }) => {
  const page = await open(BLOCKS, { ...english, permissions: ['clipboard-read', 'clipboard-write'] });
  const numbered = page.locator('.code-box', { has: page.locator('[data-number]') });
  const number = numbered.locator('[data-number]');
  expect(await number.evaluate((line) => getComputedStyle(line, '::before').content)).toBe('"7"');
  await numbered.hover();
  await numbered.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('pass');
});

test('code with marked lines is copied as it was written', async ({ open }) => {
  const page = await open(BLOCKS, { ...english, permissions: ['clipboard-read', 'clipboard-write'] });
  const block = page.locator('figure.code .code-box');
  await block.hover();
  await block.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^const one = 1;\nconst two = 2; \/\/ so long[a-z ]+\n$/,
  );
});

test('the title of a block is found', async ({ open }) => {
  const page = await open('search/?q=src%2Fmain.ts', english);
  await page.locator('main [data-search-state="done"]').waitFor();
  expect(await page.locator('main .found-title').first().textContent()).toContain('Blocks');
});
