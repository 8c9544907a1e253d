/** The published index as Pagefind's documentation uses it: https://pagefind.app/docs/api/ and /docs/ui/ */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteOf, test } from '../test.ts';

interface Data {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Asks in the page, as text: Vitest would make another call of `import`. */
function askPagefind(page: Page, base: string, term: string): Promise<Data[]> {
  return page.evaluate<Data[]>(`(async () => {
    const { search } = await import(${JSON.stringify(`${base}pagefind/pagefind.js`)});
    const { results } = await search(${JSON.stringify(term)});
    return Promise.all(results.map((result) => result.data()));
  })()`);
}

describe.for(['group', 'below', 'languages'] as const)('the script of the site "%s"', (site) => {
  test('finds notes: addresses, titles, sections and excerpts as they are on the pages', async ({ open }) => {
    const page = await open('', { site });
    const { base } = await siteOf(site);
    const found = await askPagefind(page, base, '토큰');
    expect(found.length).toBeGreaterThan(1);
    for (const { url, meta, excerpt, sub_results } of found) {
      expect(url.startsWith(`${base}notes/`)).toBe(true);
      expect(excerpt).toContain('<mark>');
      await page.goto(new URL(url, page.url()).href);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(meta['title'] ?? '');
      const hashes = sub_results.map((section) => new URL(section.url, page.url()).hash);
      for (const hash of hashes.filter(Boolean))
        expect(
          await page.evaluate(
            (id) => Boolean(document.getElementById(id)),
            decodeURIComponent(hash.slice(1)),
          ),
        ).toBe(true);
    }
    expect(found.flatMap(({ sub_results }) => sub_results).some(({ url }) => url.includes('#'))).toBe(true);
  });
});

/** A page of somebody else's with Pagefind's own components, on the site. */
async function withComponents(page: Page, base: string): Promise<void> {
  await page.addStyleTag({ url: `${base}pagefind/pagefind-component-ui.css` });
  await page.addScriptTag({ url: `${base}pagefind/pagefind-component-ui.js`, type: 'module' });
  await page.evaluate((folder) => {
    const config = document.createElement('pagefind-config');
    config.setAttribute('bundle-path', `${folder}pagefind/`);
    const trigger = document.createElement('pagefind-modal-trigger');
    document.body.replaceChildren(config, trigger, document.createElement('pagefind-modal'));
  }, base);
}

test.for(['group', 'below'] as const)(
  'Pagefind’s components work on the site "%s"',
  async (site, { open }) => {
    const { base } = await siteOf(site);
    const page = await open('404.html', { site, forgive: /policy|404/ });
    await withComponents(page, base);
    await page.locator('pagefind-modal-trigger button').click();
    const modal = page.locator('pagefind-modal');
    await modal.locator('input').fill('토큰');
    const link = modal.locator('.pf-result a').first();
    await link.waitFor();
    await link.click();
    await page.waitForURL(`**${base}notes/**`);
    expect(await page.locator('main').innerText()).toContain('토큰');
  },
);

const titlesOf = (page: Page) => page.locator('main .found-title').allTextContents();

/** What is looked for, and the title of the note that comes first. */
const MEANT: [query: string, title: string][] = [
  ['死锁', '死锁'],
  ['拥塞控制', '拥塞控制'],
  ['慢启动', '拥塞控制'],
  ['流量控制的区别', '拥塞控制'],
  ['データベース', 'データベースの索引'],
  ['索引の設計', 'データベースの索引'],
  ['輻輳制御', '輻輳制御'],
  ['O(n)', '선형 탐색'],
  ['O(n^2)', '거품 정렬'],
  ['n^2', '거품 정렬'],
  ['O(n log n)', '병합 정렬'],
  ['LinkedHashMap', '순서가 있는 맵'],
  ['addEventListener', '순서가 있는 맵'],
  ['Optional.ofNullable', '순서가 있는 맵'],
  ['fit_transform', '순서가 있는 맵'],
  ['constructor', '객체'],
  ['toString', '객체'],
  ['__proto__', '원형'],
  ['C++', 'C++17'],
  ['C#', 'C#'],
  ['cafe', '쉬는 곳'],
];

describe('the site’s own search', () => {
  test('finds first the note that is meant, in any script', async ({ open }) => {
    const page = await open('search/', { site: 'languages' });
    const firsts: (string | undefined)[][] = [];
    for (const [query] of MEANT) {
      await page.goto(new URL(`?q=${encodeURIComponent(query)}`, page.url()).href);
      await page.locator('main .found').waitFor();
      firsts.push([query, (await titlesOf(page))[0]]);
      expect(await page.locator('main mark').count(), query).toBeGreaterThan(0);
    }
    expect(firsts).toEqual(MEANT);
  });

  test('narrows by a folder that is called as what every object has', async ({ open }) => {
    const page = await open(`search/?q=${encodeURIComponent('객체')}&folder=constructor`, {
      site: 'languages',
    });
    await page.locator('main .found').waitFor();
    expect((await titlesOf(page)).sort()).toEqual(['객체', '원형']);
  });
});
