import { expect, test } from 'vitest';
import { inferTitle, readableName } from '../../../src/notes/facts/title.ts';

const headings = (...lines: string[]) =>
  lines.map((line) => ({ depth: /^#+/.exec(line)?.[0].length ?? 0, text: line.replace(/^#+ ?/, '') }));
const infer = (lines: string[], more: { file?: string; front?: string; starts?: boolean } = {}) =>
  inferTitle({
    file: more.file ?? 'db/210429.md',
    frontMatterTitle: more.front,
    headings: headings(...lines),
    startsWithHeading: more.starts ?? true,
    siteTitle: '스터디 노트',
  });

test.each([
  ['the first h1', ['# 가', '## 나'], {}, { title: '가', heading: 0, hoisted: true }],
  ['the first of several h1', ['# 가', '# 나'], {}, { title: '가', heading: 0, hoisted: true }],
  ['an h1 after a picture', ['# 가'], { starts: false }, { title: '가', heading: 0, hoisted: true }],
  ['an h1 below another heading', ['### 21.04.29', '# 가'], {}, { title: '가', heading: 1, hoisted: false }],
  ['an empty h1 is none', ['# ', '## 나'], {}, { title: '나', heading: 1, hoisted: false }],
  [
    'the first heading, which is over all others',
    ['## 가', '### 나', '#### 다'],
    {},
    { title: '가', heading: 0, hoisted: true },
  ],
  ['the first heading among equals', ['## 가', '## 나'], {}, { title: '가', heading: 0, hoisted: false }],
  [
    'the first heading below a larger one',
    ['### 가', '## 나'],
    {},
    { title: '가', heading: 0, hoisted: false },
  ],
  ['the first heading after text', ['## 가'], { starts: false }, { title: '가', heading: 0, hoisted: false }],
  ['a preamble names nothing', ['### 서론', '### 본론'], {}, { title: '210429', hoisted: false }],
  ['an h1 is taken at its word', ['# 개요'], {}, { title: '개요', heading: 0, hoisted: true }],
  ['front matter', ['# 가'], { front: ' 제목 ' }, { title: '제목', hoisted: false }],
  [
    'front matter, repeated as h1',
    ['# **OAuth**  란?'],
    { front: 'OAuth란' },
    { title: 'OAuth란', heading: 0, hoisted: true },
  ],
  ['front matter without text', ['# 가'], { front: '  ' }, { title: '가', heading: 0, hoisted: true }],
  ['the file name', [], {}, { title: '210429', hoisted: false }],
  [
    'the folder name',
    [],
    { file: 'week3/데이터_베이스/README.md' },
    { title: '데이터 베이스', hoisted: false },
  ],
  ['the site title', [], { file: 'Index.MD' }, { title: '스터디 노트', hoisted: false }],
])('%s', (_, lines, more, expected) => {
  expect(infer(lines, more)).toEqual(expected);
});

test.each([
  ['use-a-lock_file', 'Use a lock file'],
  ['3-way-handshake', '3 way handshake'],
  ['2021-07-04-WhatIsUIWindow', '2021-07-04 WhatIsUIWindow'],
  ['2021_04_29', '2021 04 29'],
  ['[DB] Key-Value 저장소', '[DB] Key-Value 저장소'],
  ['C++', 'C++'],
  ['1_운영체제', '1 운영체제'],
  ['자료구조'.normalize('NFD'), '자료구조'],
  ['---', '---'],
  ['제목 없음 000a3d70a3d160a3d67a3d70a47d2e8b', '제목 없음'],
  ['000a3d70a3d160a3d67a3d70a47d2e8b', '000a3d70a3d160a3d67a3d70a47d2e8b'],
])('readableName(%j) is %j', (name, expected) => {
  expect(readableName(name)).toBe(expected);
});
