/** What a reader of results relies on: what Enter opens, why something was found, what is said, and that it always answers. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../test.ts';

const site = 'answers';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: '노트 검색' });
const fieldOf = (page: Page) => page.getByRole('main').getByRole('searchbox');
const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);
const at = (page: Page) => decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).hash);

/** Asks on the search page; ends when the answer is shown. */
async function ask(page: Page, query: string): Promise<Locator> {
  await page.evaluate(() => {
    const results = document.querySelector<HTMLElement>('.search-results');
    if (results) results.dataset['searchState'] = 'asked';
  });
  await fieldOf(page).fill(query);
  const results = page.locator('.search-results');
  await page
    .locator('.search-results:is([data-search-state="done"], [data-search-state="failed"])')
    .waitFor();
  return results;
}

describe('Enter in the dialog opens', () => {
  test.for<[string, string]>([
    ['oauth', '/notes/oauth/'],
    ['OAuth란', '/notes/oauth/'],
    ['oauth 흐름', '/notes/oauth/#흐름'],
    ['토큰 수명', '/notes/인증/#토큰의-수명'],
  ])('for %s the place %s', async ([query, place], { open }) => {
    const page = await open('', { site });
    await page.keyboard.press('/');
    await dialogOf(page).getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL('**h=*');
    expect(at(page)).toBe(place);
  });
});

test('the arrow keys stop at titles and at sections, on the search page, too', async ({ open }) => {
  const page = await open('search/', { site });
  const results = await ask(page, 'oauth');
  const note = results.locator('.found-note').first();
  for (const stop of [note.locator('.found-title'), note.locator('.found-hit').first()]) {
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(stop)).toBe(true);
  }
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL('**h=*');
  expect(at(page)).toBe('/notes/oauth/');
});

describe('a result', () => {
  test('has whole words marked', async ({ open }) => {
    const page = await open('search/', { site });
    for (const [query, marked] of [
      ['fit_transform', 'fit_transform으로'],
      ['cafe', 'café에서'],
      ['격리 트랜젝션', '트랜잭션마다'],
    ] as const) {
      const results = await ask(page, query);
      expect(await results.locator('.found-hit mark').allTextContents(), query).toContain(marked);
    }
  });

  test('shows in its heading or its text why each section was found', async ({ open }) => {
    const page = await open('search/', { site });
    for (const query of ['해시 테이블', '토큰 흐름', 'ㅌㅋ', 'xhzms', 'cafe', 'oauth란 무엇인가']) {
      const hits = (await ask(page, query)).locator('.found-hit');
      expect(await hits.count(), query).toBeGreaterThan(0);
      expect(await hits.filter({ hasNot: page.locator('mark') }).count(), query).toBe(0);
    }
  });
});

describe('the line above results', () => {
  const LINES: [query: string, line: string][] = [
    ['트랜젝션', '‘트랜젝션’ 대신 ‘트랜잭션’의 결과입니다'],
    ['트랜젝션 트랜젝션', '‘트랜젝션 트랜젝션’ 대신 ‘트랜잭션’의 결과입니다'],
    ['ㅐ며소', '‘ㅐ며소’ 대신 ‘oauth’의 결과입니다'],
    ['xhzms', '‘xhzms’ 대신 ‘토큰’의 결과입니다'],
  ];

  test('says how a query was understood, and offers nothing of it', async ({ open }) => {
    const page = await open('search/', { site });
    for (const [query, line] of LINES) {
      const results = await ask(page, query);
      expect(await results.locator('.reading').first().textContent(), query).toContain(line);
      const offers = await results.locator('.chips button').allTextContents();
      expect(
        offers.filter((offer) => line.includes(`‘${offer}’`)),
        query,
      ).toEqual([]);
      expect(new Set(offers).size, query).toBe(offers.length);
    }
  });

  test('says nothing where all was found as typed', async ({ open }) => {
    const page = await open('search/', { site });
    for (const query of ['OAUTH', 'OAuth 흐름', '토큰을'])
      expect(await (await ask(page, query)).locator('.reading').count(), query).toBe(0);
  });
});

