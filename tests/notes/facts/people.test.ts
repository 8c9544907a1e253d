import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { isPeopleLabel, peopleFromFolder, peopleOf } from '../../../src/notes/facts/people.ts';
import { peopleInText } from '../../../src/notes/facts/person.ts';
import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { proposePeopleFolders } from '../../../src/notes/group/people-folders.ts';

const people = (...lines: string[]) =>
  peopleOf(unified().use(remarkParse).use(remarkGfm).parse(lines.join('\n')));

describe('peopleOf', () => {
  test.each([
    [
      'a list under an item',
      ['- 참가자', '  - @livlikwav', '  - @do168님', '  - @koreanhole', '- 진행 순서', '  - 근황 토크'],
      ['livlikwav', 'do168', 'koreanhole'],
    ],
    [
      'a list under a bold item',
      ['1. **참석자 (3명):**', '   * 김철수 님', '   * 이영희(발표)'],
      ['김철수', '이영희'],
    ],
    ['a list under a heading', ['## 참여자', '', '- 김철수', '- @a', '', '## 내용', '- @b'], ['김철수', 'a']],
    ['lines under a heading', ['# Attendees', 'Kim, Lee', '# Agenda', 'Park'], ['Kim', 'Lee']],
    ['a list under a line', ['**참가자**', '', '- @a', '- @b'], ['a', 'b']],
    ['a line of its own', ['참가자: @a, @b님, 김철수', '', '본문 @c'], ['a', 'b', '김철수']],
    [
      'a line among others',
      ['일시: 2021년 4월 29일  ', '참석자 : 김철수 이영희  ', '장소: 강남'],
      ['김철수', '이영희'],
    ],
    ['an item', ['- 일시: 4월 29일', '- 참가자: @a / @b'], ['a', 'b']],
    ['an item with a remark below', ['- 참가자: @a', '  - 늦게 옴'], ['a']],
    ['a table row', ['| 날짜 | 4월 29일 |', '| --- | --- |', '| 참석자 | @a, @b |'], ['a', 'b']],
    [
      'links and profiles',
      [
        '- Participants',
        '  - [@a](https://github.com/a)',
        '  - https://github.com/b-c',
        '  - https://velog.io/@d',
      ],
      ['a', 'b-c'],
    ],
    ['who is struck out was absent', ['- 참가자', '  - @a', '  - ~~@b~~'], ['a']],
    ['Japanese', ['## 参加者', '- 田中さん', '- @b'], ['田中', 'b']],
    ['a weak label with handles', ['- 멤버', '  - @a', '  - 김철수'], ['a', '김철수']],
    ['each one once', ['참가자: @a, @A, @b', '', '- 참석자', '  - @b'], ['a', 'b']],
  ])('%s', (_, lines, expected) => {
    expect(people(...lines)).toEqual(expected);
  });

  test.each([
    ['a mention', ['@do168님의 질문이었다.']],
    ['an address', ['[글](https://velog.io/@wijihoon123/Nginx)', '', '- https://velog.io/@wijihoon123']],
    ['an e-mail address', ['- 참가자 문의', '  - kim@example.com', '', '참가자: kim@example.com']],
    ['code and packages', ['- `@Override`', '- @types/node', '', '```', '참가자: @a', '```']],
    ['members of a class', ['### 멤버', '- 변수', '- 함수', '', '멤버: 변수, 함수']],
    ['words that only begin alike', ['참가자들은 모두 발표했다: 좋았다', '', '- 참가자 모집', '  - 김철수']],
    ['a number of people', ['- 참가자: 4명', '- 인원: 3명']],
    ['those who were missing', ['- 불참자', '  - @a']],
    ['nobody', ['참가자: 없음']],
  ])('%s names nobody', (_, lines) => {
    expect(people(...lines)).toEqual([]);
  });
});

