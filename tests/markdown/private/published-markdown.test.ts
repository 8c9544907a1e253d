import { expect, test } from 'vitest';
import { publishedMarkdown } from '../../../src/markdown/private/published-markdown.ts';

test.each([
  '글%%SECRET%%글',
  '글 %% SECRET %% 글',
  'public %%SECRET%% `%%public%%` %%SECRET%%',
  '%% SECRET\n\nSECRET %%',
  '글 %% SECRET\n\n## SECRET\n\nSECRET %% public',
  '%%\nSECRET\n\n## SECRET\n\n%%\n\npublic',
  '## public %%SECRET%%',
  '| public %%SECRET%% |\n| --- |\n| 가 |',
  '- public %%SECRET%%\n\n  > public %%SECRET%%',
  '<!-- SECRET -->\n\npublic',
  '글 <!-- SECRET --> public',
  '<!--\nSECRET\n\nSECRET\n-->',
  '글 <!-- SECRET\n\nSECRET --> 글',
  '<div>public <!-- SECRET --></div>',
  'public\n\n<!-- SECRET\n\nSECRET',
  'public\n\n$$\nx %%SECRET%%\n\n<!-- SECRET -->',
  'public **%%SECRET%%** [%%SECRET%%](public)',
  '%% <!-- SECRET --> SECRET %% public',
])('what is hidden is cut: %j', (text) => {
  const markdown = publishedMarkdown(text);
  expect(markdown).not.toContain('SECRET');
  expect(markdown.match(/public/g)).toEqual(text.match(/public/g));
  expect(markdown.split('\n')).toHaveLength(text.split('\n').length);
});

test.each(['```html\n<!-- a -->\n```', '`%%a%%`', '100%%에서 50%%로', '# a\n\nb', 'a <-- b'])(
  'what is shown stays: %j',
  (text) => expect(publishedMarkdown(text)).toBe(text),
);
