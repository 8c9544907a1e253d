/**
 * Days as readers write them: `4월 29일`, `2021년 4월`, `2021-04-29`, `21.4.29`, `210429`. The index has the day of a note
 * in words of its own, which begin with those of its month.
 */
import { stripJosa } from '../hangul/josa.ts';
import { type Alternative, type Concept, type Tier, literally } from '../query/concept.ts';

const YEAR = /^(\d{4}|\d{2})년$/;
const MONTH = /^(\d{1,2})월$/;
const DAY = /^(\d{1,2})일$/;
/** Year, month and day: with signs between them, without, and without a day. */
const IN_DIGITS = [
  /^((?:19|20)?\d{2})([-./])(\d{1,2})\2(\d{1,2})\.?$/,
  /^((?:19|20)?\d{2})()(\d{2})(\d{2})$/,
  /^((?:19|20)\d{2})([-./])(\d{1,2})$/,
];

/** Words of the index for the day of a note. @param date ISO 8601 */
export function wordsOfDay(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year + month + day, `d${month}${day}`];
}

/** Whether it is a word of the index for a day or a month of any year, which no text has. */
export function isDayWord(word: string): boolean {
  return /^d\d{2}(?:\d{2})?$/.test(word);
}

/**
 * Reads a day or a month of a query, the last word perhaps with a particle: notes of that day come first, then those that
 * speak of it.
 * @returns nothing where none begins there; else also how many words it took
 */
export function readDay(
  words: readonly string[],
): { concept: Omit<Concept, 'importance'>; taken: number } | undefined {
  const units: string[] = [];
  const take = (unit: RegExp): string | undefined => {
    const word = words[units.length] ?? '';
    const form = [word, ...stripJosa(word)].find((each) => unit.test(each));
    if (form !== undefined) units.push(form);
    return form && unit.exec(form)?.[1];
  };
  const year = take(YEAR);
  const month = take(MONTH);
  const indexed = month && indexWordOf(year, month, take(DAY));
  if (!indexed) return undefined;
  const written: Alternative = { ...literally(units), apart: 'never' };
  // Nothing may be of that day: what has its words apart, and then what has the first of them, is near.
  const tiers: Tier[] = [
    () => [written, literally([indexed])],
    () => [{ ...written, apart: 'anywhere' }],
    () => [literally(units.slice(0, 1), 1, 'partial')],
  ];
  const taken = units.length;
  return { concept: { typed: words.slice(0, taken).join(' '), tiers }, taken };
}

/** What looks like a day in digits may also be one: `21.4.29`. */
export function withDay<T extends Pick<Concept, 'typed' | 'tiers'>>(concept: T): T {
  const found = IN_DIGITS.map((form) => form.exec(concept.typed)).find((match) => match !== null);
  const indexed = found && indexWordOf(found[1], found[3] ?? '', found[4]);
  if (indexed === undefined) return concept;
  return { ...concept, tiers: [() => [literally([concept.typed]), literally([indexed])], ...concept.tiers] };
}

/** The word that the words of the index for each such day are, or begin with; nothing for no day. */
function indexWordOf(year: string | undefined, month: string, day?: string): string | undefined {
  const isWithin = (digits: string, most: number): boolean => Number(digits) >= 1 && Number(digits) <= most;
  if (!isWithin(month, 12) || (day !== undefined && !isWithin(day, 31))) return undefined;
  const start = year === undefined ? 'd' : year.length === 2 ? `20${year}` : year;
  return start + month.padStart(2, '0') + (day?.padStart(2, '0') ?? '');
}
