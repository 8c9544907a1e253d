import { once } from 'node:events';
import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { type IncomingHttpHeaders, type Server, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../../src/build/serve/site-server.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'served-'));
const dir = path.join(parent, 'site');
const FILES = {
  'site/index.html': 'home',
  'site/404.html': 'nothing here',
  'site/_redirects': '/ /study/ 302\n/study/%EC%98%9B/ /study/notes/%ED%95%9C%EA%B8%80/ 301\n',
  'site/옛/index.html': 'a page that leads on',
  'site/notes/한글/index.html': '노트',
  'site/.study-notes.json': 'list',
  'site/.well-known/a.txt': 'known',
  'site/files/.gitbook/assets/a.txt': 'asset',
  'site-of-others/index.html': 'other',
  'secret.txt': 'secret',
};
let server: Server;

beforeAll(async () => {
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(parent, file)), { recursive: true });
    writeFileSync(path.join(parent, file), content);
  }
  server = await serveSite({ dir, base: '/study/', port: 0, host: 'localhost' });
});
afterAll(() => void server.close());

/** Asks for a path as it stands, which `fetch` would mend. */
async function ask(asked: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const sent = request({ host: 'localhost', port, path: asked, headers, agent: false }).end();
  const [response] = (await once(sent, 'response')) as [
    NodeJS.ReadableStream & { statusCode: number; headers: IncomingHttpHeaders },
  ];
  return [response.statusCode, (await text(response)).trim()] as const;
}

test.for<[asked: string, code: number, body: string | RegExp]>([
  ['/study/', 200, 'home'],
  ['/study/?q=%', 200, 'home'],
  ['/study/notes/%ED%95%9C%EA%B8%80/', 200, '노트'],
  ['/study/.well-known/a.txt', 200, 'known'],
  ['/study/files/.gitbook/assets/a.txt', 200, 'asset'],
  ['/', 302, ''],
  ['/study/%EC%98%9B/', 301, ''],
  ['/study/%EC%98%9B?q=1', 301, ''],
  ['/other', 404, 'nothing here'],
  ['/study/none', 404, 'nothing here'],
  ['/study/.study-notes.json', 404, 'nothing here'],
  ['/study/%2Estudy-notes.json', 404, 'nothing here'],
  ['/study/../secret.txt', 404, 'nothing here'],
  ['/study/..%2fsecret.txt', 404, 'nothing here'],
  ['/study/..%2fsite-of-others/', 404, 'nothing here'],
  ['/study/%', 400, /^The address/],
  ['/%', 400, /^The address/],
  ['/study/%zz?q=a', 400, /^The address/],
  ['/study/%E0%A4%A', 400, /^The address/],
  ['/study/a%00b', 400, /^The address/],
])('%s is answered with %i', async ([asked, code, body]) => {
  const [answered, said] = await ask(asked);
  expect(answered).toBe(code);
  expect(said).toMatch(body);
  expect(said).not.toMatch(/^\s*at /m);
});

test.for<[range: string, code: number, body: string | RegExp]>([
  ['bytes=0-1', 206, 'ho'],
  ['bytes=1-', 206, 'ome'],
  ['bytes=-2', 200, 'home'],
  ['bytes=0-0,2-2', 200, 'home'],
  ['lines=1-2', 200, 'home'],
  ['bytes=99-', 416, ''],
  ['bytes=2-1', 400, /^The Range/],
  ['bytes=-0', 400, /^The Range/],
  ['bytes=-', 400, /^The Range/],
  ['bytes=', 400, /^The Range/],
  ['bytes=a-b', 400, /^The Range/],
  ['bytes=0-1,3-2', 400, /^The Range/],
  ['bytes 0-1', 400, /^The Range/],
  ['all', 400, /^The Range/],
])('of a range %s with %i', async ([range, code, body]) => {
  const [answered, said] = await ask('/study/', { Range: range });
  expect([answered, said]).toEqual([code, typeof body === 'string' ? body : expect.stringMatching(body)]);
});
