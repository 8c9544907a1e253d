/** What a study group asks itself: its questions, what is open, what comes next, who did what. */
import { describe, expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { arrive, test } from '../test.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const texts = async (locator: Locator) => (await locator.allTextContents()).map(squeeze);
const links = (page: Page) => page.locator('main .questions > ul > li > a, main .questions > li > a');

/** The founding note's questions, in its order. */
const FOUNDING = [
  'OAuth은 무엇인가?',
  '간략한 OAuth 인증과정은 어떻게 되나?',
  '서비스에서 회원 정보를 저장하지 않고, 소셜 로그인 만으로 회원가입-로그인을 제공한다면 어떻게 토큰을 검증하나?',
  '사용자의 토큰이 유효한지 어떻게 확인하는가?',
  '그렇다면 OAuth를 사용하는 이유는?',
  'Token 인증 방식을 적용할 때 다들 refresh token을 사용하는가?',
  '사이드 플젝에서는 단순히 단방향 암호화를 적용하여 디비에 저장하곤 하는데, 큰 회사에서는 더 엄격히 적용하기도 하나?',
  'REST API가 무엇인지, 그 상세 조건을 다 외워야 하나?',
  '네트워크 통신에서 keep alive 기능은 무엇인가?',
  'TFO란?',
  '소켓 통신할때 소켓도 http나 tcp 같이 프로토콜이야?',
  'DB Connection Pool이란?',
  '웹 서버가 요청을 어떻게 처리하는 거지? 내부에 큐 같은게 있나?',
  '아파치 웹 서버에서의 C10K 문제?',
  '아파치 웹 서버와 Nginx를 비교해서 알아보자',
  'MQ나 DBCP가 없을 때, 서버 로직 추가만으로 디비 과부하를 방지할 수 있을까?',
];

describe('the list of questions', () => {
  test('has the founding note’s sixteen in its order, each leading to its place', async ({ open }) => {
    const page = await open('questions/');
    const founding = page.locator('main li').filter({ hasText: '2021년 4월 29일' }).locator('> a');
    expect(await texts(founding)).toEqual(FOUNDING);
    const addresses = await founding.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).hash),
    );
    await page.goto(new URL('/notes/210429/', page.url()).href);
    const headings = await page.evaluate(
      (hashes) =>
        hashes.map((hash) => {
          const heading = document.getElementById(decodeURIComponent(hash.slice(1)))?.cloneNode(true);
          if (!(heading instanceof HTMLElement)) return '';
          heading.querySelector('.unfinished')?.remove();
          return heading.textContent;
        }),
      addresses,
    );
    expect(headings.map((heading) => squeeze(heading))).toEqual(FOUNDING);
  });

  test('reads without JavaScript, without what needs it', async ({ open }) => {
    const page = await open('questions/', { javaScriptEnabled: false });
    expect(await links(page).count()).toBeGreaterThanOrEqual(18);
    expect(await page.locator('[data-question-filters]').isVisible()).toBe(false);
    await page.getByRole('link', { name: /남은 것 \d+개/ }).click();
    await arrive(page, '/questions/open/');
    expect(await links(page).count()).toBeGreaterThanOrEqual(4);
  });

  test('is narrowed as the search finds, and the address keeps it', async ({ open }) => {
    const page = await open('questions/');
    const field = page.getByRole('searchbox', { name: '질문 찾기' });
    await field.fill('아파치 비교');
    await page.getByRole('status').filter({ hasText: '질문 2개' }).waitFor({ state: 'attached' });
    expect(await texts(links(page))).toEqual([
      '아파치 웹 서버에서의 C10K 문제?',
      '아파치 웹 서버와 Nginx를 비교해서 알아보자',
    ]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('아파치 비교');
    await field.fill('xhzms'); // 토큰 on the other keyboard layout, which notes write as Token, too
    await page.locator('main li > a').filter({ hasText: '유효한지' }).waitFor();
    await field.fill('');
    await page.getByLabel('상태').selectOption('open');
    await page.waitForURL('**/questions/?state=open');
    await page.getByRole('status').filter({ hasText: '질문' }).waitFor({ state: 'attached' });
    const waiting = await texts(links(page));
    expect(waiting).toContain('TFO란?');
    expect(waiting).not.toContain('OAuth은 무엇인가?');
    await page.getByLabel('참가자').selectOption('livlikwav');
    await page.waitForURL('**/questions/?state=open&person=livlikwav');
    await expect
      .poll(() => texts(links(page)))
      .toEqual(['네트워크 통신에서 keep alive 기능은 무엇인가?', 'TFO란?']);
    await page.reload();
    await expect
      .poll(() => texts(links(page)))
      .toEqual(['네트워크 통신에서 keep alive 기능은 무엇인가?', 'TFO란?']);
    expect(await page.getByLabel('참가자').inputValue()).toBe('livlikwav');
    await page.goBack();
    await page.waitForURL('**/questions/?state=open');
    await links(page).first().click();
    await page.waitForURL('**/notes/**');
  });

  test('says so where nothing is like that', async ({ open }) => {
    const page = await open('questions/?q=xyzzyx');
    await page.getByText('조건에 맞는 질문이 없습니다').first().waitFor();
  });

  test('shows a question of several notes once, with all its places', async ({ open }) => {
    const page = await open('questions/3/', { site: 'many' });
    const row = page.locator('main .questions > ul > li').filter({ hasText: '배운 것은?' });
    expect(await row.count()).toBe(1);
    expect(await row.locator('.places a').count()).toBe(3);
  });
});

