/**
 * Days as readers write them: `4월 29일`, `2021년 4월`, `2021-04-29`, `21.4.29`, `210429`. The index has the day of a note
 * in words of its own, which begin with those of its month.
 */
import { stripJosa } from '../hangul/josa.ts';

/** A day or a month, with the year or of any year; in digits. */
export interface WrittenDate {
  year?: string;
  month: string;
  day?: string;
}

const YEAR = /^(\d{4}|\d{2})년$/;
const MONTH = /^(\d{1,2})월$/;
const DAY = /^(\d{1,2})일$/;
const IN_SIGNS = /^((?:19|20)?\d{2})([-./])(\d{1,2})\2(\d{1,2})\.?$/;
const MONTH_IN_SIGNS = /^((?:19|20)\d{2})[-./](\d{1,2})$/;
const IN_DIGITS = /^((?:19|20)?\d{2})(\d{2})(\d{2})$/;

/** Words of the index for the day of a note. @param date ISO 8601 */
export function wordsOfDay(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year + month + day, ofAnyYear({ month, day })];
}

/** The word that the word of each such day is, or begins with. */
export function indexWordOf({ year, month, day = '' }: WrittenDate): string {
  return year === undefined ? ofAnyYear({ month, day }) : year + month + day;
}

function ofAnyYear({ month, day = '' }: WrittenDate): string {
  return `d${month}${day}`;
}

/** Whether it is a word of the index for a day or a month of any year, which no text has. */
export function isDayWord(word: string): boolean {
  return /^d\d{2}(?:\d{2})?$/.test(word);
}

/** Reads a word of digits and signs. */
export function readDigits(word: string): WrittenDate | undefined {
  const signs = IN_SIGNS.exec(word);
  if (signs) return toDate(signs[1], signs[3], signs[4]);
  const month = MONTH_IN_SIGNS.exec(word);
  if (month) return toDate(month[1], month[2]);
  const digits = IN_DIGITS.exec(word);
  return digits ? toDate(digits[1], digits[2], digits[3]) : undefined;
}

/** Reads words side by side, the last one perhaps with a particle. @returns also the words that it took, without it */
export function readUnits(words: readonly string[]): { date: WrittenDate; units: string[] } | undefined {
  const units: string[] = [];
  const take = (unit: RegExp): string | undefined => {
    const word = words[units.length] ?? '';
    const form = [word, ...stripJosa(word)].find((each) => unit.test(each));
    if (form === undefined) return undefined;
    units.push(form);
    return unit.exec(form)?.[1];
  };
  const year = take(YEAR);
  const month = take(MONTH);
  const day = month === undefined ? undefined : take(DAY);
  const date = month === undefined ? undefined : toDate(year, month, day);
  return date && { date, units };
}

function toDate(year: string | undefined, month = '', day?: string): WrittenDate | undefined {
  if (!isWithin(month, 12) || (day !== undefined && !isWithin(day, 31))) return undefined;
  return {
    ...(year === undefined ? {} : { year: year.length === 2 ? `20${year}` : year }),
    month: month.padStart(2, '0'),
    ...(day === undefined ? {} : { day: day.padStart(2, '0') }),
  };
}

function isWithin(digits: string, most: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= most;
}
