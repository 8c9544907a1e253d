/** The writers' preview: pages, search, and every change of the notes folder without a restart. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { copyProject, notesFolder, siteEnvironment, writeNote } from '../site.ts';
import { test } from '../test.ts';

const notesDir = notesFolder([], {
  '210429.md': '# 210429 목\n\n## 처음부터 있던 질문은?\n\n처음낱말\n\n![그림](box.svg)\n',
  'draft.md': '---\ndraft: true\n---\n\n# 쓰는 중\n',
  'box.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
});
let server: ChildProcess;
let url = '';
let printed = '';

beforeAll(async () => {
  const project = copyProject();
  const port = await freePort();
  url = `http://localhost:${port}/study/`;
  server = spawn(process.execPath, [path.join(project, 'src/build/cli.mjs'), 'dev', '--port', String(port)], {
    cwd: project,
    env: siteEnvironment({ NOTES_DIR: notesDir, BASE_PATH: '/study/' }),
  });
  for (const out of [server.stdout, server.stderr]) out?.on('data', (data) => (printed += String(data)));
  await vi.waitFor(async () => expect(await status(''), printed).toBe(200), {
    timeout: 300_000,
    interval: 100,
  });
});

afterAll(async () => {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Status of a page; 0 while nobody answers. */
async function status(route: string): Promise<number> {
  const response = await fetch(url + route).catch(() => undefined);
  await response?.text();
  return response?.status ?? 0;
}

const text = async (route: string) => (await fetch(url + route)).text();

/** Opens a page that is told of changes. */
async function openLive(page: Page, route: string): Promise<void> {
  const connected = new Promise((resolve) => {
    page.on('websocket', (socket) => socket.on('framereceived', resolve));
  });
  await page.goto(url + route);
  await connected;
}

/** Titles of the notes that the dialog finds. */
async function search(page: Page, query: string): Promise<string[]> {
  const dialog = page.getByRole('dialog');
  const open = async () => {
    if (!(await dialog.isVisible())) await page.keyboard.press('/');
    return dialog.isVisible();
  };
  await expect.poll(open).toBe(true); // the page may just have been reloaded
  const field = dialog.getByRole('searchbox');
  await field.fill('');
  await field.fill(query);
  await dialog.locator('[aria-busy="false"] :is(.found, .empty)').waitFor();
  return page.locator('.found-title').allTextContents();
}

test('answers bad requests with 400, and prints no stack of calls', async () => {
  expect([await status('%'), await status('files/%zz'), await status('a%00b')]).toEqual([400, 400, 400]);
  const ranged = await fetch(`${url}files/box.svg`, { headers: { Range: 'bytes=5-2' } });
  expect(ranged.status).toBe(400);
  expect(printed).not.toMatch(/^\s*at /m);
});

test('shows notes, drafts among them, with their files', async () => {
  expect(await text('notes/210429/')).toContain('처음낱말');
  expect(await text('notes/draft/')).toContain('쓰는 중');
  expect(await text('')).toContain('4월 29일 (목)');
  expect((await fetch(`${url}files/box.svg`)).headers.get('content-type')).toContain('image/svg+xml');
  expect(await status('notes/nowhere/')).toBe(404);
});

test('shows each change in an open page, and finds it', async ({ browser }) => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openLive(page, 'notes/210429/');
  await page.getByText('처음낱말').waitFor();
  expect(await search(page, '처음낱말')).toEqual(['210429 목']);
  await page.keyboard.press('Escape');
  writeNote(notesDir, '210429.md', '# 210429 목\n\n바뀐낱말\n');
  await page.getByText('바뀐낱말').waitFor();
  expect(await page.getByText('처음낱말').count()).toBe(0);
  await expect.poll(() => search(page, '바뀐낱말')).toEqual(['210429 목']);
  await page.close();
  expect(errors).toEqual([]);
});

test('shows a new note, a renamed one, and forgets a deleted one', async ({ browser }) => {
  const page = await browser.newPage();
  await openLive(page, '');
  writeNote(notesDir, '새 폴더/새 노트.md', '# 새 노트\n\n새로운낱말\n');
  await page.getByRole('link', { name: '새 폴더' }).waitFor();
  const route = encodeURI('notes/새-폴더/새-노트/');
  await expect.poll(() => status(route)).toBe(200);
  expect(await text(route)).toContain('새로운낱말');

  renameSync(path.join(notesDir, '새 폴더/새 노트.md'), path.join(notesDir, '다른 노트.md'));
  await expect.poll(() => status(encodeURI('notes/다른-노트/'))).toBe(200);
  await expect.poll(() => status(route)).toBe(404);
  await page.getByRole('link', { name: '새 노트' }).waitFor();
  await expect.poll(() => search(page, '새로운낱말')).toEqual(['새 노트']);

  rmSync(path.join(notesDir, '다른 노트.md'));
  await expect.poll(() => status(encodeURI('notes/다른-노트/'))).toBe(404);
  await expect.poll(() => page.getByRole('link', { name: '새 노트' }).count()).toBe(0);
  await page.close();
});

test('tells what is wrong with a note as soon as it is saved', async () => {
  writeNote(notesDir, 'links.md', '# 링크\n\n[없음](nowhere.md)\n');
  await expect.poll(() => printed).toContain('links.md:3 missing-link');
  expect(await text('notes/links/')).toContain('없음');
  await expect.poll(() => printed).toContain('고칠 것 1개 · 새로 1개');
});

test('lists on a page what is wrong with its note, and leads there', async ({ browser }) => {
  writeNote(notesDir, 'two.md', '# 둘\n\n처음\n\n## 아래\n\n여기 [없음](nowhere.md)\n\n![그림](none.png)\n');
  const page = await browser.newPage();
  await expect.poll(async () => (await page.goto(`${url}notes/two/`))?.status()).toBe(200);
  const pill = page.locator('details.problems');
  await pill.getByText('고칠 것 2개').click();
  expect(await pill.locator('code').allTextContents()).toEqual([
    expect.stringMatching(/two\.md:7$/),
    expect.stringMatching(/two\.md:9$/),
  ]);
  await pill.locator('a').first().click();
  expect(await page.locator('.problem-place').textContent()).toBe('여기 없음');
  await page.close();
});
