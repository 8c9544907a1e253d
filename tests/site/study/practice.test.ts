/** Practising: a round by keyboard and by touch, what is kept of it, and what may go wrong. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveSite } from '../serve.ts';
import { scratchFolder } from '../site.ts';
import type { SiteName } from '../sites.ts';
import { siteOf, test } from '../test.ts';

const START = new Date('2026-01-05T03:00:00Z');
const DAY = 24 * 3_600_000;

/** One host that can publish another build at the same address, and readers with browsers of their own. */
async function host(browser: Browser) {
  const dir = path.join(scratchFolder('practice'), 'site');
  const publish = async (name: SiteName): Promise<void> => {
    const { dir: from } = await siteOf(name);
    rmSync(dir, { recursive: true, force: true });
    cpSync(from, dir, { recursive: true });
  };
  await publish('practice');
  const server = await serveSite(dir);
  const contexts: BrowserContext[] = [];
  return {
    publish,
    async reader(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      const context = await browser.newContext({
        locale: 'ko-KR',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      context.setDefaultTimeout(60_000);
      contexts.push(context);
      return context;
    },
    async open(context: BrowserContext, route = 'practice/', at = START): Promise<Page> {
      const page = await context.newPage();
      await page.clock.setFixedTime(at);
      await page.goto(server.url + route);
      await page.locator('.practice-start').waitFor();
      return page;
    },
    async [Symbol.asyncDispose]() {
      for (const context of contexts) await context.close();
      server.close();
    },
  };
}

const figure = async (page: Page, name: string) =>
  page.locator('.practice-start dl > div').filter({ hasText: name }).locator('dd').textContent();
const question = (page: Page) => page.locator('.practice-card h2');
const answer = (page: Page) => page.locator('.practice-answer');
const status = (page: Page) => page.locator('.practice-status');

async function startByKeyboard(page: Page): Promise<void> {
  await page.getByRole('button', { name: '시작하기' }).focus();
  await page.keyboard.press('Enter');
  await question(page).waitFor();
}

/** Shows the answer and grades it; waits for what comes next. */
async function gradeByKeyboard(page: Page, key: string): Promise<void> {
  await page.keyboard.press(' ');
  await page.locator('.practice-grades').waitFor();
  await page.keyboard.press(key);
  await page.locator('.practice-card:not(.is-shown), .practice-done').first().waitFor();
}

async function saved(
  page: Page,
): Promise<{ text: string; questions: Record<string, { text: string; reviews: number[][] }> }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '파일로 저장' }).click(),
  ]);
  const text = (await read(file)).toString('utf8');
  return {
    text,
    questions: (JSON.parse(text) as { questions: Record<string, { text: string; reviews: number[][] }> })
      .questions,
  };
}

