/** What search engines and other programs find of a site: only whole and right addresses, or none. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readPages } from '../published.ts';
import { buildSite, copyProject, notesFolder } from '../site.ts';
import { siteOf } from '../test.ts';
import type { SiteName } from '../sites.ts';

/** Sites with an address, and what all their addresses begin with. */
const KNOWN = [
  ['below', 'https://group.example/study/'],
  ['english', 'https://english.example/'],
] as const;

async function fileOf(name: SiteName, file: string): Promise<string> {
  return readFileSync(path.join((await siteOf(name)).dir, file), 'utf8');
}

/** Elements of each page's head. */
async function headsOf(name: SiteName): Promise<Map<string, Element[]>> {
  const { dir } = await siteOf(name);
  return new Map(
    readPages(dir).map(({ file, tree }) => {
      const found: Element[] = [];
      visit(tree, 'element', (element) => {
        if (['meta', 'link', 'script'].includes(element.tagName)) found.push(element);
      });
      return [file, found];
    }),
  );
}

const textOf = ({ children: [text] }: Element): string => (text?.type === 'text' ? text.value : '');

describe.for(KNOWN)('the site "%s" at %s', ([name, address]) => {
  test('lists each page that may be found in its sitemap, once', async () => {
    const index = await fileOf(name, 'sitemap-index.xml');
    expect(index).toContain(`<loc>${address}sitemap-0.xml</loc>`);
    const sitemap = await fileOf(name, 'sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => decodeURI(url)).sort();
    const canonical = [...(await headsOf(name)).values()]
      .filter((head) => !head.some(({ properties }) => properties['content'] === 'noindex'))
      .flatMap((head) => head.filter(({ properties }) => properties['rel']?.toString() === 'canonical'))
      .map(({ properties }) => decodeURI(String(properties['href'])))
      .sort();
    expect(listed).toEqual(canonical);
    expect(listed.every((url) => url.startsWith(address))).toBe(true);
    expect(await fileOf(name, 'robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml`);
  });

  test('describes each note as data that names whole addresses of pages that are there', async () => {
    const { dir } = await siteOf(name);
    let articles = 0;
    for (const [file, head] of await headsOf(name)) {
      const data = head.filter(({ properties }) => properties['type'] === 'application/ld+json').map(textOf);
      for (const text of data) {
        if (JSON.stringify(JSON.parse(text)).includes('"Article"')) articles++;
        for (const [, url = ''] of text.matchAll(/"item":"([^"]*)"/g)) {
          expect(url.startsWith(address), file).toBe(true);
          const page = decodeURI(url.slice(address.length));
          expect(existsSync(path.join(dir, page, 'index.html')), `${file}: ${url}`).toBe(true);
        }
      }
    }
    const { length } = [...(await fileOf(name, 'sitemap-0.xml')).matchAll(/\/notes\//g)];
    expect(articles).toBeGreaterThan(0);
    expect(articles).toBeLessThanOrEqual(length);
  });
});

test('the sitemap tells the day of a note', async () => {
  expect(await fileOf('below', 'sitemap-0.xml')).toContain(
    '<loc>https://group.example/study/notes/210429/</loc><lastmod>2021-04-29T00:00:00.000Z</lastmod>',
  );
});

test('a page tells what it is wherever its link is shared', async () => {
  const head = (await headsOf('below')).get('notes/210429/index.html') ?? [];
  const content = (name: string) =>
    head.find(({ properties }) => (properties['property'] ?? properties['name'])?.toString() === name)
      ?.properties['content'];
  expect(content('og:title')).toBe('210429 목');
  expect(content('og:description')).toMatch(/^진행 순서/);
  expect(content('og:type')).toBe('article');
  expect(content('og:locale')).toBe('ko_KR');
  expect(content('og:url')).toBe('https://group.example/study/notes/210429/');
  expect(content('article:published_time')).toBe('2021-04-29');
});

describe('a site without an address', () => {
  test('publishes nothing that needs one', async () => {
    const { dir } = await siteOf('group');
    expect(existsSync(path.join(dir, 'sitemap-index.xml'))).toBe(false);
    expect(await fileOf('group', 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
    const all = [...(await headsOf('group')).values()].flat();
    const names = all.flatMap(({ properties }) => [
      properties['rel'],
      properties['property'],
      properties['type'],
    ]);
    expect(names.filter((name) => /canonical|og:url|ld\+json/.test(String(name)))).toEqual([]);
  });

  test('says so where it is built to be published, and only there', async () => {
    const notesDir = notesFolder([], { 'a.md': '# A\n' });
    const project = copyProject({ url: 'https://own.example/study' });
    const silent = await buildSite(notesDir, { project, env: { CI: 'true' } });
    expect(silent.output).not.toContain('SITE_URL');
    const page = readFileSync(path.join(silent.dir, 'notes/a/index.html'), 'utf8');
    expect(page).toContain('<link rel="canonical" href="https://own.example/study/notes/a/">');
    expect(page).toContain('href="/study/favicon.svg"');
    const unknown = copyProject();
    expect((await buildSite(notesDir, { project: unknown, env: { CI: '' } })).output).not.toContain(
      'SITE_URL',
    );
    expect((await buildSite(notesDir, { project: unknown, env: { CI: 'true' } })).output).toContain(
      'SITE_URL',
    );
  });
});
