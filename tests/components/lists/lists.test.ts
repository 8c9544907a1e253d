import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/components/text/format.ts';
import type { DayStyle } from '../../../src/components/text/format.ts';
import { byYear } from '../../../src/components/lists/years.ts';

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

describe('byYear', () => {
  const note = (date?: string) => (date ? { date } : {});

  it('keeps the order, and puts notes without a date last', () => {
    const notes = [note('2023-01-02'), note(), note('2021-04-29'), note('2021-04-22')];
    expect(byYear(notes)).toEqual([
      { year: '2023', notes: [note('2023-01-02')] },
      { year: '2021', notes: [note('2021-04-29'), note('2021-04-22')] },
      { notes: [note()] },
    ]);
  });

  it('has no years where there are no notes', () => {
    expect(byYear([])).toEqual([]);
  });
});
