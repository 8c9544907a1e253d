/** Everything that is published, read file by file: nothing broken, nothing inline, nothing from elsewhere. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { describe, expect, inject, test } from 'vitest';
import { checkPublished, findForeign, findInline, readPages } from '../published.ts';
import { scratchFolder } from '../site.ts';
import { siteOf } from '../test.ts';
import type { SiteName } from '../sites.ts';

describe.for(Object.keys(inject('sites')) as SiteName[])('the site "%s"', (name) => {
  test('has no broken link, anchor, image or script', async () => {
    const { dir, base } = await siteOf(name);
    expect(checkPublished(dir, base)).toEqual([]);
  });

  test('has no script or style inline, and loads nothing from other sites', async () => {
    const { dir } = await siteOf(name);
    const pages = readPages(dir);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(findInline)).toEqual([]);
    expect(pages.flatMap(findForeign)).toEqual([]);
  });
});

test('drafts are published nowhere, the search included', async () => {
  const { dir } = await siteOf('group');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const all = files.map(({ parentPath, name }) => {
    const bytes = readFileSync(path.join(parentPath, name));
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { file: name, text: (isCompressed ? gunzipSync(bytes) : bytes).toString() };
  });
  const naming = (words: string) => all.filter(({ text }) => text.includes(words)).map(({ file }) => file);
  expect(naming('세 번 악수한다').some((file) => !file.endsWith('.html'))).toBe(true); // the index has it
  expect(naming('발행되지않는낱말')).toEqual([]);
  expect(naming('아직 쓰는 중')).toEqual([]);
});

test('what is published for Pagefind is what Pagefind made', async () => {
  const { dir } = await siteOf('languages');
  const { index } = await pagefind.createIndex({ forceLanguage: 'ko' });
  await index?.addHTMLFile({ url: '/a/', content: '<html lang="ko"><body>글</body></html>' });
  const made = (await index?.getFiles())?.files.map((file) => file.path) ?? [];
  await pagefind.close();
  const scripts = (files: string[]): string[] =>
    files.filter((file) => /\.(?:js|css|json)$/.test(file)).sort();
  const published = readdirSync(path.join(dir, 'pagefind'), { recursive: true }).map(String);
  expect(scripts(published)).toEqual(scripts(made));
  // Beside the search page.
  expect(readdirSync(path.join(dir, 'search')).sort()).toEqual(['index.html', 'index.json', 'vocabulary']);
});

describe('the check of published pages', () => {
  /** A published folder with one page of this body, and another page. */
  function publish(body: string): string {
    const dir = scratchFolder('published');
    mkdirSync(path.join(dir, '노트'));
    writeFileSync(path.join(dir, 'index.html'), `<!doctype html><main>${body}</main>`);
    writeFileSync(path.join(dir, '노트/index.html'), '<h1 id="제목">제목</h1>');
    writeFileSync(path.join(dir, 'a b.png'), '');
    return dir;
  }

  test.for<[string, string[]]>([
    ['<a href="/노트/#제목">', []],
    [`<a href="${encodeURI('/노트/#제목')}">`, []],
    ['<a href="노트/">', []],
    ['<a href="#top">', []],
    ['<a href="https://example.org/nowhere">', []],
    ['<a href="mailto:a@example.org">', []],
    ['<a href="/노트/#:~:text=제목">', []],
    ['<img src="/a%20b.png">', []],
    ['<a href="/노트/#없음">', ['index.html: /노트/#없음 has no such anchor']],
    ['<a href="/없음/">', ['index.html: /없음/ has no file']],
    ['<a href="/노트">', ['index.html: /노트 lacks its last slash']],
    ['<img src="c.png">', ['index.html: c.png has no file']],
    ['<img srcset="/a%20b.png 1x, /d.png 2x">', ['index.html: /d.png has no file']],
    ['<form action="/search/">', ['index.html: /search/ has no file']],
    ['<p id="a"></p><p id="a"></p>', ['index.html: the id "a" is there twice']],
  ])('%s', ([body, expected]) => {
    expect(checkPublished(publish(body))).toEqual(expected);
  });

  test('sees links that leave the base path', () => {
    expect(checkPublished(publish('<a href="/study/노트/"><a href="/노트/">'), '/study/')).toEqual([
      'index.html: /노트/ leads out of /study/',
    ]);
  });

  test.for<[string, string[]]>([
    ['<p style="color: red">', ['index.html: <p style>']],
    ['<p onclick="go()">', ['index.html: <p onClick>']],
    ['<script>go()</script>', ['index.html: <script> without a file']],
    ['<script type="application/ld+json">{}</script>', []],
    ['<style>p {}</style>', ['index.html: <style>']],
    ['<a href=" javascript:go()">', ['index.html:  javascript:go()']],
  ])('finds %s', ([body, expected]) => {
    const [page] = readPages(publish(body));
    expect(page && findInline(page)).toEqual(expected);
  });

  test('finds what comes from other sites', () => {
    const [page] = readPages(
      publish('<script src="//cdn.example/a.js"></script><a href="https://example.org">'),
    );
    expect(page && findForeign(page)).toEqual(['index.html: <script src="//cdn.example/a.js">']);
  });
});
