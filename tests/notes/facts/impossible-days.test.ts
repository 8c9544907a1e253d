import { toFolderFile } from '../../../src/notes/addresses/brands.ts';
import { expect, test } from 'vitest';
import { findImpossibleDay } from '../../../src/notes/facts/parse-day.ts';
import { findImpossibleDays } from '../../../src/notes/facts/impossible-days.ts';
import { ENGLISH } from '../../english.ts';

test.each<[name: string, expected: string | undefined]>([
  ['241340', '241340'],
  ['241340 목', '241340'],
  ['210230_정리', '210230'],
  ['20240230', '20240230'],
  ['2021-02-30 정리', '2021-02-30'],
  ['2021.13.01', '2021.13.01'],
  ['24-13-40', '24-13-40'],
  // Days, also those that are taken for numbers.
  ['210429', undefined],
  ['101010', undefined],
  ['2021-04-29', undefined],
  // Other numbers.
  ['991340', undefined],
  ['010203', undefined],
  ['24134', undefined],
  ['2413401', undefined],
  ['150000원', undefined],
  ['241340px', undefined],
  ['2024-1340', undefined],
  ['24.13.40.1', undefined],
  ['정리 241340', undefined],
])('%s → %s', (name, expected) => {
  expect(findImpossibleDay(name)).toBe(expected);
});

const reported = (dates: Record<string, string | undefined>) =>
  findImpossibleDays(
    Object.entries(dates).map(([file, date]) => ({
      file: toFolderFile(file),
      ...(date === undefined ? {} : { date }),
    })),
    ENGLISH,
  ).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test('a note whose name has no day of the calendar is reported, unless it has a date from elsewhere', () => {
  expect(
    reported({
      '210429.md': '2021-04-29',
      'week2/241340.md': undefined,
      '2021-02-30.md': undefined,
      '250230.md': '2025-02-28',
    }),
  ).toEqual(['week2/241340.md:1 impossible-day', '2021-02-30.md:1 impossible-day']);
});

test('numbers of exercises aren’t taken for days', () => {
  const exercises = { '150370.md': undefined, '181188.md': undefined, '120804.md': '2012-08-04' };
  expect(reported({ ...exercises, '2021-02-30.md': undefined })).toEqual(['2021-02-30.md:1 impossible-day']);
});