describe('what is open', () => {
  test('stands in one list: two questions and a promise of the founding note', async ({ open }) => {
    const page = await open('questions/open/');
    const founding = page.locator('main .waiting > li').filter({ hasText: '2021년 4월 29일' });
    expect((await founding.allInnerTexts()).map(squeeze)).toEqual([
      '네트워크 통신에서 keep alive 기능은 무엇인가? 미완 livlikwav, do168, koreanhole 2021년 4월 29일',
      'TFO란? 미완 livlikwav, do168, koreanhole 2021년 4월 29일',
      '@do168님이 마저 고민해보고 공유해주시기로 함 ㅎㅎ. do168 약속 2021년 4월 29일',
    ]);
    await founding.locator('a').last().click();
    await arrive(
      page,
      '/notes/210429/#mq나-dbcp가-없을-때-서버-로직-추가만으로-디비-과부하를-방지할-수-있을까',
    );
  });

  test('shows on the home page, and what comes next', async ({ open }) => {
    const page = await open('');
    await page.getByRole('region', { name: '아직 남은 것' }).getByRole('link', { name: 'TFO란?' }).waitFor();
    const upcoming = page.getByRole('region', { name: '다음 주제' });
    expect(await texts(upcoming.getByRole('listitem'))).toEqual(['트랜잭션']);
  });
});

describe('the founding note', () => {
  test('marks in its contents what is open, and tells below what came of it', async ({ open }) => {
    const page = await open('notes/210429/');
    const marked = page.locator('.contents a').filter({ has: page.locator('.unfinished') });
    expect(await texts(marked)).toEqual([
      '네트워크 통신에서 keep alive 기능은 무엇인가? 미완',
      'TFO란? 미완',
      'MQ나 DBCP가 없을 때, 서버 로직 추가만으로 디비 과부하를 방지할 수 있을까? 약속',
    ]);
    const below = page.getByRole('complementary', { name: '이 노트 다음에' });
    expect(await texts(below.getByRole('listitem'))).toEqual([
      'do168 약속 @do168님이 마저 고민해보고 공유해주시기로 함 ㅎㅎ.',
      'TCP → 2021년 5월 6일',
    ]);
    await below.getByRole('link', { name: /TCP/ }).click();
    await arrive(page, '/notes/210506/');
  });
});

describe('people', () => {
  test('are those whom notes name, each with what one asked, answered and promised', async ({ open }) => {
    const page = await open('people/');
    const names = (await page.locator('main li').allInnerTexts()).map((line) =>
      squeeze(line).replace(/ 노트.*/, ''),
    );
    expect(names.toSorted()).toEqual(['do168', 'koreanhole', 'livlikwav', '김철수']);
    await page.getByRole('main').getByRole('link', { name: /do168/ }).click();
    await page
      .getByRole('region', { name: '한 약속' })
      .getByRole('link', { name: /공유해주시기로/ })
      .waitFor();
    await page.getByText(/^물은 질문/).click();
    const asked = page.locator('.portfolio[open] li > a');
    expect(await texts(asked)).toContain(
      'MQ나 DBCP가 없을 때, 서버 로직 추가만으로 디비 과부하를 방지할 수 있을까?',
    );
    await page.goto(new URL('/people/livlikwav/', page.url()).href);
    await page.getByText(/^물은 질문/).click();
    expect(await texts(asked)).toEqual(FOUNDING.slice(0, -1)); // somebody else asked the last one
    expect(await page.getByRole('region', { name: '한 약속' }).count()).toBe(0);
  });
});

describe('the timeline', () => {
  test('tells month by month what was talked about', async ({ open }) => {
    const page = await open('');
    await page.getByRole('link', { name: '시간순으로 보기' }).click();
    await page.waitForURL('**/timeline/');
    expect(await texts(page.locator('main section > h2'))).toEqual([
      '2021년 5월',
      '2021년 4월',
      '2020년 12월',
    ]);
    expect((await texts(page.locator('main section h3')))[0]).toContain('TCP');
  });
});

test('a group that asks nothing sees none of it', async ({ open }) => {
  const page = await open('', { site: 'answers' });
  expect(await texts(page.getByRole('navigation', { name: '주요 메뉴' }).getByRole('link'))).toEqual([
    '노트',
  ]);
  expect(await page.getByRole('region').count()).toBe(
    await page.locator('[aria-labelledby="Folders"], [aria-labelledby="Undated"]').count(),
  );
  for (const path of ['/questions/', '/questions.json', '/questions/open/', '/timeline/', '/people/'])
    expect((await page.request.get(new URL(path, page.url()).href)).status()).toBe(404);
});

test('English groups read the same', async ({ open }) => {
  const page = await open('questions/', { site: 'english' });
  expect(await texts(page.locator('main .questions li > a'))).toEqual(['What is a hook?']);
  await page.getByRole('searchbox', { name: 'Find a question' }).fill('hok');
  await page.getByRole('status').filter({ hasText: '1 question' }).waitFor({ state: 'attached' });
});
