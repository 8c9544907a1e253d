import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { cutAtWord, excerptOf } from '../../../src/notes/facts/excerpt.ts';

const excerpt = (...lines: string[]) =>
  excerptOf(unified().use(remarkParse).use(remarkGfm).parse(lines.join('\n')));

describe('excerptOf', () => {
  test.each([
    [
      'paragraphs',
      ['# 제목', '첫  문장이다.', '둘째 **문장**이다.', '', '## 소제목', '`셋째`.'],
      '첫 문장이다. 둘째 문장이다. 셋째.',
    ],
    [
      'a list',
      ['- 운영체제', '- 데이터베이스', '  - 색인', '- 끝.', '- 더'],
      '운영체제; 데이터베이스: 색인; 끝. 더',
    ],
    [
      'people',
      ['- 참가자', '  - @a', '- 진행 순서', '  - 근황 토크', '  - 기술 토크'],
      '진행 순서: 근황 토크, 기술 토크',
    ],
    ['people under a line', ['참가자:', '', '- @a', '', '본문'], '본문'],
    ['people in a line', ['참가자: @a, @b', '', '본문'], '본문'],
    ['contents', ['- [가](#가)', '- [나](#나)', '', '본문'], '본문'],
    [
      'images, badges and links back',
      ['[뒤로](../README.md) | [홈](/)', '', '![그림](a.png)', '', '본문 ![x](x.png)'],
      '본문',
    ],
    [
      'code, tables and HTML',
      ['```js', 'x', '```', '| a |', '| - |', '| b |', '', '<div>x</div>', '', '본문'],
      '본문',
    ],
    ['a quotation and an alert', ['> [!NOTE]', '> 참고', '', '> 인용'], '참고 인용'],
    ['signs', ['...', '', '본문'], '본문'],
    ['nothing', ['# 제목'], ''],
  ])('%s', (_, lines, expected) => {
    expect(excerpt(...lines)).toBe(expected);
  });

  test('ends at a word after at most 160 characters', () => {
    const text = excerpt('다섯글자다 '.repeat(50));
    expect(text).toBe(`${'다섯글자다 '.repeat(26).trim()}…`);
    expect(text.length).toBeLessThanOrEqual(160);
  });
});

test.each([
  ['가나다 라마바', 10, '가나다 라마바'],
  ['가나다라마, 바사', 8, '가나다라마…'],
  ['가나다라마바사', 5, '가나다라…'],
  ['a 가나다라마바사', 6, 'a 가나다…'],
  ['가나다🔥마바사', 5, '가나다…'],
])('cutAtWord(%j, %i) is %j', (text, length, expected) => {
  expect(cutAtWord(text, length)).toBe(expected);
});
