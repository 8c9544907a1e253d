import { expect, test } from 'vitest';
import { inferSession } from '../../../src/notes/facts/session.ts';

test.each([
  ['3주차 정리', 'a.md', 3, 'week'],
  ['제목', '10주차/a.md'.normalize('NFD'), 10, 'week'],
  ['제목', 'week3/김철수/tcp.md', 3, 'week'],
  ['Week-03', 'a.md', 3, 'week'],
  ['제목', 'James - week12/a.md', 12, 'week'],
  ['제3주', 'a.md', 3, 'week'],
  ['2nd week', 'a.md', 2, 'week'],
  ['5회차', 'a.md', 5, 'session'],
  ['제 5회 스터디', 'a.md', 5, 'session'],
  ['第5回', 'a.md', 5, 'session'],
  ['제목', 'session_07.md', 7, 'session'],
  ['Day 7', 'a.md', 7, 'day'],
  ['7일차', 'week2/a.md', 7, 'day'],
  ['제목', 'week2/day3/a.md', 3, 'day'],
] as const)('%j in %s', (title, file, number, unit) => {
  expect(inferSession({ title, file })).toEqual({ number, unit });
});

test.each([
  '3주 동안',
  '5회 반복',
  'weekly 3',
  'today 7',
  '2021년 4월 29일',
  'midweek3',
  'D-7',
  '1000주차',
  '제목',
])('%j numbers no session', (title) => expect(inferSession({ title, file: 'a.md' })).toBeUndefined());
