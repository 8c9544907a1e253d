/** The Markdown that is published beside a page. */
import { expect, test } from 'vitest';
import { renderText } from '../render-text.ts';

test('is the text without front matter, comments and private sections', () => {
  const text =
    '---\ntitle: 제목\nphone: SECRET\n---\n## 글 %%SECRET%%\n\n가 <!-- SECRET --> 나\n\n## SECRET <!-- private -->\n\nSECRET\n';
  const { markdown } = renderText(text);
  expect(markdown).not.toContain('SECRET');
  expect(markdown).toMatch(/^## 글 \n\n가 {2}나\n/);
});

test('is all of a text that hides nothing', () => {
  const text = '# 제목\n\n- `%%코드%%`\n\n\n```html\n<!-- 코드 -->\n```\n';
  expect(renderText(text).markdown).toBe(text);
});

test('hides as much of a note that is too deep to be rendered', () => {
  const { markdown, problems } = renderText(`<!-- SECRET -->\n\n${'> '.repeat(20_000)}글 %%SECRET%%\n`);
  expect(problems.map(({ rule }) => rule)).toContain('render-limit');
  expect(markdown).toContain('글');
  expect(markdown).not.toContain('SECRET');
});
