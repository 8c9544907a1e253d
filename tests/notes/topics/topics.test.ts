import { describe, expect, test } from 'vitest';
import { fullTitleOf } from '../../../src/components/text/title.ts';
import { toAnchorId } from '../../../src/notes/addresses/brands.ts';
import { topicOf } from '../../../src/notes/topics/topic.ts';
import type { Heading, Question } from '../../../src/notes/note.ts';
import {
  saysOnlyWhen,
  summaryOf,
  topicLine,
  topicsAsTitle,
  topicsOf,
} from '../../../src/notes/topics/topics.ts';
import { noteOf } from '../../note.ts';

describe('a heading that is about one thing', () => {
  test.each([
    ['TFO란?', 'TFO'],
    ['OAuth은 무엇인가?', 'OAuth'],
    ['DB Connection Pool이란?', 'DB Connection Pool'],
    ['1. NIB 파일이란 무엇인지 설명하시오', 'NIB 파일'],
    ['Q3) 순환 참조에 대하여 설명하시오.', '순환 참조'],
    ['프로세스와 스레드의 차이는?', '프로세스와 스레드의 차이'],
    ['네트워크 통신에서 keep alive 기능은 무엇인가?', 'keep alive 기능'],
    ['아파치 웹 서버와 Nginx를 비교해서 알아보자', '아파치 웹 서버와 Nginx'],
    ['What is a hook?', 'hook'],
    ['[Java] Record', 'Record'],
    ['트랜잭션 (Transaction)', '트랜잭션'],
    ['✅ 교착상태(Deadlock) 🔥', '교착상태'],
    ['2PL', '2PL'],
    ['운영체제의 역할', '운영체제의 역할'],
    ['생성자', '생성자'],
  ])('%s is about %s', (heading, text) => {
    expect(topicOf(heading)).toEqual({ text, isWhole: true });
  });
});

describe('of a sentence the topic is what it begins with', () => {
  test.each([
    ['서비스에서 회원 정보를 저장하지 않고, 어떻게 토큰을 검증하나?', '회원 정보'],
    ['그렇다면 OAuth를 사용하는 이유는?', 'OAuth'],
    ['소켓 통신할때 소켓도 http나 tcp 같이 프로토콜이야?', '소켓'],
    ['MQ나 DBCP가 없을 때, 서버 로직만으로 방지할 수 있을까?', 'MQ나 DBCP'],
    ['사이드 플젝에서는 단순히 단방향 암호화를 적용하는데, 더 엄격히 하나?', '단방향 암호화'],
  ])('%s: %s', (heading, text) => {
    expect(topicOf(heading)).toEqual({ text, isWhole: false });
  });
});

test.each([
  '기술 토크',
  '면접 후기 공유',
  '진행 순서',
  '참여자',
  '목차',
  '다음 스터디 주제',
  '향후 스터디 일정 수립',
  '참고 자료',
  '📌 정리',
  'Next steps',
  'Q&A',
  '---',
  '',
])('a part of the agenda is no topic: %j', (heading) => {
  expect(topicOf(heading)).toBeUndefined();
});

test.each(['회고하는 법', '다음 원소 찾기', 'Agenda-driven design', '링크드 리스트'])(
  '%s is one',
  (heading) => {
    expect(topicOf(heading)?.text).toBe(heading);
  },
);

const headings = (...texts: string[]): Heading[] =>
  texts.map((text, i) => ({ text, id: toAnchorId(`${i}`), depth: 2, level: 2, line: i + 1 }));
const questions = (...texts: string[]): Question[] =>
  texts.map((text, i) => ({ text, id: toAnchorId(`${i}`), unfinished: false }));

describe('topicsOf', () => {
  test.each([
    [
      'its questions',
      noteOf({ headings: headings('기술 토크', 'TFO란?'), questions: questions('TFO란?') }),
      ['TFO'],
    ],
    ['else its headings', noteOf({ headings: headings('개념', '구성 요소') }), ['개념', '구성 요소']],
    ['not its title', noteOf({ title: '트리', headings: headings('트리', '개념') }), ['개념']],
    ['nothing twice', noteOf({ headings: headings('개념', '개념', '예') }), ['개념', '예']],
    ['no part of one before', noteOf({ headings: headings('OAuth', 'OAuth 인증 과정') }), ['OAuth']],
    [
      'first what a heading is all about',
      noteOf({ questions: questions('서버가 요청을 어떻게 처리하지?', 'TFO란?') }),
      ['TFO', '서버'],
    ],
    [
      'first those of the upper headings',
      noteOf({
        headings: headings('TCP', '흐름 제어', 'UDP').map((it, i) => ({ ...it, level: i === 1 ? 3 : 2 })),
      }),
      ['TCP', 'UDP', '흐름 제어'],
    ],
    ['none of the agenda', noteOf({ headings: headings('참가자', '진행 순서', '회고') }), []],
  ])('are %s', (_what, note, expected) => {
    expect(topicsOf(note)).toEqual(expected);
  });

  test('are so many at most', () => {
    expect(topicsOf(noteOf({ headings: headings('가', '나', '다') }), 2)).toEqual(['가', '나']);
  });
});

test.each([
  ['210429 목', true],
  ['3주차', true],
  ['Week 12', true],
  ['3주차 (2021.04.29)', true],
  ['3주차 TCP', false],
  ['TCP', false],
])('%s says only when: %s', (title, expected) => {
  expect(saysOnlyWhen(title)).toBe(expected);
});

test('a line has as many topics as it has room for', () => {
  expect(topicLine([])).toBe('');
  expect(topicLine(['TCP', 'UDP'])).toBe('TCP, UDP');
  expect(topicLine(['TCP', 'UDP', 'HTTP'], 8)).toBe('TCP, UDP …');
  expect(topicLine(['TCP'], 1)).toBe('TCP');
});

describe('a note is called', () => {
  const told = { questions: questions('TFO란?', '소켓이란?') };
  test.each([
    [
      'by its day and its topics',
      noteOf({ ...told, title: '210429 목', date: '2021-04-29' }),
      '4월 29일 · TFO, 소켓',
    ],
    ['by its week and its topics', noteOf({ ...told, title: '3주차' }), '3주차 · TFO, 소켓'],
    ['by its title where that says more', noteOf({ ...told, title: 'TCP 3주차' }), 'TCP 3주차'],
    ['by its title where nothing else does', noteOf({ title: '210429 목', date: '2021-04-29' }), '210429 목'],
  ])('%s', (_what, note, expected) => {
    expect(fullTitleOf(note, 'ko')).toBe(expected);
  });

  test('in a list below its day by its topics', () => {
    expect(topicsAsTitle(noteOf({ ...told, title: '210429 목' }))).toBe('TFO, 소켓');
    expect(topicsAsTitle(noteOf({ ...told, title: 'TCP' }))).toBeUndefined();
  });
});

test('what a note is about is told by its writer, by its topics where its title says only when, else by its text', () => {
  const excerpt = '진행 순서: 근황 토크';
  const day = { title: '210429 목', excerpt, questions: questions('TFO란?') };
  expect(summaryOf(noteOf(day))).toBe('TFO');
  expect(summaryOf(noteOf({ ...day, description: '소개' }))).toBe('소개');
  expect(summaryOf(noteOf({ ...day, title: 'TCP' }))).toBe(excerpt);
  expect(summaryOf(noteOf({ ...day, questions: [] }))).toBe(excerpt);
});
