import { expect, test } from 'vitest';
import { formatDay } from '../../../src/components/text/format.ts';

test.each([
  ['2021-04-29', 'ko', 'full', '2021년 4월 29일 목요일'],
  ['2021-04-29', 'ko', 'medium', '2021년 4월 29일'],
  ['2021-04-29', 'ko', 'short', '4월 29일 (목)'],
  ['2024-02-29', 'en', 'full', 'Thursday, February 29, 2024'],
  ['2024-01-01', 'ja', 'full', '2024年1月1日月曜日'],
  ['2021-04-29', 'no language', 'full', 'Thursday, April 29, 2021'],
] as const)('%s in %s, %s, is %s', (day, language, style, expected) => {
  expect(formatDay(day, language, style)).toBe(expected);
});
