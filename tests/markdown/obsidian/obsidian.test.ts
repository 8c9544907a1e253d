/** What writers mean by the syntax of Obsidian, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { renderText } from '../render-text.ts';

function htmlOf(text: string): string {
  return renderText(text).html;
}

describe('형광펜', () => {
  test.each([
    ['==핵심==은', '<mark>핵심</mark>은'],
    ['이것은==핵심==이다', '이것은<mark>핵심</mark>이다'],
    ['==가 **나** 다==', '<mark>가 <strong>나</strong> 다</mark>'],
    ['**==가==**는', '<strong><mark>가</mark></strong>는'],
    ['==`a`==', '<mark><code>a</code></mark>'],
    ['"==가=="', '"<mark>가</mark>"'],
    ['=="가"==는', '<mark>"가"</mark>는'],
    ['==가== ==나==', '<mark>가</mark> <mark>나</mark>'],
    ['==가 a=b 나==', '<mark>가 a=b 나</mark>'],
    ['==가 a\\=b 나==', '<mark>가 a=b 나</mark>'],
    ['[==가==](https://a.example/)', '<a href="https://a.example/"><mark>가</mark></a>'],
  ])('%s', (text, expected) => {
    expect(htmlOf(text)).toBe(`<p>${expected}</p>`);
  });

  test.each([
    'a == b == c',
    'a==b==c',
    'if a==b and c==d',
    '값==3이고 다른값==4',
    '값==널 또는 값==빈칸',
    '"=="와 "=="',
    '(==)와 (==)',
    'a !== b, c !== d',
    '=== 가 ===',
    '==가 ===나==',
    '== 가 ==',
    '==가 ==',
    '== 가==',
    '==가',
    '가==',
    '====',
  ])('%s 그대로', (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  test.each([
    ['`==가==`', '<code>==가==</code>'],
    ['<kbd>==가==</kbd>', '<kbd>==가==</kbd>'],
    ['\\==가==', '==가=='],
    ['==가\\==', '==가=='],
    ['&equals;=가==', '==가=='],
    ['==가== \\==나==', '<mark>가</mark> ==나=='],
  ])('%s 그대로', (text, expected) => {
    expect(htmlOf(text)).toBe(`<p>${expected}</p>`);
  });
});

describe('주석', () => {
  test.each([
    ['글 %%메모%% 글', '<p>글 글</p>'],
    ['글%%메모%%은', '<p>글은</p>'],
    ['글 %%메모%%.', '<p>글 .</p>'],
    ['글 %% 긴 메모 %%', '<p>글</p>'],
    ['글 %%메모%% 50\\%', '<p>글 50%</p>'],
    ['글 %%50\\% 메모%%', '<p>글</p>'],
    ['글 \\\\%%메모%%', '<p>글 \\</p>'],
    ['%% 한 줄 %%\n\n글', '<p>글</p>'],
    ['%%\n여러\n줄\n%%\n\n글', '<p>글</p>'],
    ['%%\n\n## 제목\n\n- 가\n\n```\n%%\n```\n\n%%\n\n글', '<p>글</p>'],
    ['글 %%**나** [[다]] `라`%% 글', '<p>글 글</p>'],
    ['가  \n%%메모%%', '<p>가</p>'],
    ['- %%가%%\n- 나', '<ul>\n<li>나</li>\n</ul>'],
    ['> %%가%%\n\n글', '<p>글</p>'],
    ['글\n\n## %%가%%', '<p>글</p>\n'],
    ['%%가%% ==나== %%다%%', '<p><mark>나</mark></p>'],
    ['word%%메모%%word', '<p>wordword</p>'],
    ['백%%가 아니라 오십%%다', '<p>백다</p>'],
    ['v2%%메모%%', '<p>v2</p>'],
    ['"%%메모 하나%%"', '<p>""</p>'],
    ['글 %% 메모 %% 글', '<p>글 글</p>'],
    ['글 %%메모 %% 글', '<p>글 글</p>'],
    ['%% 메모\n\n또 메모 %%\n\n글', '<p>글</p>'],
    ['%%메모\n\n또 메모%%\n\n글', '<p>글</p>'],
    ['글 %% 메모\n\n## 메모\n\n- 메모\n\n메모 %% 글', '<p>글</p>\n<p>글</p>'],
    ['%%메모\n\n```\n메모\n```\n\n%%가%% 메모\n\n메모%% 글', '<p>가</p>\n<p>글</p>'],
    ['%%메모\n\n메모%%은 글', '<p>은 글</p>'],
    ['<!-- 열림\n\n%% 메모\n\n메모 %%\n\n글', '<p>&#x3C;!-- 열림</p>\n<p>글</p>'],
    ['글 <!-- 메모\n\n메모 --> 글', '<p>글</p>\n<p>글</p>'],
    ['%%\n\n가\n\n%%\n\n나\n\n%%', '<p>나</p>\n<p>%%</p>'],
  ])('%j', (text, expected) => {
    expect(htmlOf(text)).toBe(expected);
  });

  test.each([
    '100%% 확실',
    '100%%에서 50%%로',
    '5 %% 2 와 7 %% 3',
    'R에서 %% 는 나머지이고 %%은',
    '%%time, %%timeit',
    'printf("%%d %%s")',
    '(%%)와 (%%)',
    '"%%"와 "%%"',
    '%%% 가 %%%',
    '%%가',
    '%%\n나',
    '%%%%',
  ])('%j 그대로', (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  test.each([
    ['`%%가%%`', '<p><code>%%가%%</code></p>'],
    ['```\n%%\n가\n%%\n```', '<pre><code>%%\n가\n%%\n</code></pre>'],
    ['\\%%가%%', '<p>%%가%%</p>'],
    ['5 %% 2\n\n7 %% 3', '<p>5 %% 2</p>\n<p>7 %% 3</p>'],
    ['100%%\n\n50%%', '<p>100%%</p>\n<p>50%%</p>'],
    ['%%time\n\n%%timeit', '<p>%%time</p>\n<p>%%timeit</p>'],
    ['\\<!-- 가\n\n나 -->', '<p>&#x3C;!-- 가</p>\n<p>나 --></p>'],
  ])('%j 그대로', (text, expected) => {
    expect(htmlOf(text)).toBe(expected);
  });

  test('검색과 머리글과 주소에도 없다', () => {
    const { facts, sections } = renderText('# 글\n\n%%비밀%% 첫 문장\n\n## 제목 %%비밀%%\n\n%%\n비밀\n%%');
    expect(JSON.stringify([facts, sections])).not.toContain('비밀');
    expect(facts.headings.map(({ id, text, line }) => [id, text, line])).toEqual([['제목', '제목', 5]]);
    expect(facts.excerpt).toBe('첫 문장');
  });
});

describe('제목의 주소', () => {
  test.each<[text: string, id: string, heading: string]>([
    ['## 제목 {#my-id}', 'my-id', '제목'],
    ['## **굵은** 제목 {#b}', 'b', '굵은 제목'],
    ['## **굵은** {#b}', 'b', '굵은'],
    ['## 제목 {: #c }', 'c', '제목'],
    ['## 제목 {#d .unnumbered} ##', 'd', '제목'],
    ['제목 {#sec:e}\n---', 'sec:e', '제목'],
    ['## 제목 {#가-나}', '가-나', '제목'],
    ['## 조건문 {#if}', '조건문-if', '조건문 {#if}'],
    ['## 반복문 {#each items}', '반복문-each-items', '반복문 {#each items}'],
    ['## 제목 \\{#a}', '제목-a', '제목 {#a}'],
    ['## 제목 `{#a}`', '제목-a', '제목 {#a}'],
    ['## 제목{#a}', '제목a', '제목{#a}'],
    ['## {#a}', 'a', '{#a}'],
    ['## 제목 {#site:search}', '제목-sitesearch', '제목 {#site:search}'],
    ['## 제목 {#note:1}', '제목-note1', '제목 {#note:1}'],
  ])('%s → #%s', (text, id, heading) => {
    const written = /#([^\s.}#]+)/.exec(text)?.[1];
    const { facts } = renderText(`# 글\n\n[링크](#${written})\n\n${text}\n`);
    expect(facts.headings.map((found) => [found.id, found.text])).toEqual([[id, heading]]);
  });

  test('링크하는 노트가 없으면 글이다', () => {
    const { facts } = renderText('# 글\n\n## 변수 {#var}\n');
    expect(facts.headings.map(({ id, text }) => [id, text])).toEqual([['변수-var', '변수 {#var}']]);
  });

  test('링크가 그리로 간다', () => {
    const { problems, links } = renderText('[가](#my-id) [나](#제목)\n\n## 제목 {#my-id}\n');
    expect(links.map(({ anchor }) => anchor)).toEqual(['my-id', '제목']);
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-anchor']);
  });
});

describe('콜아웃', () => {
  test.each<[text: string, look: string, title: string, body: string]>([
    ['> [!tip] 제목\n> 글', 'tip', '제목', '<p>글</p>'],
    ['> [!TIP] `코드` **제목**\n> 글', 'tip', '<code>코드</code> <strong>제목</strong>', '<p>글</p>'],
    ['> [!tip] 제목  \n> 글', 'tip', '제목', '<p>글</p>'],
    ['> [!tip|left] 제목\n> 글', 'tip', '제목', '<p>글</p>'],
    ['> [!tip] 제목만', 'tip', '제목만', ''],
    ['> [!tip]- 접을 것이 없다', 'tip', '접을 것이 없다', ''],
    ['> [!info]\n> 글', 'note', '정보', '<p>글</p>'],
    ['> [!tldr]\n> 글', 'note', '요약', '<p>글</p>'],
    ['> [!todo]\n> - 글', 'note', '할 일', '<ul>\n<li>글</li>\n</ul>'],
    ['> [!done]\n> 글', 'tip', '성공', '<p>글</p>'],
    ['> [!FAQ]\n> 글', 'important', '질문', '<p>글</p>'],
    ['> [!attention]\n> 글', 'warning', '주의', '<p>글</p>'],
    ['> [!missing]\n> 글', 'caution', '실패', '<p>글</p>'],
    ['> [!error]\n> 글', 'caution', '위험', '<p>글</p>'],
    ['> [!bug]\n> 글', 'caution', '버그', '<p>글</p>'],
    ['> [!example]\n> 글', 'important', '예시', '<p>글</p>'],
    ['> [!cite]\n> 글', 'note', '인용', '<p>글</p>'],
    ['> [!메모]\n> 글', 'note', '메모', '<p>글</p>'],
    ['> [!constructor] 제목\n> 글', 'note', '제목', '<p>글</p>'],
  ])('%j', (text, look, title, body) => {
    expect(htmlOf(text)).toBe(
      `<div class="markdown-alert markdown-alert-${look}" role="note">` +
        `<p class="markdown-alert-title">${title}</p>\n${body && `${body}\n`}</div>`,
    );
  });

  test.each([
    ['> [!note]- 접힌 것\n> 글', '', '접힌 것'],
    ['> [!note]+ 펼친 것\n> 글', ' open', '펼친 것'],
    ['> [!note]-\n> 글', '', '참고'],
  ])('%j', (text, open, title) => {
    expect(htmlOf(text)).toBe(
      `<details class="markdown-alert markdown-alert-note"${open}>` +
        `<summary class="markdown-alert-title">${title}</summary>\n<p>글</p>\n</details>`,
    );
  });

  test.each(['note', 'TIP', 'important', 'Warning', 'caution'])('GitHub의 [!%s]는 그대로', (name) => {
    const look = name.toLowerCase();
    const title = { note: '참고', tip: '팁', important: '중요', warning: '주의', caution: '경고' }[look];
    expect(htmlOf(`> [!${name}]\n> 글`)).toBe(
      `<div class="markdown-alert markdown-alert-${look}" role="note">` +
        `<p class="markdown-alert-title">${title}</p>\n<p>글</p>\n</div>`,
    );
  });

  test.each([
    ['> [!tip]제목', '[!tip]제목'],
    ['> [!tip]**제목**', '[!tip]<strong>제목</strong>'],
    ['> \\[!tip] 제목', '[!tip] 제목'],
    ['> 글\n> [!tip] 제목', '글\n[!tip] 제목'],
    ['> [!1] 제목', '[!1] 제목'],
  ])('%j는 인용', (text, expected) => {
    expect(htmlOf(text)).toBe(`<blockquote>\n<p>${expected}</p>\n</blockquote>`);
  });

  test('제목은 검색되고, 콜아웃 안에 콜아웃이 든다', () => {
    const { html, sections, facts } = renderText('> [!tip]- 겉\n> 글\n>\n> > [!bug] 속\n> > 글');
    expect(sections.map(({ text }) => text)).toEqual(['겉\n글\n속\n글']);
    expect(facts.excerpt).toBe('겉 글 속 글');
    expect(html).toMatch(
      /<details class="markdown-alert markdown-alert-tip">.*caution.*속.*<\/div>\n<\/details>/s,
    );
  });
});

describe('위키 링크', () => {
  test.each([
    ['[[#가]] \\[[#나]]', '<a href="#가">가</a> [[#나]]'],
    ['\\[[[#가]]', '[<a href="#가">가</a>'],
    ['[[#가\\]]', '[[#가]]'],
    ['&lsqb;[#가]]', '[[#가]]'],
    ['`[[#가]]`', '<code>[[#가]]</code>'],
    ['me\\_x@a.example [[#가]]', '<a href="mailto:me_x@a.example">me_x@a.example</a> <a href="#가">가</a>'],
  ])('%s', (text, expected) => {
    expect(htmlOf(text)).toBe(`<p>${expected}</p>`);
  });

  test('표에서는 역빗금 뒤의 세로줄도 가른다', () => {
    expect(htmlOf('| 가 |\n| --- |\n| [[#가\\|나]] |')).toContain('<td><a href="#가">나</a></td>');
  });
});

describe('문단의 이름', () => {
  test.each([
    ['글이다 ^abc123', '<p id="^abc123">글이다</p>'],
    ['Text ^37066d', '<p id="^37066d">Text</p>'],
    ['**글** ^abc123', '<p id="^abc123"><strong>글</strong></p>'],
    ['글\n^abc123', '<p id="^abc123">글</p>'],
    ['글  \n^abc123', '<p id="^abc123">글</p>'],
    ['글이다. ^summary', '<p id="^summary">글이다.</p>'],
    ['글이다 ^list-1', '<p id="^list-1">글이다</p>'],
    ['- 하나 ^abc123\n- 둘', '<ul>\n<li id="^abc123">하나</li>\n<li>둘</li>\n</ul>'],
    ['> 글 ^abc123', '<blockquote>\n<p id="^abc123">글</p>\n</blockquote>'],
    ['- 하나\n- 둘\n\n^list-1', '<ul id="^list-1">\n<li>하나</li>\n<li>둘</li>\n</ul>'],
    ['> 글\n\n^abc123\n\n끝', '<blockquote id="^abc123">\n<p>글</p>\n</blockquote>\n<p>끝</p>'],
    [
      '> [!note]\n> 글\n\n^abc123',
      '<div id="^abc123" class="markdown-alert markdown-alert-note" role="note">' +
        '<p class="markdown-alert-title">참고</p>\n<p>글</p>\n</div>',
    ],
    [
      '> [!note]- 제목\n> 글\n\n^abc123',
      '<details id="^abc123" class="markdown-alert markdown-alert-note">' +
        '<summary class="markdown-alert-title">제목</summary>\n<p>글</p>\n</details>',
    ],
    ['글 ^abc123\n\n글 ^abc123', '<p id="^abc123">글</p>\n<p>글</p>'],
    ['`코드` ^abc123', '<p id="^abc123"><code>코드</code></p>'],
    [
      '> [!tip] 제목\n> ^abc123',
      '<div id="^abc123" class="markdown-alert markdown-alert-tip" role="note">' +
        '<p class="markdown-alert-title">제목</p>\n</div>',
    ],
  ])('%j', (text, expected) => {
    expect(htmlOf(text)).toBe(expected);
  });

  test.each([
    '2 ^10',
    'n ^k',
    'x ^2n',
    'HEAD ^main',
    'git log feature ^release-1',
    '글이다 ^summary',
    '정규식은 ^a-zA-Z',
    '글^abc123',
    'ㅎㅎ ^^',
    'ㅎㅎ ^0^',
    '^abc123',
    '글 ^abc123 글',
  ])('%j 그대로', (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  test.each([
    ['글 \\^abc123', '<p>글 ^abc123</p>'],
    ['`a ^abc123`', '<p><code>a ^abc123</code></p>'],
    ['**글**^abc123', '<p><strong>글</strong>^abc123</p>'],
    ['글\n\n^this', '<p>글</p>\n<p>^this</p>'],
  ])('%j 그대로', (text, expected) => {
    expect(
      htmlOf(`# 글\n\n${text}`)
        .replace(/<h2.*<\/h2>\n/, '')
        .trim(),
    ).toBe(expected);
  });

  test('링크가 그리로 가고, 이름은 검색되지 않는다', () => {
    const text =
      '글이다 ^summary\n\n[[#^summary|가]] [[note#^summary]] [나](#^summary) [다](note.md#^nothing)';
    const { html, problems, sections, ids } = renderText(text);
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="#%5Esummary"',
      'href="#%5Esummary"',
      'href="#%5Esummary"',
      'href="#%5Enothing"',
    ]);
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['missing-anchor warning']);
    expect(ids).toEqual(['^summary']);
    expect(sections.map((section) => section.text)).toEqual(['글이다\n가 note 나 다']);
  });
});
