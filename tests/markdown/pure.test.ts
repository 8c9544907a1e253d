import { describe, expect, test } from 'vitest';
import { bareUrlEnd } from '../../src/markdown/syntax/bare-urls.ts';
import { nearest } from '../../src/markdown/links/nearest.ts';
import { withEmoji } from '../../src/markdown/blocks/emoji.ts';
import { printTag, tokenizeHtml } from '../../src/markdown/html/html-tokens.ts';
import { unreliableHost } from '../../src/markdown/links/image-hosts.ts';
import { inkOf } from '../../src/markdown/html/text-colour.ts';
import { grammarName, languageLabel } from '../../src/markdown/blocks/languages.ts';
import { isTex } from '../../src/markdown/math/tex.ts';

describe('달러 기호 사이의 글이 TeX인지 가린다', () => {
  test.each<[before: string, formula: string, after: string, expected: boolean]>([
    ['', 'n', '', true],
    ['', 'O(n \\log n)', '', true],
    ['', 'O(log n)', '을', true],
    ['은 ', 'e^{i\\pi} + 1 = 0', '과', true],
    ['(', 'x_1', ')', true],
    ['', 'a < b', '', true],
    ['', '2n + 1', '', true],
    ['', '\\text{시간} = n', '', true],
    ['', ' \\alpha ', '', true],
    ['', '\\frac{a}{b}\n+ 1', '', true],
    ['', '`a_1`', '', true],
    ['', '(\\log n)', '', true],
    ['', '(a+b)^2', '은', true],
    ['', '(a+b)^2', '(', true],
    ['', '(x, y)', '', true],
    ['', '(n + 1)/2', '', true],
    ['', '(f(x))', '', true],
    ['', '(x_{train}, y_i)', '', true],
    ['', '(\\overline{ABC})', '', true],
    ['', '(a \\text{ 또는 } b)', '', true],
    ['', '(pwd)', '', false],
    ['', '(pwd)와 ', '(', false],
    ['', '(git rev-parse HEAD) ', '(', false],
    ['', '(git rev-parse HEAD)', '', false],
    ['', '(ls)', '(', false],
    ['', '(ls -l) ', '', false],
    ['', '(A)', '(', false],
    ['', '(basename my_dir) and ', '', false],
    ['', "('#a_b'), ", '', false],
    ['', '(date +%Y_%m)', '', false],
    ['', '(date +%Y_%m).log ', '(', false],
    ['', '{x', '', false],
    ['', '', '', false],
    ['', ' ', '', false],
    ['', '5이고 나중에는 ', '10', false],
    ['', '5 and ', '10', false],
    ['', '5~', '10', false],
    ['', 'HOME에서 ', 'P', false],
    ['', 'HOME/bin:', 'P', false],
    ['S', '5/US', '6', false],
    ['', '{a}와 ', '{', false],
    ['', '.ajax와 ', '(', false],
    ['', '(this).x; ', '(', false],
    ['', 'scope.', 's', false],
    ['', 'name', '', true],
    ['', 'Recall = TP / (TP + FN)', '', true],
    ['', '재현율 = TP / N', '', true],
    ['', '2 * P * Recall / (P + Recall)', '', true],
    ['', '(Left + Right) / 2', '', true],
    ['', 'softmax(x)', '', true],
    ['', 'P ∩ Q', '', true],
    ['', 'y ∉ ℤ', '', true],
    ['', '∈', '', true],
    ['', '[0, 1)', '', true],
    ['', 'P(눈|맑음)', '', true],
    ['', 'x_{검증}', '를', true],
    ['', '7\\%', '', true],
    ['', ' n', '', false],
    ['', '5/month, 60', '/', false],
    ['', '1M, 2M', '', false],
    ['', '5라고 하고 합은 10', '', false],
    ['', '.get()/', '.', false],
    ['(', ')와 (', ')', false],
    ['', '를 쓰고 (', ')', false],
    ['', '오늘', '', false],
    ['', 'n ', '', false],
    ['\\', 'n', '', false],
  ])('%j$%j$%j → %s', (before, formula, after, expected) => {
    expect(isTex(formula, before.slice(-1), after.slice(0, 1))).toBe(expected);
  });
});

describe('맨 주소는 조사 앞에서 끝난다', () => {
  test.each([
    ['https://a.b/c를', 'https://a.b/c'],
    ['https://a.b/c에서는', 'https://a.b/c'],
    ['https://a.b/c/를', 'https://a.b/c/'],
    ['https://a.b/c)를', 'https://a.b/c'],
    ['https://a.b/c_(d)를', 'https://a.b/c_(d)'],
    ['https://a.b/c?d=e입니다', 'https://a.b/c?d=e'],
    ['https://a.b/c"에', 'https://a.b/c'],
    ['www.a.com으로', 'www.a.com'],
    ['https://ko.wikipedia.org/wiki/자바', 'https://ko.wikipedia.org/wiki/자바'],
    ['https://ko.wikipedia.org/wiki/자바를', 'https://ko.wikipedia.org/wiki/자바를'],
    ['https://a.b/한글/c', 'https://a.b/한글/c'],
    ['https://a.b/c', 'https://a.b/c'],
  ])('%s → %s', (url, expected) => {
    expect(url.slice(0, bareUrlEnd(url))).toBe(expected);
  });
});

