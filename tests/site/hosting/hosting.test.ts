/** What hosts send: by the files that the build writes for them, and by servers with our configurations. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CHECKED, FOREVER, headerRules, headersOf } from '../../../src/build/host/header-rules.ts';
import { root } from '../site.ts';
import { siteOf } from '../test.ts';
import { HOSTS, type RunningHost, ask, isInstalled, startHost } from './hosts.ts';

const rules = headerRules(['pagefind/', 'pagefind-2/']);

/** Paths of the files of the site "group", of which these are some. */
async function filesOf(pattern: RegExp): Promise<string[]> {
  const { dir } = await siteOf('group');
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  );
  return all.filter((file) => pattern.test(file));
}

describe('the table of headers', () => {
  test.for([
    ['index.html', CHECKED, /^frame-ancestors 'self'$/],
    ['notes/_astro/a/index.html', CHECKED, /^frame-ancestors 'self'$/],
    ['files/pagefind/fragment/a.svg', CHECKED, /^default-src 'none'; style-src 'unsafe-inline'; [^;]*img/],
    ['_astro/a.js', FOREVER, /^default-src 'none'; script-src 'self' 'wasm.*; frame-ancestors 'self'$/],
    ['pagefind/fragment/ko_1.pf_fragment', FOREVER, /^frame-/],
    ['pagefind-2/index/ko_1.pf_index', FOREVER, /^frame-/],
    ['pagefind/pagefind.js', CHECKED, /^frame-/],
    ['search/vocabulary/a.gz', CHECKED, /^frame-/],
  ] as const)('of %s', ([file, caching, policy]) => {
    const headers = headersOf(file, rules);
    expect(headers['Cache-Control']).toBe(caching);
    expect(headers['Content-Security-Policy']).toMatch(policy);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': expect.stringMatching(/\bcamera=\(\), .*\bgeolocation=\(\)/) as string,
    });
  });

  test('calls nothing hashed that keeps its name when it changes', async () => {
    const own = await filesOf(/^(?!notes\/).*\.\w+$/);
    const forever = own.filter((file) => headersOf(file, rules)['Cache-Control'] === FOREVER);
    expect(forever.some((file) => file.startsWith('_astro/'))).toBe(true);
    expect(forever.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
    expect(forever.filter((file) => !/[.-][\w-]{8}\.(?:js|css)$|_[\da-f]{7,}\.pf_\w+$/.test(file))).toEqual(
      [],
    );
  });
});

describe('of Cloudflare Pages and Netlify', () => {
  test('_headers tells the same, below the base path', async () => {
    for (const name of ['group', 'below'] as const) {
      const { dir, base } = await siteOf(name);
      const blocks = readFileSync(path.join(dir, '_headers'), 'utf8')
        .trimEnd()
        .split(/\n(?=\/)/);
      const told = blocks.map((block) => {
        const [pattern = '', ...lines] = block.split('\n  ');
        const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2)));
        return { prefix: pattern.slice(base.length).replace('*', ''), headers };
      });
      // Both hosts have what isn't told checked each time.
      const [all, ...others] = headerRules(['pagefind/']);
      const { 'Cache-Control': caching, ...headers } = all?.headers ?? {};
      expect(caching).toBe(CHECKED);
      expect(told).toEqual([{ prefix: '', headers }, ...others]);
      expect(blocks.every((block) => block.startsWith(base))).toBe(true);
      expect(
        Math.max(
          ...blocks
            .join('\n')
            .split('\n')
            .map((line) => line.length),
        ),
      ).toBeLessThan(2000);
    }
  });

  test('_redirects leads from the host to the base path', async () => {
    expect(readFileSync(path.join((await siteOf('below')).dir, '_redirects'), 'utf8')).toBe(
      '/ /study/ 302\n',
    );
    expect(existsSync(path.join((await siteOf('group')).dir, '_redirects'))).toBe(false);
  });
});

