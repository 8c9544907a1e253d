import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/notes/frontmatter/frontmatter.ts';
import { ENGLISH } from '../../english.ts';

const read = (...lines: string[]) =>
  readFrontMatter(['---', ...lines, '---', '# 제목', ''].join('\n'), 'a.md', ENGLISH);

describe('fields', () => {
  test.each([
    [['title: OAuth란?'], { title: 'OAuth란?' }],
    [['title: "A: B"', "description: 'a  b'"], { title: 'A: B', description: 'a b' }],
    [['title: 2021', 'Tags: 1.0'], { title: '2021', tags: ['1.0'] }],
    [['title: >', '  여러', '  줄'], { title: '여러 줄' }],
    [['date: 2021-04-29'], { date: '2021-04-29' }],
    [['date: 2021-04-29T23:30:00+09:00'], { date: '2021-04-29' }],
    [['date: 2021-04-29 00:10:00 +0900'], { date: '2021-04-29' }],
    [['date: 20210429'], { date: '2021-04-29' }],
    [['date: "2021년 4월 29일"'], { date: '2021-04-29' }],
    [['people: a, b님 , 김철수'], { people: ['a', 'b', '김철수'] }],
    [['people: [a, "@b", A]'], { people: ['a', 'b'] }],
    [['people:', '  - 김철수', '  - 이영희'], { people: ['김철수', '이영희'] }],
    [['tags: "#TCP #HTTP"'], { tags: ['TCP', 'HTTP'] }],
    [['tags: [네트워크, C++]'], { tags: ['네트워크', 'C++'] }],
    [['tags:', '  -', '  - TCP'], { tags: ['TCP'] }],
    [['draft: true'], { draft: true }],
    [['draft: False'], { draft: false }],
    [['published: false'], { draft: true }],
    [['published: true'], {}],
    [['title:', 'tags: []'], { tags: [] }],
    [['layout: post', 'sidebar_label: x'], {}],
    [['# a comment', 'draft: true'], { draft: true }],
    [[], {}],
  ])('%j', (lines, data) => {
    const told = { problems: [], unread: [] };
    expect(read(...lines)).toEqual({ data, body: '# 제목\n', bodyLine: lines.length + 3, ...told });
  });
});

test.each([
  ['\uFEFF---\r\ntitle: a\r\n---\r\n본문\r\n', { title: 'a' }, '본문\r\n', 4],
  ['---  \ntitle: a\n...\n본문', { title: 'a' }, '본문', 4],
  ['---\ntitle: a\n---', { title: 'a' }, '', 4],
  ['---\n\ntitle: a\n\n---\n\n본문', { title: 'a' }, '\n본문', 6],
])('%j', (source, data, body, bodyLine) => {
  expect(readFrontMatter(source, 'a.md', ENGLISH)).toEqual({
    data,
    body,
    bodyLine,
    problems: [],
    unread: [],
  });
});

test.each([
  '# 제목\n---\ntitle: a\n---\n',
  '---\n\n# 제목\n\n---\n',
  '---\n본문\n---\n',
  '---\n- a\n- b\n---\n',
  '---\n참고: 본문이다\n---\n',
  '---\nNote: this is text\n---\n',
  '---\n회의: 오늘: 두 번\n---\n',
  '---\ntitle: a\n',
  '----\ntitle: a\n----\n',
  '---\n',
  '',
])('%j has none', (source) => {
  expect(readFrontMatter(source, 'a.md', ENGLISH)).toEqual({
    data: {},
    body: source,
    bodyLine: 1,
    problems: [],
    unread: [],
  });
});

test.each<[string[], [name: string, line: number][]]>([
  [['title: a', 'authr: kim', '강사: 김'], [['authr', 3], ['강사', 4]]], // prettier-ignore
  [['title: a', 'titel: b'], [['titel', 3]]],
  [['titel: b'], []], // told as a slip
  [['title: a', 'layout: post', 'cssclasses: [wide]', 'Sidebar_Label: x', 'published: true'], []],
  [['Title: a', 'draft: false'], []],
])('%j: what nothing reads', (lines, unread) => {
  expect(read(...lines).unread.map(({ name, line }) => [name, line])).toEqual(unread);
});

