/** What search engines and other programs find of a site: only whole and right addresses, or none. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { imageSize } from 'image-size';
import { visit } from 'unist-util-visit';
import { describe, expect } from 'vitest';
import { readPages } from '../published.ts';
import { buildSite, copyProject, notesFolder, root } from '../site.ts';
import { siteOf, test } from '../test.ts';
import type { Open } from '../test.ts';
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

interface Item {
  title: string;
  link: string;
  day: string;
  html: string;
}

/** A feed as XML's own parser reads it: its titles first. @throws where it isn't well-formed */
async function readFeed(open: Open, name: SiteName, file: string): Promise<[string, ...Item[]]> {
  const page = await open('', { site: name });
  return page.evaluate(
    (xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = feed.querySelector('parsererror');
      if (fault) throw new Error(fault.textContent);
      const read = (within: ParentNode, tag: string) => within.querySelector(tag)?.textContent ?? '';
      const items = [...feed.querySelectorAll('item')].map((item) => ({
        title: read(item, 'title'),
        link: decodeURI(read(item, 'link')),
        day: read(item, 'pubDate') && new Date(read(item, 'pubDate')).toISOString().slice(0, 10),
        html: read(item, 'encoded'),
      }));
      return [read(feed, 'channel > title'), ...items] as [string, ...typeof items];
    },
    await fileOf(name, file),
  );
}