async function read(file: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function load(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'practice.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await status(page).filter({ hasText: /./ }).waitFor();
}

describe('a round', () => {
  test('by keyboard, kept over a reload, taken to another device, though an answer was edited and its note moved', async ({
    browser,
  }) => {
    await using site = await host(browser);
    const first = await site.reader();
    const page = await site.open(first);
    expect([
      await figure(page, '복습할 질문'),
      await figure(page, '새 질문'),
      await figure(page, '전체'),
    ]).toEqual(['0', '3', '3']);

    await startByKeyboard(page);
    const asked: string[] = [];
    for (const key of ['3', '1', '4']) {
      asked.push((await question(page).textContent()) ?? '');
      expect(await question(page).evaluate((heading) => heading === document.activeElement)).toBe(true);
      expect(await answer(page).isVisible()).toBe(false);
      await page.keyboard.press(' ');
      await page.locator('.practice-grades').waitFor();
      expect(await answer(page).evaluate((region) => region === document.activeElement)).toBe(true);
      if (asked.at(-1) === 'keep-alive란?') {
        expect(await answer(page).innerText()).toContain('const kept = true;');
        expect(await answer(page).innerText()).not.toContain('순서를 지킨다');
        await page.waitForFunction(
          () => document.querySelector<HTMLImageElement>('.practice-answer img')?.naturalWidth,
        );
      }
      if (asked.at(-1) === 'DNS란?') {
        await answer(page).getByText('다른 답 1개').click();
        await answer(page).getByText('나무처럼').waitFor();
        await answer(page).getByText('이름을 주소로').waitFor();
      }
      await page.keyboard.press(key);
      await page.locator('.practice-card:not(.is-shown), .practice-done').first().waitFor();
    }
    expect(asked.toSorted()).toEqual(['DNS란?', 'TCP와 UDP는 어떻게 다른가?', 'keep-alive란?'].toSorted());

    await page.reload();
    await page.locator('.practice-progress table').waitFor({ state: 'attached' });
    expect(await figure(page, '새 질문')).toBe('0');
    const { text, questions } = await saved(page);
    expect(Object.values(questions).map((each) => each.reviews.length)).toEqual([1, 1, 1]);

    await site.publish('practiceLater');
    const second = await site.reader();
    const other = await site.open(second, 'practice/', new Date(START.getTime() + DAY));
    expect([await figure(other, '새 질문'), await figure(other, '전체')]).toEqual(['2', '2']);
    await load(other, text);
    expect(await status(other).textContent()).toBe('기록 3개를 가져왔습니다');
    expect(await figure(other, '새 질문')).toBe('0');
    await other.getByText('1개는 지금 사이트에 없는 질문').waitFor();
    await load(other, text);
    expect(await status(other).textContent()).toBe('기록 0개를 가져왔습니다. 3개는 이미 있었습니다');

    // Both devices know the same, whatever became of the notes.
    for (const reader of [second, first]) {
      const again = await site.open(reader, 'practice/', new Date(START.getTime() + 30 * DAY));
      expect(await figure(again, '복습할 질문')).toBe('2');
      await startByKeyboard(again);
      if ((await question(again).textContent()) !== 'keep-alive란?') await gradeByKeyboard(again, '3');
      expect(await question(again).textContent()).toBe('keep-alive란?');
      await again.keyboard.press(' ');
      await answer(again).getByText('끊지 않고 이어 쓴다').waitFor();
      await again.keyboard.press('3');
      await again.locator('.practice-card:not(.is-shown), .practice-done').first().waitFor();
      await again.close();
    }
    const end = await saved(await site.open(first));
    expect(Object.values(end.questions).some((each) => each.text === 'TCP와 UDP는 어떻게 다른가?')).toBe(
      true,
    );
  });

  test('is kept of a question in which a slip was mended', async ({ browser }) => {
    await using site = await host(browser);
    const reader = await site.reader();
    // What the site asked once.
    await reader.route('**/questions.json', async (route) => {
      const response = await route.fetch();
      const index = (await response.json()) as {
        ids: string;
        texts: string[];
        placesOf: [number, string?][][];
      };
      const number = index.texts.indexOf('TCP와 UDP는 어떻게 다른가?');
      const ids = index.ids.split(' ').with(number, 'former').join(' ');
      const texts = index.texts.with(number, 'TCP와 UDP는 어떡게 다른가?');
      const [[note] = [0]] = index.placesOf[number] ?? [];
      const placesOf = index.placesOf.with(number, [[note, 'tcp와-udp는-어떻게-다른가']]);
      await route.fulfill({ response, json: { ...index, ids, texts, placesOf } });
    });
    const before = await site.open(reader);
    await startByKeyboard(before);
    for (const _ of [1, 2, 3]) await gradeByKeyboard(before, '4');
    await before.close();
    await reader.unroute('**/questions.json');
    // Where there is no room to write it anew, what is kept stays as it is.
    await reader.addInitScript(() => {
      if (location.hash !== '#full') return;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    const full = await site.open(reader, 'practice/#full');
    await full.getByRole('alert').filter({ hasText: '저장 공간이 모자라' }).waitFor();
    await full.close();
    const after = await site.open(reader);
    expect([await figure(after, '새 질문'), await figure(after, '전체')]).toEqual(['0', '3']);
    expect(await after.getByText('지금 사이트에 없는 질문').count()).toBe(0);
    const { questions } = await saved(after);
    expect(
      Object.values(questions)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['DNS란?', 'TCP와 UDP는 어떻게 다른가?', 'keep-alive란?'].toSorted());
    expect(Object.keys(questions)).not.toContain('former');
  });

  test('can be taken back, and ended at any time', async ({ browser }) => {
    await using site = await host(browser);
    const page = await site.open(await site.reader(), 'practice/?person=kim');
    expect(await figure(page, '전체')).toBe('2');
    await startByKeyboard(page);
    const before = await question(page).textContent();
    await gradeByKeyboard(page, '4');
    await page.keyboard.press('u');
    await page.getByText('방금 매긴 것을 되돌렸습니다').waitFor();
    expect(await question(page).textContent()).toBe(before);
    await page.getByRole('button', { name: '끝내기' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.practice-start').waitFor();
    expect(await figure(page, '새 질문')).toBe('2');
    expect(await page.getByRole('button', { name: '파일로 저장' }).isDisabled()).toBe(true);
  });

  test('by touch: buttons and swipes', async ({ browser }) => {
    await using site = await host(browser);
    const reader = await site.reader({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await site.open(reader);
    await page.getByRole('button', { name: '시작하기' }).tap();
    await page.getByRole('button', { name: '답 보기' }).tap();
    await page
      .getByRole('group', { name: /얼마나/ })
      .getByRole('button', { name: '알맞음' })
      .tap();
    await page.locator('.practice-card:not(.is-shown)').waitFor();
    await swipe(page, 60, 150); // shows the answer
    await page.locator('.practice-grades').waitFor();
    await swipe(page, 60, 330); // easy
    await page.locator('.practice-card:not(.is-shown)').waitFor();
    await page.getByRole('button', { name: '끝내기' }).tap();
    await page.getByText('질문 2개에 2번 답함').waitFor();
    const { questions } = await saved(page);
    expect(Object.values(questions).map(({ reviews }) => reviews[0]?.[1])).toEqual([3, 4]);
  });
});

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const y = 260;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (let step = 1; step <= 6; step++) await touch('touchMove', from + ((to - from) * step) / 6);
  await touch('touchEnd');
  await client.detach();
}

test('an interview asks ten questions against the clock, then says how it went', async ({ open }) => {
  const page = await open('practice/', { site: 'many' });
  await page.getByRole('button', { name: '면접 연습' }).focus();
  await page.keyboard.press('Enter');
  const asked = new Set<string>();
  for (let number = 1; number <= 10; number++) {
    await page.getByText(`10문제 가운데 ${number}번째`).first().waitFor();
    asked.add((await question(page).textContent()) ?? '');
    await gradeByKeyboard(page, number % 2 ? '3' : '1');
  }
  expect(asked.size).toBe(10);
  await page.getByText('10문제 가운데 5문제를 떠올렸어요').waitFor();
  expect(await page.locator('.practice-summary li').count()).toBe(10);
});

test('a sheet of questions is printed without what is pressed', async ({ open }) => {
  const page = await open('practice/?at=210429');
  await page.getByRole('button', { name: '문제지' }).click();
  await page.locator('.practice-sheet li').first().waitFor();
  expect(await page.locator('.practice-sheet li').count()).toBe(14);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main :is(button, .practice-header):visible').count()).toBe(0);
  expect(await page.locator('.practice-sheet li').first().isVisible()).toBe(true);
});

test('Anki gets questions, answers and pictures as its manual asks for', async ({ open }) => {
  const page = await open('practice/', { site: 'practice' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Anki로 내보내기' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('anki.zip');
  const entries = unzip(await read(file));
  const [picture] = [...entries.keys()].filter((name) => name.startsWith('collection.media/'));
  expect(
    entries
      .get(picture ?? '')
      ?.subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const { headers, rows } = parseAnki(entries.get('anki.txt')?.toString('utf8') ?? '');
  expect(headers).toMatchObject({ separator: 'tab', html: 'true', 'guid column': '1', 'tags column': '4' });
  expect(rows.map((row) => row.length)).toEqual([4, 4, 4]);
  const [, , back = '', tags] = rows.find(([, front]) => front === 'keep-alive란?') ?? [];
  expect(back).toContain('const');
  expect(back).toContain(`src="${path.basename(picture ?? '')}"`);
  expect(tags).toBe('week1 연결');
  await page.getByText('질문 3개와 그림 1개를 내보냈습니다').waitFor();
});

/** Files of an archive that are stored as they are. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - 22;
  const entries = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [size, length, local] = [
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ];
    const from = local + 30 + length;
    entries.set(archive.toString('utf8', at + 46, at + 46 + length), archive.subarray(from, from + size));
    at += 46 + length;
  }
  return entries;
}

/** Reads a text as https://docs.ankiweb.net/importing/text-files.html says. */
function parseAnki(text: string): { headers: Record<string, string>; rows: string[][] } {
  const headers: Record<string, string> = {};
  let rest = text;
  for (let line = /^#([^:\n]+):(.*)\n/.exec(rest); line; line = /^#([^:\n]+):(.*)\n/.exec(rest)) {
    headers[line[1] ?? ''] = line[2] ?? '';
    rest = rest.slice(line[0].length);
  }
  const rows: string[][] = [[]];
  for (const [, quoted, plain, sign] of rest.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (sign === '\n') rows.push([]);
  }
  return { headers, rows: rows.filter((row) => row.length > 0) };
}

describe('nothing is lost', () => {
  test('where the browser keeps nothing: it is told, and the record can be saved', async ({ open }) => {
    const page = await open('practice/', {
      site: 'practice',
      before: (opened) =>
        opened.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('Access is denied', 'SecurityError');
          };
        }),
    });
    await page.getByRole('alert').filter({ hasText: '막고 있습니다' }).waitFor();
    await startByKeyboard(page);
    await gradeByKeyboard(page, '3');
    await page.getByRole('button', { name: '끝내기' }).click();
    expect(Object.keys((await saved(page)).questions)).toHaveLength(1);
  });

  test('where there is no room: it is told, and kept as soon as there is', async ({ open }) => {
    const page = await open('practice/', { site: 'practice' });
    await startByKeyboard(page);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(window, { free: () => (IDBObjectStore.prototype.put = put) });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await gradeByKeyboard(page, '3');
    await page.getByRole('alert').filter({ hasText: '저장 공간이 모자라' }).waitFor();
    await page.evaluate(() => (window as unknown as { free(): void }).free());
    await gradeByKeyboard(page, '3');
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await page.reload();
    await page.locator('.practice-start').waitFor();
    expect(Object.keys((await saved(page)).questions)).toHaveLength(2);
  });

  test('where a file is damaged, foreign or empty', async ({ open }) => {
    const page = await open('practice/', { site: 'practice' });
    await startByKeyboard(page);
    await gradeByKeyboard(page, '3');
    await page.getByRole('button', { name: '끝내기' }).click();
    const { text } = await saved(page);
    for (const [file, said] of [
      [text.slice(0, 60), '파일이 상했거나'],
      [text.replace(/\[(\d+),3\]/, '[$1,9]'), '파일이 상해서(questions.'],
      [text.replace('"version":1', '"version":2'), '더 새로운 사이트'],
      ['{}', '연습 기록 파일이 아니라서'],
      ['', '빈 파일'],
    ] as const) {
      await load(page, file);
      await status(page).filter({ hasText: said }).waitFor();
    }
    expect((await saved(page)).questions).toEqual((JSON.parse(text) as { questions: object }).questions);
  });

  test('where two windows ask the same', async ({ browser }) => {
    await using site = await host(browser);
    const reader = await site.reader();
    const one = await site.open(reader);
    const two = await site.open(reader);
    await startByKeyboard(one);
    await startByKeyboard(two);
    const asked = await question(two).textContent();
    expect(await question(one).textContent()).toBe(asked);
    await gradeByKeyboard(one, '4');
    await two.getByText('다른 창에서 이 질문을 매겼습니다').waitFor();
    expect(await question(two).textContent()).not.toBe(asked);
    await gradeByKeyboard(two, '4');
    const three = await site.open(reader);
    expect(Object.values((await saved(three)).questions).map(({ reviews }) => reviews.length)).toEqual([
      1, 1,
    ]);
  });

  test('where a question is no longer in its note, or the note can’t be loaded', async ({ open }) => {
    const page = await open('practice/?at=week1/http', { site: 'practice', forgive: /ERR_FAILED/ });
    await page.route('**/notes/week1/http/', (route) => route.abort());
    await startByKeyboard(page);
    await page.keyboard.press(' ');
    await page.getByRole('alert').filter({ hasText: '답을 불러오지 못했습니다' }).waitFor();
    await page.unroute('**/notes/week1/http/');
    await page.route('**/notes/week1/http/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<div class="prose"></div>' }),
    );
    await page.keyboard.press(' ');
    await page.getByRole('alert').filter({ hasText: '기록은 남아 있습니다' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.practice-card:not(.is-shown)').waitFor();
  });
});

test('English readers are told the same', async ({ open }) => {
  const page = await open('practice/', {
    site: 'english',
    forgive: /ERR_FAILED/,
    before: (opened) =>
      opened.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Access is denied', 'SecurityError');
        };
      }),
  });
  await page.getByRole('alert').filter({ hasText: 'does not let this site keep anything' }).waitFor();
  for (const [file, said] of [
    ['{', 'The file is damaged or no practice record'],
    ['{"format":"study-notes-practice","version":1,"questions":[]}', 'The file is damaged (questions)'],
    ['{}', 'The file is no practice record'],
    ['{"format":"study-notes-practice","version":2}', 'a newer version of the site'],
    ['', 'The file is empty'],
  ] as const) {
    await load(page, file);
    await status(page).filter({ hasText: said }).waitFor();
  }
  await page.route('**/notes/2021-05-06/', (route) => route.abort());
  await page.getByRole('button', { name: 'Start' }).click();
  await question(page).waitFor();
  await page.keyboard.press(' ');
  await page.getByRole('alert').filter({ hasText: 'The answer could not be loaded' }).waitFor();
  await page.unroute('**/notes/2021-05-06/');
  await page.route('**/notes/2021-05-06/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<div class="prose"></div>' }),
  );
  await page.keyboard.press(' ');
  await page.getByRole('alert').filter({ hasText: 'What you answered so far is kept' }).waitFor();
});

describe('the way to practice', () => {
  test.for([
    ['notes/210429/', '연습하기', '/practice/?at=210429'],
    ['people/do168/', /질문 \d+개 연습하기/, '/practice/?person=do168'],
    ['notes/week3/', '연습하기', '/practice/?at=week3'],
    ['questions/', '연습하기', '/practice/'],
  ] as const)('leads there from /%s', async ([from, name, to], { open }) => {
    const page = await open(from);
    expect(await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href')).toBe(to);
  });

  test('takes along what the list of questions shows', async ({ open }) => {
    const page = await open('questions/?person=do168');
    await page.getByRole('link', { name: '연습하기' }).click();
    await page.waitForURL('**/practice/?person=do168');
    await page.getByText('@do168').waitFor();
  });

  test('says without JavaScript what to do', async ({ open }) => {
    const page = await open('practice/', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: '질문 목록 보기' }).click();
    await page.waitForURL('**/questions/');
  });

  test('is nowhere where nobody asks, and is kept with the site where somebody does', async () => {
    const { dir } = await siteOf('empty');
    expect(existsSync(path.join(dir, 'practice'))).toBe(false);
    const files = JSON.parse(
      readFileSync(path.join((await siteOf('group')).dir, 'offline.json'), 'utf8'),
    ) as { files: object };
    expect(Object.keys(files.files)).toEqual(expect.arrayContaining(['practice/', 'questions.json']));
  });
});
