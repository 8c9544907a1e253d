/** The Content-Security-Policy of pages. `open` fails a test on each violation of it. */
import { describe, expect } from 'vitest';
import { policies } from '../../../src/layouts/policy.ts';
import { readPages } from '../published.ts';
import { siteOf, test } from '../test.ts';
import type { SiteName } from '../sites.ts';

describe.for<SiteName>(['group', 'below', 'empty'])('every page of "%s"', (name) => {
  test('begins with the policies', async () => {
    const { dir, base } = await siteOf(name);
    for (const { file, tree } of readPages(dir)) {
      const html = tree.children.find((node) => node.type === 'element');
      const head = html?.children.find((node) => node.type === 'element');
      const first = head?.children.filter((node) => node.type === 'element').slice(0, 3) ?? [];
      expect(
        first.map(({ tagName, properties }) => [
          tagName,
          properties['httpEquiv']?.toString(),
          properties['content'],
        ]),
        file,
      ).toEqual([
        ...policies(base).map((policy) => ['meta', 'Content-Security-Policy', policy]),
        ['meta', undefined, undefined],
      ]);
    }
  });
});

test.for(['', 'notes/', 'notes/210429/', 'notes/그림/', 'questions/', 'people/', '404.html'])(
  'holds on /%s in both themes, with the search open',
  async (path, { open }) => {
    const page = await open(path, { forgive: /404/ });
    await page.locator('theme-switch button').click();
    await page.keyboard.press('/'); // the header has no second field where the page has one
    const dialog = page.getByRole('dialog', { name: '노트 검색' });
    await dialog.getByRole('searchbox').fill('tcp');
    await dialog.locator('.found').first().waitFor();
    await page.waitForLoadState('networkidle');
  },
);

test('holds with every feature in use at once', async ({ open }) => {
  const page = await open('notes/shapes/', {
    site: 'english',
    permissions: ['clipboard-write'],
    before: (opened) =>
      opened.addInitScript(() => {
        const seen: string[] = ((globalThis as { violations?: string[] }).violations = []);
        document.addEventListener('securitypolicyviolation', (event) => seen.push(event.blockedURI));
      }),
  });
  await page.locator('.diagram svg').waitFor();
  await page.locator('math').waitFor();
  await page.locator('.failed-image').waitFor();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  await page.locator('theme-switch button').click();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('script');
  await page.getByRole('dialog').locator('.found-hit').first().click();
  await page.locator('.found-bar').waitFor();
  await page.goBack();
  await page.locator('.diagram svg').waitFor();
  expect(await page.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual([]);
});

test('holds on the search page', async ({ open }) => {
  const page = await open('search/?q=tcp');
  await page.locator('main [data-search-state="done"]').waitFor();
  await page.waitForLoadState('networkidle');
});

test.for<[string, boolean]>([
  ['files/a.js', false],
  ['files/_astro/a.js', false],
  ['notes/a.js', false],
  ['pagefind/pagefind.js', true],
])('a script of /%s may run: %s', async ([path, allowed], { open }) => {
  const page = await open('', { forgive: /^csp: |Content Security Policy|violates|404|MIME/ });
  const blocked = await page.evaluate(
    (src) =>
      new Promise<boolean>((resolve) => {
        addEventListener('securitypolicyviolation', () => resolve(true));
        const script = Object.assign(document.createElement('script'), { src, type: 'module' });
        script.addEventListener('load', () => resolve(false));
        document.head.append(script);
      }),
    `/${path}`,
  );
  expect(blocked).toBe(!allowed);
});