describe('feeds', () => {
  test('tell sessions with their text, newest first, and what a day was about', async ({ open }) => {
    const [title, ...items] = await readFeed(open, 'below', 'sessions.xml');
    expect(title).toBe('스터디 노트 · 노트');
    expect(items.map(({ day }) => day)).toEqual(['2021-05-06', '2021-04-29', '2020-12-24']);
    const founding = items[1];
    expect(founding?.title).toMatch(/^4월 29일 · OAuth, REST API, /);
    expect(founding?.link).toBe('https://group.example/study/notes/210429/');
    expect(founding?.html).toContain('<h2>기술 토크</h2>');
  });

  test('lead to whole addresses only, and hold nothing that acts or styles', async ({ open }) => {
    for (const [name, address] of KNOWN) {
      const [, ...items] = await readFeed(open, name, 'sessions.xml');
      expect(items.length).toBeGreaterThan(0);
      for (const { html, link } of items) {
        expect(link.startsWith(address)).toBe(true);
        expect(html).not.toMatch(/<(?:script|style|math|iframe)|\s(?:class|id|style|on\w+)=/);
        for (const [, to = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) expect(to).toMatch(/^https?:/);
      }
    }
  });

  test('tell questions that wait for an answer, where there are any', async ({ open }) => {
    const [title, ...items] = await readFeed(open, 'below', 'questions.xml');
    expect(title).toBe('스터디 노트 · 답을 기다리는 질문');
    const { dir } = await siteOf('below');
    for (const { link } of items) {
      const [page = '', id = ''] = link.replace('https://group.example/study/', '').split('#');
      expect(readFileSync(path.join(dir, page, 'index.html'), 'utf8')).toContain(`id="${id}"`);
    }
    expect(items.length).toBeGreaterThan(0);
    expect(existsSync(path.join((await siteOf('english')).dir, 'questions.xml'))).toBe(false);
  });

  test('are named where they are of use', async () => {
    const heads = await headsOf('below');
    const feedsOn = (page: string) =>
      heads
        .get(page)
        ?.flatMap(({ properties: { type, href } }) => (type === 'application/rss+xml' ? [href] : []));
    expect(feedsOn('index.html')).toEqual(['/study/sessions.xml', '/study/questions.xml']);
    expect(feedsOn('notes/210429/index.html')).toEqual(['/study/sessions.xml']);
  });
});

describe.for(['group', ...KNOWN.map(([name]) => name)] as const)('the Markdown of "%s"', (name) => {
  test('is beside the page of each note, and listed for language models', async () => {
    const { dir, base } = await siteOf(name);
    const llms = await fileOf(name, 'llms.txt');
    const listed = [...llms.matchAll(/^- \[.*?\]\((\S*)\)/gm)].map(([, url = '']) => decodeURI(url));
    const address = KNOWN.find(([known]) => known === name)?.[1] ?? base;
    const linking = readPages(dir).filter(({ tree }) => {
      let isLinked = false;
      visit(tree, 'element', ({ properties }) => void (isLinked ||= properties['href'] === 'index.md'));
      return isLinked;
    });
    expect(listed.toSorted()).toEqual(
      linking.map(({ file }) => address + file.replace(/html$/, 'md')).toSorted(),
    );
    for (const url of listed) expect(existsSync(path.join(dir, url.slice(address.length))), url).toBe(true);
    expect(llms).toMatch(/^# .+\n\n> .+\n\n## .+\n\n- \[/);
  });
});

test('the Markdown of a note that hides nothing is its file, byte for byte', async () => {
  const { dir, notesDir } = await siteOf('group');
  const published = readFileSync(path.join(dir, 'notes/210429/index.md'));
  expect(published.equals(readFileSync(path.join(notesDir, '210429.md')))).toBe(true);
});

test('browsers learn how the site is searched', async ({ open }) => {
  const page = await open('', { site: 'below' });
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const xml = await fileOf('below', String(href).replace('/study/', ''));
  const template = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('Url')?.getAttribute('template'),
    xml,
  );
  expect(template).toBe('https://group.example/study/search/?q={searchTerms}');
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
  expect(content('og:title')).toMatch(/^4월 29일 · OAuth, REST API, /);
  expect(content('og:description')).toMatch(/^OAuth, REST API, .*TFO/);
  expect(content('og:type')).toBe('article');
  expect(content('og:locale')).toBe('ko_KR');
  expect(content('og:url')).toBe('https://group.example/study/notes/210429/');
  expect(content('article:published_time')).toBe('2021-04-29');
});

describe('pictures of notes', () => {
  const picturesOf = (head: Element[]) =>
    head.flatMap(({ properties }) =>
      properties['property']?.toString() === 'og:image' ? [String(properties['content'])] : [],
    );

  test('are there for each note whose title can be written, large and light', async () => {
    for (const [name, address] of KNOWN) {
      const { dir } = await siteOf(name);
      const shown = [...(await headsOf(name)).values()].flatMap(picturesOf);
      const published = readdirSync(path.join(dir, 'cards')).map((file) => `${address}cards/${file}`);
      expect([...new Set(shown)].sort()).toEqual(published.sort());
      expect(published.length).toBeGreaterThan(2);
      for (const url of published) {
        const bytes = readFileSync(path.join(dir, url.slice(address.length)));
        expect(imageSize(bytes)).toMatchObject({ type: 'png', width: 1200, height: 630 });
        expect(bytes.length).toBeLessThan(60_000);
      }
    }
    const arabic = (await headsOf('english')).get('notes/arabic/index.html') ?? [];
    expect(picturesOf(arabic)).toEqual([]);
  });

  test('are left out where a package is missing, and the build says so', async () => {
    const project = copyProject({ url: 'https://own.example/' });
    const modules = path.join(project, 'node_modules');
    rmSync(modules);
    mkdirSync(modules);
    for (const name of readdirSync(path.join(root, 'node_modules')))
      if (name !== 'sharp' && !name.startsWith('.'))
        symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction');
    const { dir, output } = await buildSite(notesFolder([], { 'a.md': '# A\n' }), { project });
    expect(output).toContain('satori, sharp');
    expect(readFileSync(path.join(dir, 'notes/a/index.html'), 'utf8')).not.toContain('og:image');
  });
});

describe('a site without an address', () => {
  test('publishes nothing that needs one', async () => {
    const { dir } = await siteOf('group');
    for (const file of ['sitemap-index.xml', 'sessions.xml', 'questions.xml', 'opensearch.xml', 'cards'])
      expect(existsSync(path.join(dir, file)), file).toBe(false);
    expect(await fileOf('group', 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
    const all = [...(await headsOf('group')).values()].flat();
    const names = all.flatMap(({ properties }) => [
      properties['rel'],
      properties['property'],
      properties['type'],
    ]);
    expect(
      names.filter((name) => /canonical|og:url|ld\+json|rss|opensearch|og:image/.test(String(name))),
    ).toEqual([]);
  });

  test('says so where it is built to be published, and only there', async () => {
    const notesDir = notesFolder([], { 'a.md': '# A\n' });
    const project = copyProject({ url: 'https://own.example/study', cards: false });
    const silent = await buildSite(notesDir, { project, env: { CI: 'true' } });
    expect(silent.output).not.toContain('SITE_URL');
    const page = readFileSync(path.join(silent.dir, 'notes/a/index.html'), 'utf8');
    expect(page).toContain('<link rel="canonical" href="https://own.example/study/notes/a/">');
    expect(page).toContain('href="/study/favicon.svg"');
    expect(page).not.toContain('og:image');
    const unknown = copyProject();
    expect((await buildSite(notesDir, { project: unknown, env: { CI: '' } })).output).not.toContain(
      'SITE_URL',
    );
    expect((await buildSite(notesDir, { project: unknown, env: { CI: 'true' } })).output).toContain(
      'SITE_URL',
    );
  });
});