describe('wrong values', () => {
  test.each([
    [['title: a', 'date: 내일'], { title: 'a' }, 3, '`date`', '2021-04-29'],
    [['date: 2021-02-30'], {}, 2, '`date`', '2021-04-29'],
    [
      ['title: TCP: 3-way handshake', 'date: 2024-03-05', 'tags: [네트워크]'],
      { title: 'TCP: 3-way handshake', date: '2024-03-05', tags: ['네트워크'] },
      2,
      '`title` is no YAML and is taken as it stands',
      'quotes',
    ],
    [['title: [회의] 1주차', 'tags: [a]'], { title: '[회의] 1주차', tags: ['a'] }, 2, '`title`', 'quotes'],
    [['title: "가', 'date: 2024-03-05'], { title: '가', date: '2024-03-05' }, 2, '`title`', 'quotes'],
    [
      ['title: 가', 'tags:', '  - a', '  - b: c: d'],
      { title: '가', tags: ['a', 'b: c: d'] },
      3,
      '`tags`',
      'quotes',
    ],
    [['title: 가', 'date: [2024-03-05'], { title: '가', date: '2024-03-05' }, 3, '`date`', 'quotes'],
    [['title: 가', 'layout: a: b'], { title: '가' }, 3, '`layout`', 'quotes'],
    [['title:가', 'tags: a'], { title: '가', tags: ['a'] }, 2, 'no YAML', 'Mend'],
    [['title: [a, b]'], {}, 2, '`title`', 'text'],
    [['tags:', '  a: b'], {}, 3, '`tags`', 'words'],
    [['people: [[a]]'], {}, 2, '`people`', 'names'],
    [['title: a', 'title: b'], { title: 'a' }, 3, 'second time', 'Remove'],
    [['people: 3', 'title: a'], { title: 'a' }, 2, '`people`', 'names'],
    [['people: [김철수, true]', 'title: a'], { title: 'a' }, 2, '`people`', 'names'],
    [['title: a', 'tag: b'], { title: 'a' }, 3, '`tag`', '`tags`'],
    [['people: @a, @b', 'title: a'], { people: ['a', 'b'], title: 'a' }, 2, 'reserved character @', 'quotes'],
  ])('%j: the rest counts', (lines, data, line, message, fix) => {
    const result = read(...lines);
    expect(result.data).toEqual(data);
    expect(result.body).toBe('# 제목\n');
    expect(result.problems).toEqual([
      {
        file: 'a.md',
        line,
        rule: 'front-matter',
        severity: 'warning',
        message: expect.stringContaining(message),
        fix: expect.stringContaining(fix),
      },
    ]);
  });

  test('each broken line is reported, and no YAML stays in the text', () => {
    const source = '---\ntitle: TCP: 3-way\ntags: [a\n---\n본문';
    const { data, body, bodyLine, problems } = readFrontMatter(source, 'a.md', ENGLISH);
    expect({ data, body, bodyLine }).toEqual({
      data: { title: 'TCP: 3-way', tags: ['a'] },
      body: '본문',
      bodyLine: 5,
    });
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'front-matter'],
      [3, 'front-matter'],
    ]);
  });
});

test.each([
  ['tag', 'tags'],
  ['titel', 'title'],
  ['tilte', 'title'],
  ['titles', 'title'],
  ['ppl', 'people'],
  ['poeple', 'people'],
  ['darft', 'draft'],
  ['dates', 'date'],
  ['descripton', 'description'],
])('%s is meant for %s, unless that stands there, too', (written, key) => {
  const told = (...lines: string[]) => read(...lines).problems.map(({ line, fix }) => `${line} ${fix}`);
  expect(told('layout: post', `${written}: a`)).toEqual([`3 Did you mean \`${key}\`?`]);
  expect(told(`${key}: ${{ date: '2024-03-05', draft: 'false' }[key] ?? '가'}`, `${written}: a`)).toEqual([]);
});

test('names that other tools read are left alone', () => {
  const names =
    'layout categories category permalink cssclasses aliases author authors created updated modified id slug ' +
    'lang data tabs rate gate subtitle summary excerpt weight sidebar_label sidebar_position toc math publish_date ' +
    'lastmod cover image keywords series status type url pin comments share hide_title dg-publish';
  expect(read('title: a', ...names.split(' ').map((name) => `${name}: b`)).problems).toEqual([]);
});
