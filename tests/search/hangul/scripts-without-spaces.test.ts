import { expect, test } from 'vitest';
import { snippetOf } from '../../../src/search/show/snippet.ts';
import { spaceWords } from '../../../src/search/document/inside-words.ts';
import { findMatches } from '../../../src/search/show/matches.ts';
import { lexiconOf, planTyped } from '../fixture.ts';

/** What a query asks for, a thing each: its words joined by `+`. */
const things = (query: string, isLiteral = false): string[] =>
  planTyped(query, lexiconOf(['https']), isLiteral).map(
    ({ tiers }) => tiers[0]?.()[0]?.words.join('+') ?? '',
  );

test.each([
  ['データベースの設計', ['データベース', '設計']],
  ['輻輳制御と流量制御の違い', ['輻輳+制御', '流量+制御']],
  ['データベース設計', ['データベース+設計']], // side by side first
  ['拥塞控制和流量控制有什么区别', ['拥塞+控制', '流量+控制']],
  ['死锁', ['死+锁']],
  ['为什么HTTPS安全', ['https', '安全']],
  ['HTTPS、分散', ['https', '分散']],
  ['ดัชนี', ['ดัชนี']], // it ends with a sign that is no letter
  ['「勾配降下法」', ['勾配+降下+法']],
  ['ひらがな', ['ひ+ら+が+な']],
  ['です', ['です']], // nothing else is asked for
])('%s asks for %j', (query, expected) => {
  expect(things(query)).toEqual(expected);
});

test('meant exactly as typed, each word must be there', () => {
  expect(things('数据的设计', true)).toEqual(['数据', '的', '设计']);
});

test.each([
  ['データベースを使う', 'ベース', ['ベース']],
  ['とHTTPSの違い', 'https', ['HTTPS']],
  ['关系型数据库设计', '数据 库', ['数据库']],
])('in %s, %s marks %j', (text, term, expected) => {
  expect(findMatches(text, [term]).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});

test('an excerpt is as long as others, and begins with a sentence', () => {
  const text = `${'前の文はとても長いです。'.repeat(20)}索引は検索を速くします。${'後の文も長いです。'.repeat(40)}`;
  const parts = snippetOf(spaceWords(text).trim().split(' '), ['索引'], { before: false, after: false });
  const shown = parts.map((part) => part.text).join('');
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.length).toBeLessThan(130);
  expect(shown).toMatch(/^…前の文はとても長いです。/);
  expect(parts.filter(({ marked }) => marked)).toEqual([{ text: '索引', marked: true }]);
});

test('of a name that no note has whole, its words are looked for', () => {
  const [, some] = planTyped('避免死锁', lexiconOf([]))[0]?.tiers ?? [];
  expect(some?.().map(({ words, apart }) => `${words.join('+')} ${apart}`)).toEqual([
    '避免 in headings',
    '避免+死 never',
    '死+锁 never',
  ]);
});

test.each([
  '前の文です。次の文、また「索引」（見出し）です！',
  '设计、实现（方法）：拥塞控制。',
  '교착상태(膠着狀態)는',
  '"索引", [死锁]!',
  'token - 토큰 (a, b)',
  '索引 - 見出し', // whoever wrote spaces keeps them beside signs
])('%s looks in an excerpt as it was written', (text) => {
  const words = spaceWords(text).trim().split(' ');
  const shown = snippetOf(words, [], { before: false, after: false });
  expect(shown.map((part) => part.text).join('')).toBe(text);
});
