/** What is published in `pagefind/` is Pagefind's own, and answers as its documentation says: https://pagefind.app/docs/api/ */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IndexedNotes, indexNotes } from '../../search/indexed-notes.ts';
import { NOTES } from '../../search/notes-of-many-languages.ts';

/** What Pagefind's script gives. */
interface Script {
  createInstance(options: object): Instance;
}
interface Instance {
  search(term: string | null, options?: object): Promise<{ results: { data(): Promise<Data> }[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
  mergeIndex(address: string, options?: object): Promise<void>;
}
interface Data {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

async function openScript(base: string): Promise<Instance> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Script;
  return createInstance({ basePath: `${base}pagefind/`, baseUrl: '/' });
}

async function searchIn(script: Instance, term: string, options?: object): Promise<Data[]> {
  const { results } = await script.search(term, options);
  return Promise.all(results.map((result) => result.data()));
}

let indexed: IndexedNotes;
let script: Instance;
beforeAll(async () => {
  indexed = await indexNotes(NOTES);
  script = await openScript(indexed.base);
});
afterAll(() => indexed.remove());

test('its files are those that Pagefind makes, and no others', async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'ko' });
  await index?.addHTMLFile({ url: '/a/', content: '<html lang="ko"><body>글</body></html>' });
  const { files } = (await index?.getFiles()) ?? {};
  await pagefind.close();
  const kindOf = (file: string): string => path.extname(file) || file;
  const own = (files ?? []).map((file) => file.path).filter((file) => !file.includes('/'));
  const named = (names: string[]): string[] => names.filter((name) => /\.(?:js|css|json)$/.test(name)).sort();
  const published = readdirSync(path.join(indexed.base, 'pagefind'), { recursive: true }).map(String);
  expect(named(published)).toEqual(named(own));
  const kinds = new Set((files ?? []).map((file) => kindOf(file.path)));
  const folders = new Set(['fragment', 'index', 'filter']);
  const strange = published.filter(
    (file) => !kinds.has(kindOf(file)) && !folders.has(file) && !file.startsWith('filter'),
  );
  expect(strange).toEqual([]);
});

describe('a search finds notes', () => {
  test.each([
    ['토큰', '/notes/인증/토큰/', '토큰'],
    ['死锁', '/notes/网络/死锁/', '死锁'],
    ['constructor', '/notes/constructor/객체/', '객체'],
    ['LinkedHashMap', '/notes/코드/맵/', '순서가 있는 맵'],
    ['addEventListener', '/notes/코드/맵/', '순서가 있는 맵'],
    ['vector', '/notes/코드/맵/', '순서가 있는 맵'],
  ])('of %s at %s', async (term, route, title) => {
    const found = await searchIn(script, term);
    const note = found.find(({ url }) => decodeURI(url) === route);
    expect(note?.meta['title']).toBe(title);
    expect([...indexed.anchors.keys()]).toEqual(
      expect.arrayContaining(found.map(({ url }) => decodeURI(url))),
    );
  });

  test.each(['토큰', '拥塞', '索引', 'constructor'])('of %s with anchors of their pages', async (term) => {
    const sections = (await searchIn(script, term)).flatMap((note) =>
      note.sub_results.map(({ url }) => ({ route: decodeURI(note.url), url })),
    );
    expect(sections.some(({ url }) => url.includes('#'))).toBe(true);
    for (const { route, url } of sections) {
      const { pathname, hash } = new URL(url, 'http://localhost');
      expect(decodeURI(pathname)).toBe(route);
      if (hash) expect(indexed.anchors.get(route)).toContain(decodeURIComponent(hash.slice(1)));
    }
  });

  test('with the text of their sections, and no sign that the note doesn’t have', async () => {
    const [note] = (await searchIn(script, '토큰')).filter(({ meta }) => meta['title'] === '토큰');
    const section = note?.sub_results.find(({ title }) => title === '토큰의 발급');
    expect(section?.excerpt).toBe(
      '<mark>토큰의</mark> 발급. 서버가 sign(payload) 로 서명한 <mark>토큰을</mark> 발급한다.',
    );
    for (const { excerpt, sub_results } of await searchIn(script, '토큰'))
      for (const each of [excerpt, ...sub_results.map((own) => own.excerpt)])
        expect(each).toMatch(/^[가-힣a-zA-Z0-9\s.,·()<>/@]*$/);
  });
});

test('nothing is found of a word that no note has', async () => {
  const { results } = await script.search('"없는낱말이다"');
  expect(results).toEqual([]);
});

describe('its filters', () => {
  test('are named and counted, a folder that is called as what objects have, too', async () => {
    const { kind, year, person, folder } = await script.filters();
    expect(kind).toEqual({ note: 15, session: 1 });
    expect(year).toEqual({ '2021': 1 });
    expect(person).toEqual({ 영희: 1, 철수: 1 });
    expect(folder).toMatchObject({ constructor: 2, 인증: 2, 코드: 2, 网络: 2 });
  });

  test.each([
    ['토큰', { person: '철수' }, ['/notes/인증/토큰/']],
    ['토큰', { year: '2021' }, ['/notes/인증/210429/']],
    ['객체', { folder: 'constructor' }, ['/notes/constructor/prototype/', '/notes/constructor/객체/']],
    ['토큰', { folder: '코드' }, []],
  ])('narrow %s by %j', async (term, filters, routes) => {
    const found = await searchIn(script, term, { filters });
    expect(found.map(({ url }) => decodeURI(url)).sort()).toEqual(routes);
  });
});

describe('of an index in parts', () => {
  let parts: IndexedNotes;
  beforeAll(async () => {
    parts = await indexNotes(NOTES, { parts: 2 });
  });
  afterAll(() => parts.remove());

  test('the notes of all are found, once they are merged', async () => {
    const whole = await searchIn(script, '토큰');
    const merged = await openScript(parts.base);
    expect((await searchIn(merged, '토큰')).length).toBeLessThan(whole.length);
    await merged.mergeIndex(`${parts.base}pagefind-2/`, { baseUrl: '/' });
    const routes = (found: Data[]): string[] => found.map(({ url }) => decodeURI(url)).sort();
    expect(routes(await searchIn(merged, '토큰'))).toEqual(routes(whole));
    expect((await merged.filters())['kind']).toEqual({ note: 15, session: 1 });
  });
});

test('an index without notes can be searched', async () => {
  const empty = await indexNotes({});
  const { results } = await (await openScript(empty.base)).search('토큰');
  expect(results).toEqual([]);
  empty.remove();
});
