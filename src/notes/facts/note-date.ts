import { findDay, findDayInChain } from './parse-day.ts';
import type { FoundDay } from './parse-day.ts';
import { parentOf, stemOf } from '../addresses/paths.ts';

export interface DateSources {
  /** Plain text of the note's title. */
  title: string;
  /** Path of the note. */
  file: string;
  /** The front matter's date as an ISO day. */
  frontMatter?: string | undefined;
}

export interface InferredDate {
  /** ISO 8601 day; a note has no time and so no time zone. */
  date?: string;
  /** A weekday written beside the title's date that isn't that day's. */
  weekdayMismatch?: { written: string; actual: string };
}

/**
 * Finds the day of a note: from its front matter, its title, its file name, or its folders, the nearest
 * first.
 */
export function inferDate({ title, file, frontMatter }: DateSources): InferredDate {
  const inTitle = findDay(title);
  const date = frontMatter ?? inTitle?.date ?? dayOfPath(file);
  const weekdayMismatch = inTitle && checkWeekday(title, inTitle);
  return { ...(date ? { date } : {}), ...(weekdayMismatch ? { weekdayMismatch } : {}) };
}

function dayOfPath(file: string): string | undefined {
  const path = `${parentOf(file)}/${stemOf(file)}`.normalize('NFC').replace(/^\//, '');
  for (const name of path.split('/').reverse()) {
    const found = findDay(name);
    if (found) return found.date;
  }
  return findDayInChain(path);
}

/** Sunday first, as `Date` counts; each row is one way of writing all seven. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  ['일', '월', '화', '수', '목', '금', '토'],
  ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'],
  ['日', '月', '火', '水', '木', '金', '土'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
];
const ANY = WEEKDAYS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');

const WEEKDAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ANY})(?![\\p{L}\\p{N}])`, 'giu');
const AFTER = new RegExp(
  `^[\\s,.]*(?<open>[(\\[（]?)\\s*(?<day>${ANY})\\.?\\s*(?<rest>$|[)\\]）]|[^\\p{L}\\p{N}\\s]|\\s.*)`,
  'iu',
);
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?<day>${ANY})[\\s,.]*[([（]?$`, 'iu');

/** Whether a title says no more than a day, its weekday or none beside it: `210429 목`. */
export function isOnlyDay(title: string): boolean {
  const found = findDay(title);
  const rest = found && `${title.slice(0, found.start)} ${title.slice(found.end)}`.replace(WEEKDAY, '');
  return rest !== undefined && !/[\p{L}\p{N}]/u.test(rest);
}

function checkWeekday(title: string, day: FoundDay): InferredDate['weekdayMismatch'] {
  const found = findWeekday(title, day);
  const actual = found?.names[weekdayOf(day.date)];
  return found === undefined || actual === undefined || sameWord(actual, found.written)
    ? undefined
    : { written: found.written, actual };
}

export interface FoundWeekday {
  written: string;
  /** Where it stands in the title. */
  start: number;
  /** All seven as the writer names them, Sunday first. */
  names: readonly string[];
}

/** The weekday written beside a day: `목` in `210429 목`. */
export function findWeekday(title: string, { start, end }: FoundDay): FoundWeekday | undefined {
  const after = weekdayAfter(title.slice(end));
  const written = after ?? weekdayBefore(title.slice(0, start));
  const names = WEEKDAYS.find((row) => row.some((name) => sameWord(name, written)));
  if (written === undefined || !names) return undefined;
  const at = after === undefined ? title.lastIndexOf(written, start) : title.indexOf(written, end);
  return { written, start: at, names };
}

/** @param date ISO 8601 day. @returns 0 for Sunday to 6 */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/**
 * One syllable is a weekday at the title's end or in brackets; before other words it may be one of them (`일
 * 정리`).
 */
function weekdayAfter(text: string): string | undefined {
  const { open, day, rest = '' } = AFTER.exec(text)?.groups ?? {};
  const alone = rest.trim() === '' || !/^\s/.test(rest);
  return day !== undefined && (day.length > 1 || open !== '' || alone) ? day : undefined;
}

function weekdayBefore(text: string): string | undefined {
  const day = BEFORE.exec(text)?.groups?.['day'];
  return day !== undefined && day.length > 1 ? day : undefined;
}

function sameWord(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
