import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from './builds.ts';
import { newPage, search, withBrowser } from './browsing.ts';
import { collect, start, stop } from './command.ts';
import { median } from './figures.ts';
import type { Figure } from './figures.ts';
import { addressOf, forgetCache, typicalNote } from './places.ts';
import type { Workplace } from './places.ts';

/** Edits whose times are taken; the first ones warm up. */
const EDITS = 10;
const WARM_UP = 2;
const SEARCHES = 3;

/** Starts the writers' preview on notes that were never rendered, opens a note and edits it. */
export async function measureDev(place: Workplace): Promise<Figure[]> {
  await build(place); // tells the note's address
  const note = await typicalNote(place);
  const url = addressOf(place, note);
  forgetCache(place);
  const port = await freePort();
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const server = start(place, ['dev', '--port', String(port)]);
  const output = collect(server);
  try {
    await until(() => accepts(port));
    const ready = seconds();
    const base = `http://localhost:${port}/`;
    const response = await fetch(new URL(url, base));
    await response.text();
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    const first = seconds();
    return [
      { name: 'dev: ready', value: ready, unit: 's' },
      { name: 'dev: first page', value: first, unit: 's' },
      ...(await measureEdits(path.join(place.notesDir, note), url, base)),
    ];
  } catch (cause) {
    throw new Error(`The preview failed; it printed:\n${output()}`, { cause });
  } finally {
    await stop(server);
  }
}

function measureEdits(note: string, url: string, base: string): Promise<Figure[]> {
  const original = readFileSync(note, 'utf8');
  const save = (mark: string) => writeFileSync(note, `${original}\n${mark}\n`);
  return withBrowser(async (browser) => {
    const page = await newPage(browser);
    await page.goto(new URL(url, base).href);
    const shown: number[] = [];
    for (let i = 0; i < EDITS; i++) shown.push(await timeEdit(page, save, `edit${i}`));
    const found: number[] = [];
    // The first time all notes are indexed.
    await until(async () => (await search(page, base, `edit${EDITS - 1}`).catch(() => [])).length > 0);
    for (let i = 0; i < SEARCHES; i++) {
      const word = `zebrafish${'abcdefgh'[i]}`;
      const saved = performance.now();
      save(word);
      await until(async () => (await search(page, base, word)).length > 0);
      found.push(performance.now() - saved);
    }
    return [
      { name: 'dev: edit to open page', value: median(shown.slice(WARM_UP)), unit: 'ms' },
      { name: 'dev: edit to right search', value: median(found), unit: 'ms' },
    ];
  });
}

/** Milliseconds from a save until an open page shows it. */
async function timeEdit(page: Page, save: (mark: string) => void, mark: string): Promise<number> {
  await page.waitForTimeout(500); // as long as the server may still be busy with the last one
  const saved = performance.now();
  save(mark);
  await page.waitForFunction((text) => document.querySelector('main')?.textContent?.includes(text), mark);
  return performance.now() - saved;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => resolve(true));
    socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
  });
}

/** Asks again and again, for two minutes at most. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 120_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come true within two minutes');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