describe('a query that nobody would type', () => {
  test('is searched by its beginning where it is long, and that is said', async ({ open }) => {
    const page = await open('search/', { site });
    const results = await ask(page, `토큰 ${'수명 '.repeat(500)}`);
    await results.getByText('찾는 말이 길어 앞부분만 찾았습니다').waitFor();
    expect(await results.locator('.found-title', { hasText: '인증' }).count()).toBe(1);
    expect((await results.textContent())?.length).toBeLessThan(3_000);
  });

  const STRANGE = {
    'an open quotation': '"토큰',
    'many quotation marks': '"'.repeat(1_000),
    'empty quotations': '"" "" ""',
    'signs alone': '!@#$%^&*()[]{}<>?',
    'an expression': '(a+)+$ [^]*? \\',
    'open brackets': '('.repeat(2_000),
    emoji: '😀👩‍👩‍👧‍👦'.repeat(300),
    'letters without width': '\u200b\u200d\ufeff',
    'text from right to left': '\u202eمرحبا بالعالم',
    'half a character': '토큰\ud83d',
    'initials without end': 'ㄱ'.repeat(10_000),
    'vowels without end': 'ㅏ'.repeat(10_000),
    'a syllable without end': '가'.repeat(10_000),
    'a letter without end': 'a'.repeat(10_000),
    'accents without end': `e${'\u0301'.repeat(1_000)}`,
    'a word of two scripts': 'a가'.repeat(1_000),
    'names of objects': '__proto__ constructor toString hasOwnProperty',
    markup: '<img src=x onerror=alert(1)>'.repeat(50),
    addresses: 'https://a.example/%E0%A4%A?b=c#d '.repeat(50),
    days: '2021.4.29 '.repeat(300),
    complexities: 'O(n log '.repeat(300),
    'names with signs': 'c++.net c#'.repeat(200),
    Chinese: '漢字'.repeat(1_000),
    Thai: 'ภาษาไทย'.repeat(300),
    'one space': ' 토큰',
    'old letters': 'ᄒᆞᆫ글',
  };
  test('is answered, and what is asked after it is, too', { timeout: 180_000 }, async ({ open }) => {
    const page = await open('search/', { site });
    for (const [name, query] of Object.entries(STRANGE)) {
      const results = await ask(page, query);
      expect(await results.getAttribute('data-search-state'), name).toBe('done');
    }
    const results = await ask(page, '토큰');
    expect(await results.locator('.found-note').count()).toBeGreaterThan(0);
  });
});

describe('where the connection is lost', () => {
  test('nothing is said not to be there, and what is asked later is found', async ({ open }) => {
    const page = await open('search/', { site, forgive: /DISCONNECTED/ });
    await ask(page, 'oauth');
    await page.context().setOffline(true);
    const results = await ask(page, '트랜잭션');
    await results.getByText('검색 색인을 불러오지 못했습니다').waitFor();
    await page.context().setOffline(false);
    await results.getByRole('button', { name: '다시 시도' }).click();
    await results.locator('.found-title', { hasText: '저장' }).waitFor();
  });

  const FILES = [
    '**/pagefind/**',
    '**/pagefind/index/**',
    '**/pagefind/fragment/**',
    '**/search/vocabulary/**',
  ];
  test.for(FILES.flatMap((files) => ['no answer', '404'].map((fault) => [files, fault] as const)))(
    'of %s, too, for %s',
    async ([files, fault], { open }) => {
      const page = await open('search/', { site, forgive: /FAILED|404|Failed/ });
      await page
        .context()
        .route(files, (route) => (fault === '404' ? route.fulfill({ status: 404 }) : route.abort()));
      const results = await ask(page, '트랜잭션');
      await results.getByText('검색 색인을 불러오지 못했습니다').waitFor();
      await page.context().unroute(files);
      await results.getByRole('button', { name: '다시 시도' }).click();
      await results.locator('.found-title', { hasText: '저장' }).waitFor();
    },
  );
});
