import { expect, test } from 'vitest';
import { isDraft, readFrontMatter } from '../../../src/notes/frontmatter/frontmatter.ts';
import { ENGLISH } from '../../english.ts';

/** Whether a note is kept back, and the line that an error names. */
function judge(source: string): [draft: boolean, line: number | undefined] {
  const { data, problems } = readFrontMatter(source, 'a.md', ENGLISH);
  const errors = problems.filter(({ rule, severity }) => rule === 'draft' && severity === 'error');
  expect(errors.length).toBeLessThan(2);
  return [isDraft('a.md', data), errors[0]?.line];
}

const block = (...lines: string[]) => ['---', ...lines, '---', '본문', ''].join('\n');

test.each([
  ['draft: true'],
  ['draft: True # 아직'],
  ['published: false'],
  ['publish: false'],
  ['title: 가', 'draft: true'],
  ['# 이것은 설명', 'draft: true'],
])('%j keeps a note back without a word', (...lines) => {
  expect(judge(block(...lines))).toEqual([true, undefined]);
});

test.each([
  ['draft: false'],
  ['draft: FALSE'],
  ["draft: 'false'"],
  ['published: true'],
  ['publish: true', 'draft: false'],
  ['# draft: true'],
  ['tags: [draft, publish]'],
  ['tags:', '  - draft'],
  ['title: draft: true 라고 쓰는 법'],
  ['title: git push, publish: 무엇이 다른가'],
  ['description: draft 모드'],
  ['title: 가: 나', 'draft: false'],
])('%j is published', (...lines) => {
  expect(judge(block(...lines))).toEqual([false, undefined]);
});

test.each([
  ['# 제목\n\ndraft: true\n'],
  ['# 제목\n\n---\ndraft: true\n---\n'],
  ['---\n\n글\n\n```yaml\ndraft: true\n```\n\n---\n'],
  ['draft: true 라고 쓴다.\n'],
  ['---\ntitle: 가\n---\n\n글\n\n---\n\ndraft: true\n'],
])('%j speaks of drafts in its text only', (source) => {
  expect(judge(source)).toEqual([false, undefined]);
});

test.each<[string[], number]>([
  [['draft: yes'], 2],
  [['draft: 1'], 2],
  [['draft: "true"'], 2],
  [['draft: ture'], 2],
  [['draft:'], 2],
  [['draft: [true]'], 2],
  [['draft: !!bool true'], 2],
  [['draft: false true'], 2],
  [['draft:true'], 2],
  [['draft : true'], 2],
  [['draft：true'], 2],
  [['draft = true'], 2],
  [['draft true'], 2],
  [['draft'], 2],
  [['Draft: true'], 2],
  [['DRAFT: TRUE'], 2],
  [['Published: no'], 2],
  [['published: 0'], 2],
  [['publish: 2099-01-01'], 2],
  [['"draft": true'], 2],
  [["'published': false"], 2],
  [['"dr\\u0061ft": true'], 1],
  [['? draft', ': true'], 1],
  [['\tdraft: true'], 2],
  [['title: 가', '  draft: true'], 3],
  [['meta:', '  draft: true'], 3],
  [['- draft: true'], 2],
  [['{ title: 가, draft: true }'], 2],
  [['{', '  title: 가,', '  "draft": true,', '}'], 4],
  [['dra\u200Bft: true'], 2],
  [['\u200Bdraft: true'], 2],
  [['ｄｒａｆｔ: true'], 2],
  [['title: 가: 나', 'draft: true'], 3],
  [['title: "가', 'draft: true'], 3],
  [["title: '가", 'draft: true', "tags: 나'"], 3],
  [['title: 가', '여기는 필드가 아니다', 'draft: true'], 4],
  [['draft: false', 'draft: true'], 3],
  [['draft: true', 'draft: false'], 2],
  [['draft: true', 'published: true'], 2],
  [['draft: false', 'publish: false'], 3],
])('%j keeps a note back, and an error says why', (lines, line) => {
  expect(judge(block(...lines))).toEqual([true, line]);
});

test.each<[string, number]>([
  ['---\r\ntitle: 가\r\ndraft: yes\r\n---\r\n글', 3],
  ['---\rtitle: 가\rdraft: yes\r---\r글', 3],
  ['\uFEFF\uFEFF---\ndraft: yes\n---\n', 2],
  ['---\ntitle: 가\ndraft: true\n\n# 제목\n\n글\n', 3],
  ['---\ntitle: 가\n\ndraft: true\n', 4],
  ['----\ndraft: true\n----\n', 2],
  ['--\ndraft: true\n--\n', 2],
  ['—\ndraft: true\n—\n', 2],
  ['--- \ndraft: true\n ---\n글', 2],
  ['---yaml\ndraft: true\n---\n', 2],
  ['--- draft: true\n---\n글', 1],
  ['+++\ntitle = "가"\ndraft = true\n+++\n글', 3],
  [';;;\n"draft": true\n;;;\n글', 2],
  ['{\n  "draft": true\n}\n\n글', 2],
  ['{"title": "가", "draft": true}\n\n글', 1],
  ['title: 가\ndraft: true\n---\n글', 2],
  ['---\ntitle: 가\n---\ndraft: true\n\n글', 4],
  ['---\n---\ndraft: true\n---\n글', 3],
  ['---\ntitle: 가\n---\n\n---\ndraft: true\n---\n글', 6],
  ['---\ntitle: 가\n...\ndraft: true\n---\n글', 4],
])('%j keeps a note back, and an error says why', (source, line) => {
  expect(judge(source)).toEqual([true, line]);
});

test('a clear draft below empty lines is one', () => {
  expect(judge('\n\n---\ndraft: true\n---\n글')).toEqual([true, undefined]);
});

test('the error tells nothing of the note', () => {
  const { problems } = readFrontMatter(block('title: 비밀: 하나', 'draft: 비밀'), 'a.md', ENGLISH);
  const told = problems.filter(({ rule }) => rule === 'draft');
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain('비밀');
});

test.each([
  ['_drafts/a.md', true],
  ['week3/_Drafts/x/a.md', true],
  ['_DRAFTS/a.md', true],
  ['_draft/a.md', true],
  ['_private/a.md', true],
  ['drafts/a.md', false],
  ['_posts/a.md', false],
  ['_drafts.md', true],
  ['week3/_회고.md', true],
  ['week3/_assets/a.md', true],
  ['.a.md', true],
  ['\uff3fa.md', true],
  ['\u200b_a.md', true],
  ['a_b/c_.md', false],
  ['./a.md', false],
])('%s', (file, draft) => {
  expect(isDraft(file, {})).toBe(draft);
});

test.each(['{', '"', "'", '-', ' ', '`', 'draft', 'draft ', '---\n', '```\n', '{draft', ',draft: '])(
  'thousands of %j take no time',
  (sign) => {
    const start = process.cpuUsage();
    readFrontMatter(`---\n${sign.repeat(200_000 / sign.length)}`, 'a.md', ENGLISH);
    readFrontMatter(`---\ndraft: ${sign.repeat(200_000 / sign.length)}\n---\n`, 'a.md', ENGLISH);
    const { user, system } = process.cpuUsage(start);
    // A guard against quadratic time, by the processor's clock: a busy machine is no fault.
    expect((user + system) / 1e6).toBeLessThan(20);
  },
);
