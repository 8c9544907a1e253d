import { describe, expect, test } from 'vitest';
import { readPublishable } from '../../../src/markdown/private/publishable.ts';
import { ENGLISH } from '../../english.ts';
import { renderText } from '../render-text.ts';

const read = (text: string) => readPublishable(text, 'a.md', ENGLISH);

/** Texts whose secrets say so, and whose public words say so. */
const CLEAR: [name: string, text: string][] = [
  ['behind the heading', '# t\n\n## SECRET <!-- private -->\n\nSECRET\n\n## public'],
  ['before it', '# t\n\n<!-- private -->\n## SECRET\n\nSECRET\n\n## public'],
  [
    'before it, an empty line between',
    '# t\n\npublic\n\n<!-- private -->\n\n## SECRET\n\nSECRET\n\n## public',
  ],
  ['after it', '# t\n\n## SECRET\n<!-- private -->\nSECRET\n\n## public'],
  ['after it, an empty line between', '# t\n\n## SECRET\n\n<!-- private -->\n\nSECRET\n\n## public'],
  ['nearer to one of two headings', '# public\n\n<!-- private -->\n## SECRET\n\n## public'],
  ['in Korean', '# t\n\n## SECRET <!-- 비공개 -->\n\n## public'],
  ['in capital letters, without spaces', '# t\n\n## SECRET <!--PRIVATE-->\n\n## public'],
  ['as Obsidian hides', '# t\n\n## SECRET\n%% private %%\nSECRET\n\n## public'],
  ['underlined headings', '# t\n\nSECRET <!-- private -->\n---\n\nSECRET\n\npublic\n---\n\npublic'],
  ['sections within', '# t\n\n## SECRET <!-- private -->\n\n### SECRET\n\n#### SECRET\n\n## public'],
  ['a higher heading ends it', '# t\n\n### SECRET <!-- private -->\n\nSECRET\n\n## public\n\n# public'],
  ['code with hashes', '# t\n\n## SECRET <!-- private -->\n\n```sh\n# SECRET\n```\n\nSECRET\n\n## public'],
  ['a formula with hashes', '# t\n\n## SECRET <!-- private -->\n\n$$\n# SECRET\n$$\n\nSECRET\n\n## public'],
  ['HTML with hashes', '# t\n\n## SECRET <!-- private -->\n\n<pre>\n# SECRET\n</pre>\n\nSECRET\n\n## public'],
  ['a comment with hashes', '# t\n\n## SECRET <!-- private -->\n\n<!--\n# SECRET\n-->\nSECRET\n\n## public'],
  [
    'headings of lists and quotations',
    '# t\n\n## SECRET <!-- private -->\n\n- # SECRET\n\n> # SECRET\n\n## public',
  ],
  ['former ids', '# t\n\n<!-- id: SECRET -->\n## SECRET <!-- private -->\n\n<!-- id: public -->\n## public'],
  ['at the end', '# public\n\n## SECRET <!-- private -->\n\nSECRET'],
  [
    'an example beside it',
    '# t\n\n`<!-- private -->` public\n\n```\n<!-- private -->\n```\n\n## SECRET\n<!-- private -->',
  ],
  [
    'tables, images, links',
    '# t\n\n## SECRET <!-- private -->\n\n| SECRET |\n| - |\n| ![SECRET](a "SECRET") |\n\n[SECRET]\n\n[SECRET]: b "SECRET"\n\n## public',
  ],
  [
    'its own definitions elsewhere',
    '# t\n\n## SECRET <!-- private -->\n\na[^1] [b][c]\n\n## public\n\n[^2] [d]\n\n[^1]: SECRET\n\n    SECRET\n\n[^2]: public\n\n[c]: e "SECRET"\n[d]: public',
  ],
];