test('the container copies what is there, and every file that a build needs', () => {
  const lines = readFileSync(path.join(root, '.github/hosting/Containerfile'), 'utf8').split('\n');
  const copied = lines.flatMap((line) => /^COPY (?!--)(.*) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
  // An owner's notes may lie elsewhere.
  expect(copied.filter((file) => file !== 'content' && !existsSync(path.join(root, file)))).toEqual([]);
  expect(copied).toEqual(expect.arrayContaining(['src', 'public', 'astro.config.ts', 'package-lock.json']));
});

const NAMES = Object.keys(HOSTS) as (keyof typeof HOSTS)[];

describe.for(NAMES)('%s', (name) => {
  test('is told each value of the table', () => {
    const config = readFileSync(path.join(root, '.github/hosting', HOSTS[name].config), 'utf8');
    const values = new Set(rules.flatMap(({ headers }) => Object.values(headers)));
    expect([...values].filter((value) => !config.includes(`"${value}"`))).toEqual([]);
  });

  const running = { host: undefined as RunningHost | undefined };
  const skipped = isInstalled(name) ? undefined : `${name} is not installed: its configuration isn't tried`;

  async function port(): Promise<number> {
    const { dir } = await siteOf('group');
    running.host ??= await startHost(name, dir);
    return running.host.port;
  }

  test('sends pages, with the headers of the table and compressed', async ({ skip, onTestFinished }) => {
    if (skipped) return skip(skipped);
    onTestFinished(stop);
    const at = await port();

    // Hangul paths as browsers send them, and raw as some programs do.
    for (const asked of ['/', `/${encodeURI('notes/그림/')}`, '/notes/그림/', '/notes/210429/?q=a']) {
      const { status, headers, body } = await ask(at, asked);
      expect([asked, status, headers['content-type']]).toEqual([asked, 200, 'text/html; charset=utf-8']);
      expect(String(body)).toMatch(/^<!doctype html>/i);
      expectHeaders(headers, headersOf('index.html', rules));
    }
    const packed = await ask(at, '/notes/210429/', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(String(gunzipSync(packed.body))).toBe(String((await ask(at, '/notes/210429/')).body));
    // Unchanged, it isn't sent again.
    const { headers } = await ask(at, '/notes/210429/');
    const again = await ask(at, '/notes/210429/', { 'If-None-Match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const moved = await ask(at, '/notes/210429');
    expect(moved.status).toBeGreaterThanOrEqual(301);
    expect(moved.status).toBeLessThanOrEqual(308);
    expect(moved.headers.location).toMatch(/^(?!.*:\d+).*\/notes\/210429\/$/);

    // Of each kind of file one.
    const kinds: [RegExp, RegExp][] = [
      [/^_astro\/.*\.js$/, /^(?:text|application)\/javascript/],
      [/^_astro\/.*\.css$/, /^text\/css/],
      [/^pagefind\/fragment\//, /octet-stream|^$/],
      [/^pagefind\/pagefind\.js$/, /^(?:text|application)\/javascript/],
      [/^mermaid\/.*\.mjs$/, /^(?:text|application)\/javascript/],
      [/^search\/index\.json$/, /^application\/json/],
      [/^files\/.*\.svg$/, /^image\/svg\+xml/],
      [/^files\/.*\.png$/, /^image\/png/],
      [/^favicon\.svg$/, /^image\/svg\+xml/],
      [/^manifest\.webmanifest$/, /^application\/manifest\+json/],
    ];
    for (const [pattern, type] of kinds) {
      const [file = ''] = await filesOf(pattern);
      const sent = await ask(at, `/${encodeURI(file)}`);
      expect([pattern, file, sent.status]).toEqual([pattern, file, 200]);
      expect(sent.headers['content-type'] ?? '').toMatch(type);
      expectHeaders(sent.headers, headersOf(file, rules));
    }

    // A range, as media players ask for.
    const [file = ''] = await filesOf(/^pagefind\/wasm.*/);
    const part = await ask(at, `/${file}`, { Range: 'bytes=2-5' });
    expect([part.status, part.headers['content-range']?.split('/')[0]]).toEqual([206, 'bytes 2-5']);
    expect(part.body).toEqual((await ask(at, `/${file}`)).body.subarray(2, 6));

    // What isn't there, hashed names among it, is never kept for long.
    const missing = [
      '/nowhere/',
      '/_astro/gone.js',
      '/notes/없음/',
      '/files/',
      '/.study-notes.json',
      '/_headers',
    ];
    for (const asked of missing) {
      const { status, headers: sent, body } = await ask(at, asked);
      expect([asked, status, sent['content-type']]).toEqual([asked, 404, 'text/html; charset=utf-8']);
      expect(String(body)).toContain('찾는 페이지가 없습니다');
      expect(sent['cache-control']).toBe(CHECKED);
      expect(sent['x-content-type-options']).toBe('nosniff');
    }
    expect((await ask(at, '/../../etc/passwd')).status).toBeGreaterThanOrEqual(400);
  });

  test('sends the same below a base path', async ({ skip, onTestFinished }) => {
    if (skipped) return skip(skipped);
    onTestFinished(stop);
    const { dir, base } = await siteOf('below');
    running.host = await startHost(name, dir, base);
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.split(path.sep).join('/'),
    );
    for (const pattern of [/^_astro\/.*\.js$/, /^sw\.js$/, /^files\/.*\.svg$/, /^pagefind\/fragment\//]) {
      const file = files.find((each) => pattern.test(each)) ?? '';
      const { status, headers } = await ask(running.host.port, base + encodeURI(file));
      expect([file, status]).toEqual([file, 200]);
      expectHeaders(headers, headersOf(file, rules));
    }
    const page = await ask(running.host.port, `${base}notes/210429/`);
    expectHeaders(page.headers, headersOf('index.html', rules));
    expect((await ask(running.host.port, `${base}notes/210429`)).headers.location).toMatch(
      /\/study\/notes\/210429\/$/,
    );
    for (const asked of ['nowhere/', '_headers', '.study-notes.json']) {
      const { status, body } = await ask(running.host.port, base + asked);
      expect([asked, status]).toEqual([asked, 404]);
      expect(String(body)).toContain('찾는 페이지가 없습니다');
    }
  });

  async function stop(): Promise<void> {
    await running.host?.stop();
    running.host = undefined;
  }
});

function expectHeaders(sent: NodeJS.Dict<string | string[]>, wanted: Record<string, string>): void {
  for (const [header, value] of Object.entries(wanted))
    expect(sent[header.toLowerCase()], header).toBe(value);
}
