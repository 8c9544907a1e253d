import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { meetingOf } from '../../../src/notes/facts/meeting.ts';
import { plainText } from '../../../src/notes/text/plain-text.ts';

const parts = (...lines: string[]) =>
  meetingOf(unified().use(remarkParse).use(remarkGfm).parse(lines.join('\n')));
const labels = (...lines: string[]) => parts(...lines).map(({ label }) => label);

describe('the meeting’s data', () => {
  test.each([
    [
      'items at the start',
      ['# 210429 목', '', '- 참가자', '  - @a', '- 진행 순서', '  - 근황 토크', '', '## 기술 토크', '글'],
      ['참가자', '진행 순서'],
    ],
    [
      'goals that were carried over',
      ['- 참가자: @a', '- 기존 목표 -> 각자 알려주기', '  - 운영체제', '', '글'],
      ['참가자', '기존 목표'],
    ],
    [
      'items up to the first that says something',
      ['- 참가자: @a', '- 장소: 강남', '- HTTP는 무엇인가', '- 일시: 오늘'],
      ['참가자', '장소'],
    ],
    [
      'lines',
      ['# 3주차', '일시: 4월 29일 (목) 20:00', '참석자 : 김철수 이영희', '장소: 강남', '', '글'],
      ['일시 · 참석자 · 장소'],
    ],
    ['a line with a list behind it', ['**참가자**', '', '- @a', '- @b', '', '글'], ['참가자', '']],
    [
      'a heading with its list',
      ['# 모임', '## 참석자 (2명)', '- 김철수', '- 이영희', '## TCP', '글'],
      ['참석자 (2명)', ''],
    ],
    [
      'headings one after the other',
      ['## Attendees', 'Kim, Lee', '## Date', '- May 6', '## TCP', '글'],
      ['Attendees', '', 'Date', ''],
    ],
    ['a table', ['| 날짜 | 4월 29일 |', '| --- | --- |', '| 참석자 | @a, @b |', '', '글'], ['날짜 · 참석자']],
    [
      'English',
      ['- **Participants:** Kim, Lee', '- Agenda:', '  1. news', '- Note taker: Kim', '', 'Text.'],
      ['Participants', 'Agenda', 'Note taker'],
    ],
    ['members with handles', ['- 멤버', '  - @a', '- 식순: 발표, 토론', '', '글'], ['멤버', '식순']],
    ['a text before it', ['# 모임', '오늘도 모였다.', '', '- 참가자: @a', '', '글'], ['참가자']],
    ['decomposed Hangul', ['- 참가자: @a'.normalize('NFD'), '', '글'], ['참가자']],
  ])('is %s', (_, lines, expected) => {
    expect(labels(...lines)).toEqual(expected);
  });

  const TALK = '이야기가 길어졌다. '.repeat(40);

  test.each([
    ['nobody is named', ['- 참가자: 4명', '- 진행 순서', '  - 근황 토크', '', '글']],
    ['there is only an agenda', ['- 진행 순서', '  - 근황 토크', '', '글']],
    ['the note says nothing else', ['# 모임', '- 참가자', '  - @a', '- 장소: 강남']],
    ['the note says nothing else, under headings', ['# 모임', '## 참가자', '- @a', '- @b']],
    ['it stands below other headings', ['# 모임', '## TCP', '글', '', '- 참가자: @a', '', '글']],
    ['what is told is a talk', [`- 참가자: @a ${TALK}`, '', '글']],
    ['there is code or a picture', ['- 참가자: @a', '', '  ```', '  code', '  ```', '', '글']],
    ['words only begin alike', ['- 참가자 모집: @a', '- 장소별 비용: 만 원', '', '글']],
    ['it is a class of code', ['- 멤버', '  - 변수', '- 시간', '  - O(n)', '', '글']],
    ['it is a task', ['- [ ] 참가자: @a', '', '글']],
  ])('is none where %s', (_, lines) => {
    expect(parts(...lines)).toEqual([]);
  });

  test('leaves out an agenda that is a heading: minutes stand under it', () => {
    const found = parts('- 참가자: @a', '', '## 안건', '- 배포', '', '## TCP', '글');
    expect(found.map(({ node }) => plainText(node))).toEqual(['참가자: @a']);
  });
});