const ODD: [name: string, line: number, text: string][] = [
  ['a reason', 3, '# t\n\n## SECRET <!-- private: why -->\n\n## public'],
  ['a slip', 3, '# t\n\n## SECRET <!-- pirvate -->\n\nSECRET\n\n## public'],
  ['dashes', 3, '# t\n\n## SECRET <!— private —>\n\nSECRET\n\n## public'],
  ['no exclamation mark', 3, '# t\n\n## SECRET <-- private -->\n\nSECRET\n\n## public'],
  ['wide signs', 3, '# t\n\n## SECRET ＜！-- ｐｒｉｖａｔｅ --＞\n\nSECRET\n\n## public'],
  ['unseen characters', 3, '# t\n\n## SECRET <!-- \u200bprivate -->\n\nSECRET\n\n## public'],
  ['in the text', 5, '# t\n\n## SECRET\n\nSECRET <!-- private --> SECRET\n\n## public'],
  ['before the text', 7, '# t\n\n## SECRET\n\nSECRET\n\n<!-- private -->\n\nSECRET\n\n## public'],
  [
    'below headings within',
    9,
    '# public\n\n## SECRET\n\n### SECRET\n\nSECRET\n\n<!-- private -->\n\nSECRET\n\n## public',
  ],
  ['in a list', 5, '# t\n\n## SECRET\n\n- ## SECRET <!-- private -->\n\n## public'],
  ['before all headings', 1, '<!-- private -->\nSECRET\n\n# public'],
  ['between two headings', 5, '# t\n\n## SECRET\n\n<!-- private -->\n\n## SECRET\n\nSECRET\n\n## public'],
  ['unclosed', 3, '# public\n\n## SECRET <!-- private\n\n## public'],
  ['unclosed, on its own line', 5, '# public\n\n## SECRET\n\n<!-- private\n\nSECRET\n\n## SECRET'],
  [
    'unclosed, ended by another',
    5,
    '# public\n\n## SECRET\n\n<!-- private\n\n## SECRET\n\n<!-- b -->\n\nSECRET',
  ],
  ['in code that nobody closed', 6, '# public\n\n## SECRET\n\n````\n<!-- private -->\nSECRET\n```'],
  ['in a formula that nobody closed', 6, '# public\n\n## SECRET\n\n$$\n<!-- private -->\n\nSECRET'],
];

const OTHERS = [
  '# t\n\n<!-- privacy policy -->\n\nshown',
  '# t\n\n`<!-- private -->`',
  '# t\n\n%% private.key is kept elsewhere %%',
  '# t\n\na <-- private int b;',
  '```\n# a <!-- private -->\n```\n',
  '# private\n\nprivate',
];

/** Everything that rendering makes of a note. */
const everythingOf = (text: string) => JSON.stringify(renderText(text));

describe('what a comment makes private is in nothing that comes of a note', () => {
  test.each(CLEAR)('%s', (_name, text) => {
    const { body, problems, privateIds } = read(text);
    expect([body, privateIds.length > 0]).toEqual([expect.not.stringContaining('SECRET'), true]);
    expect(body.match(/public/g)).toEqual(text.match(/public/g));
    expect(problems).toEqual([]);
    expect(everythingOf(text)).not.toContain('SECRET');
  });

  test.each(ODD)('%s, with a problem', (_name, line, text) => {
    const { body, problems } = read(text);
    expect(body).not.toContain('SECRET');
    expect(body.match(/public/g)).toEqual(text.match(/public/g));
    expect(problems).toMatchObject([{ rule: 'private', severity: 'error', line }]);
    expect(everythingOf(text)).not.toContain('SECRET');
  });
});

test.each(OTHERS)('nothing else is private: %j', (text) => {
  expect(read(text)).toMatchObject({ text, body: text, problems: [], privateIds: [] });
});

test('lines stay right', () => {
  const text = '---\ntitle: t\n---\n\n## a <!-- private -->\n\nb\n\n## c\n\n[d](e.md)\n';
  expect(read(text).text.split('\n')).toHaveLength(text.split('\n').length);
  expect(renderText(text).problems).toMatchObject([{ rule: 'missing-link', line: 11 }]);
  expect(read('---\ntitle: t\n---\n\ntext <!-- private -->').problems).toMatchObject([{ line: 5 }]);
});

test('a note of which nothing is left is a draft', () => {
  expect(read('# a <!-- private -->\n\nb\n').data.draft).toBe(true);
  expect(read('<!-- x -->\n\n# a <!-- private -->\n').data.draft).toBe(true);
  expect(read('x\n\n# a <!-- private -->\n').data.draft).toBeUndefined();
});

test('ids that only private sections have are told', () => {
  const text = '# t\n\n## 정리\n\n## 비밀 `계획` <!-- private -->\n\n### 정리\n\n### c {#own}\n\nd ^e\n';
  expect(read(text).privateIds.toSorted()).toEqual(['^e', 'c-own', 'own', '비밀-계획']);
});
