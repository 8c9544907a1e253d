import { describe, expect, test } from 'vitest';
import { inferDate, isOnlyDay } from '../../../src/notes/facts/note-date.ts';

describe('a title', () => {
  test.each([
    ['210429 목', '2021-04-29'],
    ['2021-04-29', '2021-04-29'],
    ['2021-4-9 회의록', '2021-04-09'],
    ['2021.04.29', '2021-04-29'],
    ['2021. 4. 29. 스터디', '2021-04-29'],
    ['[2019.08.08] IT 수다 정리', '2019-08-08'],
    ['21/04/29', '2021-04-29'],
    ['2021/04/29', '2021-04-29'],
    ['21.04.29 회의록', '2021-04-29'],
    ['Meeting 21.04.29', '2021-04-29'],
    ['스터디 (21-04-29)', '2021-04-29'],
    ['20210429', '2021-04-29'],
    ['TIL20210429', '2021-04-29'],
    ['회의록_210429_1', '2021-04-29'],
    ['2021년 4월 29일', '2021-04-29'],
    ['2021년4월29일(목)', '2021-04-29'],
    ['21년 4월 29일', '2021-04-29'],
    ['2021年4月29日', '2021-04-29'],
    ['April 29, 2021', '2021-04-29'],
    ['29 Apr 2021: TCP', '2021-04-29'],
    ['2020-02-29', '2020-02-29'],
    ['2021-07-04-WhatIsUIWindow', '2021-07-04'],
    ['2021-04-29-2', '2021-04-29'],
    ['210429~210501', '2021-04-29'],
  ])('%j is of %s', (title, date) => {
    expect(inferDate({ title, file: 'a.md' })).toMatchObject({ date });
  });

  test.each([
    '1234567',
    '123456',
    '210431',
    '2021-02-29',
    '2021-13-01',
    '2021/4',
    '3-4-5',
    'v1.2.3',
    'v21.04.29',
    'Node 20.11.10',
    'IntelliJ 2021.3.1',
    'Unity 2021.3.1f1',
    '192.168.0.1',
    '21.04.29.11',
    'RFC 2616',
    '010-2104-2910',
    '02-10-11',
    '2104291',
    '0.210429',
    '210429원',
    '150101개의 행',
    '#210429',
    '101010을 십진수로',
    '3주차',
    'week3',
    '5회차',
    '1900-01-01',
    '99991231',
    'rgb 21,04,29',
    '12:04:29',
    'a210429',
  ])('%j is no date', (title) => {
    expect(inferDate({ title, file: 'a.md' })).toEqual({});
  });
});

test.each([
  ['210429.md', '2021-04-29'],
  ['2021-04-29-TCP.markdown', '2021-04-29'],
  ['2021/04/29.md', '2021-04-29'],
  ['2021/04/29/TCP.md', '2021-04-29'],
  ['2021/4/29 TCP.md', '2021-04-29'],
  ['2021/04-29/TCP.md', '2021-04-29'],
  ['2021-04/29.md', '2021-04-29'],
  ['2021/0429.md', '2021-04-29'],
  ['2021년/4월/29일.md'.normalize('NFD'), '2021-04-29'],
  ['21/04/29.md', '2021-04-29'],
  ['210429/README.md', '2021-04-29'],
  ['210101/210429.md', '2021-04-29'],
  ['210101/210429/tcp/a.md', '2021-04-29'],
  ['10/11.md', undefined],
  ['2021/04.md', undefined],
  ['2021/chapter 4/29.md', undefined],
  ['week3/4/5.md', undefined],
])('the path %j is of %s', (file, date) => {
  expect(inferDate({ title: '제목', file }).date).toBe(date);
});

test('front matter comes first, then the title, then the file, then its folders', () => {
  const file = '2021-01-01/2021-01-02.md';
  expect(inferDate({ title: '2021-01-03', file, frontMatter: '2021-01-04' })).toEqual({ date: '2021-01-04' });
  expect(inferDate({ title: '2021-01-03', file })).toEqual({ date: '2021-01-03' });
  expect(inferDate({ title: '제목', file })).toEqual({ date: '2021-01-02' });
});

describe('a weekday', () => {
  test.each([
    '210429 목',
    '210429(목)',
    '210429 [목] 정리',
    '2021년 4월 29일 목요일',
    '목요일 2021-04-29',
    'Thursday, April 29, 2021',
    '2021-04-29 (Thu)',
    '2021-04-29 thu study',
    '2021年4月29日(木)',
    '210429 일 정리', // 일 is a word here
    '210429 수학',
    '210429 monitoring',
  ])('%j is right or none', (title) => {
    expect(inferDate({ title, file: 'a.md' })).toEqual({ date: '2021-04-29' });
  });

  test.each([
    ['210429 금', '금', '목'],
    ['210429(수)', '수', '목'],
    ['210429 (수) 정리', '수', '목'],
    ['210429 수요일 정리', '수요일', '목요일'],
    ['210429, Fri', 'Fri', 'Thu'],
    ['Friday, April 29, 2021', 'Friday', 'Thursday'],
    ['2021年4月29日(金)', '金', '木'],
  ])('%j is wrong', (title, written, actual) => {
    expect(inferDate({ title, file: 'a.md' })).toEqual({
      date: '2021-04-29',
      weekdayMismatch: { written, actual },
    });
  });
});

test.each([
  ['210429 목', true],
  ['2021-04-29', true],
  ['2021년 4월 29일 (목요일)', true],
  ['Thursday, April 29, 2021', true],
  ['210429 정리', false],
  ['210429 목차', false],
  ['TCP', false],
])('%j says no more than a day: %s', (title, expected) => {
  expect(isOnlyDay(title)).toBe(expected);
});
