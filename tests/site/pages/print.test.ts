/** What is printed: text, and nothing to press; all that is folded, and drawings that show on paper. */
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

/** What the library of the diagrams tries, in vain, while it measures. */
const forgive = /Applying inline style/;

describe('on paper', () => {
  test.for([
    ['nowhere/', '.ask'],
    ['search/?q=%ED%86%A0%ED%81%B0', '.filters button, .ask button'],
    ['notes/sessions/', '.pages'],
    ['notes/인쇄/', '.handmade-toc, [data-footnote-backref], .diagram details'],
    ['notes/210429/', '.bar, .contents, .handmade-toc, .neighbours'],
  ] as const)(
    'nothing is left of what is pressed or followed, on /%s',
    async ([path, controls], { open }) => {
      const site = path === 'notes/sessions/' ? 'many' : 'group';
      const page = await open(path, { site, forgive: path === 'nowhere/' ? /status 404/ : forgive });
      await page.locator(`main :is(${controls})`).first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator(`:is(${controls}):visible`);
      expect(await shown.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 60)))).toEqual(
        [],
      );
    },
  );

  test('the search page keeps the words that were looked for', async ({ open }) => {
    const page = await open('search/?q=%ED%86%A0%ED%81%B0');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('main').getByRole('searchbox').isVisible()).toBe(true);
  });

  test('what is folded is unfolded', async ({ open }) => {
    const page = await open('notes/인쇄/', { forgive });
    const answer = page.locator('.prose > details:not(.handmade-toc) > p').first();
    const height = async () => (await answer.boundingBox())?.height ?? 0;
    expect(await height()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(10);
  });

  test.for([
    ['light', 'none'],
    ['dark', 'invert(1) hue-rotate(180deg)'],
  ] as const)('a drawing of the %s page has dark lines', async ([colorScheme, filter], { open }) => {
    const page = await open('notes/그림/', { colorScheme });
    await page.locator('.diagram svg').waitFor();
    await page.emulateMedia({ media: 'print' });
    const drawing = page.locator('.drawing');
    expect(await drawing.evaluate((element) => getComputedStyle(element).filter)).toBe(filter);
  });

  test('a link has its address behind it, but for one that shows it already', async ({ open }) => {
    const page = await open('notes/넓은/');
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('.prose p > a').first();
    const behind = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await behind()).toBe('none');
    await link.evaluate((element) => element.classList.remove('bare'));
    expect(await behind()).toContain('https://example.org/2013');
  });
});
