import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/components/text/format.ts';
import type { DayStyle } from '../../../src/components/text/format.ts';

describe('formatDay', () => {
  it.each<[string, string, DayStyle, string]>([
    ['2021-04-29', 'ko', 'full', '2021년 4월 29일 목요일'],
    ['2021-04-29', 'ko', 'medium', '2021년 4월 29일'],
    ['2021-04-29', 'ko', 'short', '4월 29일 (목)'],
    ['2021-01-01', 'ko', 'full', '2021년 1월 1일 금요일'],
    ['2021-12-31', 'en', 'full', 'Friday, December 31, 2021'],
    ['2021-12-31', 'en', 'short', 'Fri, December 31'],
    ['2021-04-29', 'ko', 'day', '4월 29일'],
  ])('%s in %s, %s', (day, language, style, expected) => {
    expect(formatDay(day, language, style)).toBe(expected);
  });
});