test.each([
  ['@a, @b님, 김철수', ['a', 'b', '김철수']],
  ['@a @b @c', ['a', 'b', 'c']],
  ['@do168이', ['do168']],
  ['@김철수님', ['김철수']],
  ['👑 @a', ['a']],
  ['김철수 이영희', ['김철수', '이영희']],
  ['김가은', ['김가은']],
  ['김철수 씨', ['김철수']],
  ['John Smith and Jane Doe', ['John Smith', 'Jane Doe']],
  ['발표: 김철수', ['김철수']],
  ['김철수: 네트워크', ['김철수']],
  ['@a - 지각', ['a']],
  ['James - week3', ['James']],
  ['@user_name.x', ['user_name.x']],
  ['<kim@example.com>', []],
  ['정말 아주 긴 문장이 하나 들어 있다', []],
  ['3명', []],
  ['', []],
])('peopleInText(%j) is %j', (text, expected) => {
  expect(peopleInText(text)).toEqual(expected);
});

test.each([
  ['참가자', true],
  ['참가자 (3명):', true],
  ['참여 인원', true],
  ['참가자'.normalize('NFD'), true],
  ['Participants:', true],
  ['참가자 모집', false],
  ['불참자', false],
])('isPeopleLabel(%j) is %j', (text, expected) => {
  expect(isPeopleLabel(text)).toBe(expected);
});

test.each([
  ['week3/김철수/tcp.md', '{session}/{person}', ['김철수']],
  ['week3/김철수/net/tcp.md'.normalize('NFD'), '{session}/{person}', ['김철수']],
  ['week3/James - week3/a.md', 'week{n}/{person}', ['James']],
  ['Members/kim/a.md', '/members/{person}/', ['kim']],
  ['repo/week3/김철수&이영희/a.md', '{repo}/{session}/{person}', ['김철수', '이영희']],
  ['week3/tcp.md', '{session}/{person}', []],
  ['notes/kim/a.md', 'members/{person}', []],
  ['a+b/kim/a.md', 'a+b/{person}', ['kim']],
  ['week3/kim/a.md', 'no person', []],
])('peopleFromFolder(%j, %j) is %j', (file, pattern, expected) => {
  expect(peopleFromFolder(file, pattern)).toEqual(expected);
});

function notesAt(files: string[], title = '제목') {
  return files.map((file) => ({ file: toFolderFile(file), title, headings: [] }));
}

test.each([
  [['week1/Kim/a.md', 'week2/Kim/b.md', 'week1/Lee/c.md', 'week3/Lee/d.md'], '{session}/{person}'],
  [
    [
      '모임/3주차/김철수/a.md',
      '모임/4주차/김철수/a.md',
      '모임/3주차/이영희/a.md',
      '모임/4주차/이영희/a.md',
      'x/y.md',
    ],
    '모임/{session}/{person}',
  ],
  [['week1/Kim - week1/a.md', 'week2/Kim/b.md', 'week1/Lee/c.md', 'week3/Lee/d.md'], '{session}/{person}'],
  [['210429/kim/a.md', '210506/kim/a.md', '210429/lee/a.md', '210506/lee/a.md'], '{session}/{person}'],
  // One person, one session, other folders, or none.
  [['week1/Kim/a.md', 'week2/Kim/b.md'], undefined],
  [['week1/Kim/a.md', 'week1/Lee/b.md'], undefined],
  [['java/Kim/a.md', 'os/Kim/a.md', 'java/Lee/a.md', 'os/Lee/a.md'], undefined],
  [['week1/tcp/a.md', 'week2/http/a.md', 'week3/dns/a.md'], undefined],
  [['210429.md'], undefined],
])('%j', (files, expected) => {
  expect(proposePeopleFolders(notesAt(files))).toBe(expected);
});

test('folders that come again may be of topics, which notes are about', () => {
  const files = ['week1/Java/a.md', 'week2/Java/b.md', 'week1/OS/c.md', 'week3/OS/d.md'];
  expect(proposePeopleFolders(notesAt(files, 'Java와 OS'))).toBeUndefined();
});
