import { expect, test } from 'vitest';
import { dayInProperties, isProperties } from '../../../src/notes/frontmatter/notion-properties.ts';

test.each([
  [['날짜: 2024년 3월 5일', '발표자: 김민수'], true],
  [['Created time: March 4, 2024 9:12 PM', 'Tags: http, tcp'], true],
  [['날짜: 2024년 3월 5일'], false],
  [['날짜: 2024년 3월 5일', '그날 배운 것이다.'], false],
  [['https://a.example', 'https://b.example'], false],
])('isProperties(%j) is %j', (lines, expected) => {
  expect(isProperties(lines)).toBe(expected);
});

test.each([
  [['상태: 완료', '날짜: 2024년 3월 5일 오후 8:00'], '2024-03-05'],
  [['Date: March 5, 2024', 'Tags: http'], '2024-03-05'],
  [['Created time: March 4, 2024 9:12 PM', '상태: 완료'], undefined],
  [['날짜: 매주 화요일', '상태: 완료'], undefined],
])('dayInProperties(%j) is %j', (lines, expected) => {
  expect(dayInProperties(lines)).toBe(expected);
});
