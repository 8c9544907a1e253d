import { expect, test } from 'vitest';
import { renderText } from '../render-text.ts';

/** Rules and lines that a note is reported for. */
function problemsOf(text: string): string[] {
  return renderText(text).problems.map(({ rule, line }) => `${rule}:${line}`);
}

test.each<[what: string, text: string, expected: string[]]>([
  ['a closed fence', '```js\na\n```', []],
  ['a fence closed with more signs and spaces', '~~~\na\n~~~~~  ', []],
  ['a fence in a quotation', '> ```\n> a\n> ```', []],
  ['a fence in a list', '- ```\n  a\n  ```', []],
  ['an open fence', 'a\n\n```js\nb', ['unclosed-fence:3']],
  ['a fence whose end is shorter', '````\na\n```', ['unclosed-fence:1']],
  ['indented code', '    ```\n    a', []],

  ['bold next to Hangul', '**O(logN)**을 **"인용"**은', []],
  ['bold with a space inside', '가 ** 나**다', ['literal-emphasis:1']],
  ['bold that nobody closed', 'a\n**가 나', ['literal-emphasis:2']],
  ['powers and globs', '2**3, a**b, `**/*.js`, src/**/*.ts', []],
  ['escaped asterisks', '\\*\\*가\\*\\*', []],
  ['a line of asterisks', '가\n\n***\n\n* * *', []],

  ['a table whose separator has too few columns', '글\n\n|a|b|c|\n|-|-|\n|1|2|3|', ['table-separator:4']],
  ['a table whose separator has too many columns', '> a | b\n> -|-|-\n> 1 | 2', ['table-separator:2']],
  ['tables', '|a|b\\|c|\n|-|-|\n\na | b\n:-: | -\n1', []],
  ['bars above bars', '가 | 나 | 다\n라 | 마\n\n|\n|-', []],
  ['front matter that nobody closed', '---\ntitle: 가\ntags: 나\n\n글', ['front-matter:2']],
  ['front matter that ends with four hyphens', '---\ntitle: 가\ntags: 나\n----\n\n글', ['front-matter:2']],
  ['front matter that nobody opened', 'title: 가\ntags: 나\n---\n\n글', ['front-matter:1']],
  ['front matter without a space', '---\ntitle:가\n---\n\n글', ['front-matter:2']],
  ['lines with colons', '참고: 가\n출처: 나\n\n---\n\ntitle: 가\n', []],

  ['a heading without a space', '#제목', ['heading-space:1']],
  ['an address with spaces', '[노트](지난 주 노트.md)', ['spaced-address:1']],
  ['an image with spaces in its address', '글\n![그림](my pic.png)\n', ['spaced-address:2']],
  ['an address with a title', '[노트](a.md "지난 주.md")', ['missing-link:1']],
  ['spaces in angle brackets', '[노트](<지난 주.md>)', ['missing-link:1']],
  ['spaces in code', '`[노트](지난 주.md)`', []],
  ['brackets behind brackets', 'a[0](b, c.d) a[i](x. y)', []],
  ['a deeper heading without a space', '글\n\n###Q1. 왜?', ['heading-space:3']],
  ['tags', '#자바 #스프링', []],
  ['a number', '#12 이슈', []],
  ['a directive', '#include <stdio.h>', []],
  ['an escaped sign', '\\#제목', []],

  ['an underlined heading', '제목\n---', []],
  ['an underlined title', '제목\n====', []],
  ['two lines over a line', '글이 길어서\n두 줄이다\n---', ['setext-heading:1']],
  ['a sentence over a line', '이것은 문장이다.\n---', ['setext-heading:1']],
  ['a line with space above', '글이다.\n\n---', []],

  ['a conflict', 'a\n\n<<<<<<< HEAD\nb\n\n>>>>>>> main', ['conflict-marker:3', 'conflict-marker:6']],
  ['a conflict shown as code', '```\n<<<<<<< HEAD\nb\n>>>>>>> main\n```', []],

  ['a footnote', 'a[^1]\n\n[^1]: b', []],
  ['a footnote without text', 'a[^1]', ['footnote:1']],
  ['a footnote that nothing refers to', 'a\n\n[^x]: b', ['footnote:3']],
  ['a regular expression', '[^abc]와 [^a-z]', []],

  ['generics in text', 'List<String>과 List<String>', ['escaped-tag:1']],
  ['generics in code', '`List<String>`', []],
  ['an escaped tag', '\\<String> &lt;T&gt;', []],
  ['an address and a mail address', '<https://a.example> <a@a.example>', []],
  ['a tag that works', 'a<br>b', []],

  ['a comment of two signs', '%%\n[a](b.md)\n\n<T>\n%%\n\n%%[[a]] **b%%', []],
  ['one that nobody closed', 'a\n\n%%\nb', ['escaped-tag:3']],
  ['one that ends behind text', '%%\na %%', []],

  ['a formula', '$\\frac{1}{n}$', []],
  ['a formula that can’t be read', 'a\n\n$\\frac{1}{$', ['formula:3']],

  ['an empty note', '', ['empty-note:1']],
  ['a note of a comment', '<!-- -->', []],
  ['front matter and a slip', '---\ntitle: a\n---\n\n#제목', ['heading-space:5']],
  ['a wrong weekday', '# 2021-04-29 금요일', ['weekday:1']],
])('%s', (_what, text, expected) => {
  expect(problemsOf(text)).toEqual(expected);
});