describe('a fence names its grammar in any way', () => {
  test.each([
    ['Java', 'java'],
    ['JAVASCRIPT', 'javascript'],
    ['c++', 'cpp'],
    ['C#', 'csharp'],
    ['objective-c', 'objectivec'],
    ['shell-session', 'shell'],
    ['sh', 'bash'],
    ['py3', 'python'],
    ['tsx', 'typescript'],
    ['Vue', 'xml'],
    ['yml', 'yaml'],
    ['js:app.js', 'javascript'],
    ['{.python}', 'python'],
    ['java=', 'java'],
    ['ts{1,3}', 'typescript'],
    ['html"', 'xml'],
    ['kotlin,', 'kotlin'],
    ['text', undefined],
    ['', undefined],
    ['constructor', 'constructor'],
  ])('%s → %s', (language, expected) => {
    expect(grammarName(language)).toBe(expected);
  });

  test.each([
    ['js', 'JavaScript', 'JavaScript'],
    ['HTML', 'HTML, XML', 'HTML'],
    ['vue', 'HTML, XML', 'vue'],
    ['toml', 'TOML, also INI', 'TOML'],
    ['Shell-Session', 'Shell Session', 'Shell Session'],
    ['모르는언어', undefined, '모르는언어'],
    ['MyLang {1}', undefined, 'MyLang'],
    ['text', undefined, ''],
    ['{.python', 'Python', 'Python'],
  ])('%s of the grammar %s is called %s', (written, name, expected) => {
    expect(languageLabel(written, name)).toBe(expected);
  });
});

test.each([
  ['red', 'red'],
  ['#ff0000', 'red'],
  ['#f00', 'red'],
  ['#FF000080', 'red'],
  ['rgb(0, 128, 0)', 'green'],
  ['DodgerBlue', 'blue'],
  ['#ffd33d', 'yellow'],
  ['#fd7e14', 'orange'],
  ['darkcyan', 'teal'],
  ['#6f42c1', 'purple'],
  ['hotpink', 'pink'],
  ['#888', 'gray'],
  ['black', undefined],
  ['#fff', undefined],
  ['#000000', undefined],
  ['url(javascript:x)', undefined],
  ['inherit', undefined],
])('the ink of %s is %s', (color, ink) => {
  expect(inkOf(color)).toBe(ink);
});

describe('HTML is cut into text and the tags that notes may use', () => {
  test.each([
    ['a<br>b', ['a', '<br>', 'b']],
    ['a</br>b', ['a', '<br>', 'b']],
    ['a<br/>b', ['a', '<br>', 'b']],
    ['<String>a', ['<String>a']],
    ['<script>a</script>', ['<script>a</script>']],
    ['1 < 2 <b>', ['1 < 2 ', '<b>']],
    ['<!-- a -->b<!---->c', ['b', 'c']],
    ['<!-->b', ['b']],
    ['<!-- a', ['<!-- a']],
    [`<IMG SRC='a"b' width=5 disabled>`, ['<img SRC="a&quot;b" width="5" disabled="">']],
    ['<div align=center">x', ['<div align="center">', 'x']],
    ['<div title="a>b">', ['<div title="a>b">']],
    ['<a x=y"> <script>z</script> ">', ['<a x="y">', ' <script>z</script> ">']],
    ['<pre>i<n; i++</pre>', ['<pre>', 'i<n; i++', '</pre>']],
    ['<td>List<String</td>', ['<td>', 'List<String', '</td>']],
    ['<![CDATA[x]]><?php y ?><!DOCTYPE html>', ['<![CDATA[x]]><?php y ?><!DOCTYPE html>']],
  ])('%s', (html, expected) => {
    const printed = tokenizeHtml(html).map((token) =>
      token.kind === 'text' ? token.value : printTag(token),
    );
    expect(printed).toEqual(expected);
  });
});

test.each([
  [':rocket: 시작', '🚀 시작'],
  [':+1::-1:', ':+1::-1:'],
  [':+1: :-1:', '👍 👎'],
  ['std::map::x', 'std::map::x'],
  ['10:30:20', '10:30:20'],
  [':constructor:', ':constructor:'],
  ['가:key:나', '가🔑나'],
])('emoji in %s', (text, expected) => {
  expect(withEmoji(text)).toBe(expected);
});

test('the nearest of several is offered only where it is near', () => {
  expect(nearest('synchronous-vs-ayschrnous', ['process', 'synchronous-and-asynchronous'])).toBe(
    'synchronous-and-asynchronous',
  );
  expect(nearest('없는-제목', ['전혀-다른-것', '기타'])).toBeUndefined();
});

test.each([
  ['https://media.vlpt.us/images/a/b.png', true],
  ['https://s3.us-west-2.amazonaws.com/secure.notion-static.com/a/b.png', true],
  ['https://www.notion.so/image/https%3A%2F%2Fx', true],
  ['https://a.example/b.png?X-Amz-Expires=3600', true],
  ['file:///C:/a.png', true],
  ['C:\\Users\\a.png', true],
  ['/Users/me/a.png', true],
  ['http://localhost:4000/a.png', true],
  ['https://user-images.githubusercontent.com/1/a.png', false],
  ['https://velog.velcdn.com/images/a/b.png', false],
  ['https://i.imgur.com/a.png', false],
  ['img/a.png', false],
])('%s is on a host that fails: %s', (src, expected) => {
  expect(unreliableHost(src) !== undefined).toBe(expected);
});
