import { expect, test } from 'vitest';
import { nextName } from '../../../src/notes/new-note/next-name.ts';
import { nextPath } from '../../../src/notes/new-note/next-path.ts';

const next = { date: '2021-05-06', session: 13 };

test.each([
  ['210429', undefined, '210506'],
  ['210429 목', undefined, '210506 목'],
  ['2021-04-29', undefined, '2021-05-06'],
  ['2021. 4. 29. (목요일)', undefined, '2021. 5. 6. (목요일)'],
  ['2021.04.30 금', undefined, '2021.05.06 목'],
  ['2021년 4월 29일 회의록', undefined, '2021년 5월 6일'],
  ['2021년 4월 29일 회의록', '2021년 4월 22일 회의록', '2021년 5월 6일 회의록'],
  ['[스터디] 20210429', '[스터디] 20210422', '[스터디] 20210506'],
  ['210429 OAuth', '210422 소켓', '210506'],
  ['April 29, 2021 (Thu)', undefined, 'May 6, 2021 (Thu)'],
  ['29 Apr 2021', undefined, '6 May 2021'],
  ['12주차', undefined, '13주차'],
  ['week12', undefined, 'week13'],
  ['Week 09', undefined, 'Week 13'],
  ['제12회 정기 모임', '제11회 정기 모임', '제13회 정기 모임'],
  ['3주차 TCP', '2주차 HTTP', '13주차'],
  ['12주차 (2021-04-29)', '11주차 (2021-04-22)', '13주차 (2021-05-06)'],
  ['OAuth', undefined, undefined],
])('after "%s", and "%s" before, comes "%s"', (last, before, expected) => {
  expect(nextName(last, before, next)).toBe(expected);
});

test('keeps the zeros of numbers', () => {
  expect(nextName('week08', undefined, { date: '2021-05-06', session: 9 })).toBe('week09');
});

test.each([
  ['210429.md', '2021-04-29', true, '210506.md'],
  ['sessions/210429.markdown', '2021-04-29', true, 'sessions/210506.markdown'],
  ['2021/04/2021-04-29.md', '2021-04-29', true, '2021/05/2021-05-06.md'],
  ['2021년/4월/210429.md', '2021-04-29', true, '2021년/5월/210506.md'],
  ['210429/README.md', '2021-04-29', true, '210506/README.md'],
  ['210429/기록.md', '2021-04-29', true, '210506/README.md'],
  ['week12/README.md', undefined, true, 'week13/README.md'],
  ['week12/James - week12/질문.md', undefined, false, 'week13/README.md'],
  ['12주차.md', undefined, true, '13주차.md'],
  ['모임/기록.md', '2021-04-29', true, undefined],
])('the note after %s', (file, date, isAlone, expected) => {
  const last = { file, ...(date === undefined ? {} : { date }) };
  expect(nextPath(last, undefined, next, isAlone)).toBe(expected);
});
