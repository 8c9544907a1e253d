import { findDay } from '../facts/parse-day.ts';

/** `날짜: 2024년 3월 5일`; an address (`https://…`) is none. */
const PROPERTY = /^\s*\p{L}[\p{L}\p{M}\p{N} ]{0,29}: +\S/u;

const DAY = /^\s*(?:날짜|일시|일자|date|日付|日期) *: ([^]*)$/iu;

/**
 * Whether lines are properties, as Notion writes those of a page under its title: at least two, and nothing
 * else.
 */
export function isProperties(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => PROPERTY.test(line));
}

/** The day that properties tell; not that of `Created time`, which is another one. */
export function dayInProperties(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const day = findDay(DAY.exec(line)?.[1] ?? '');
    if (day) return day.date;
  }
  return undefined;
}
