/** A calendar day found in a text. */
export interface FoundDay {
  /** ISO 8601, `2021-04-29`. */
  date: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/**
 * Years that a study note can be of. Two digits mean 20YY from 2005 on, the year Git appeared: `010203` or
 * `02-10-11` are numbers of other kinds (telephones), and nobody dates notes decades ahead.
 */
const YEARS = { first: 1990, last: 2099, firstShort: 2005, lastShort: 2049 };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Not within a longer number, a version, an IP address or a price. */
const BEFORE = '(?<!\\d|\\d[.,:/-]|[#$₩€£])';
/** `v` and `ver` make a version of what follows; other letters may touch it (`TIL20210429`). */
const NO_VERSION = '(?<!\\bv(?:er(?:sion)?)?[. ]?)';
/** Words of counting make a price or a number of people out of six digits. */
const NO_UNIT = '(?!\\s?(?:원|개|명|건|번|회|줄|점|배|만|억|달러|시간|km|kb|mb|gb|ms|px))';

/** Ways of writing a day, the least mistakable first; year, month and day are named groups. */
const FORMS: readonly RegExp[] = [
  `${BEFORE}(?<y>\\d{4}|\\d{2})년\\s*(?<m>\\d{1,2})월\\s*(?<d>\\d{1,2})일`,
  `${BEFORE}(?<y>\\d{4})年\\s*(?<m>\\d{1,2})月\\s*(?<d>\\d{1,2})日`,
  `\\b${MONTH.replace('(', '(?<m>')}\\s*(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})(?!\\d)`,
  `${BEFORE}(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH.replace('(', '(?<m>')},?\\s+(?<y>\\d{4})(?!\\d)`,
  // One separator throughout; the Korean way has spaces after its dots: `2021. 4. 29.`
  `${BEFORE}${NO_VERSION}(?<y>\\d{4})(?<s>-|/|_|\\.\\s?|\\s)(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?![\\d]|\\.\\d|[a-su-z]\\d)`,
  `${BEFORE}(?<![a-z])${NO_VERSION}(?<y>\\d{2})(?<s>[-/_.])(?<m>\\d{2})\\k<s>(?<d>\\d{2})(?![\\d]|[-/.]\\d|[a-z])`,
  `${BEFORE}(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?!\\d|[.,]\\d)${NO_UNIT}`,
  `${BEFORE}(?<![a-z])(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d|[.,:]\\d|[a-z%])${NO_UNIT}`,
].map((form) => new RegExp(form, 'giu'));

/** Words that introduce a session's date rather than a product's version. */
const SESSION_WORD = /(?:meeting|minutes|study|session|log|notes?|til|retro|diary|date)$/i;

/** Finds the first calendar day in a text; numbers that only look like one are none. */
export function findDay(text: string): FoundDay | undefined {
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      if (isVersion(text, match) || isBinary(match[0])) continue;
      const { y = '', m = '', d = '' } = match.groups ?? {};
      const date = toIsoDay(y, m, d);
      if (date !== undefined) return { date, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

/**
 * Begins like the name of a note that is called by its day; six digits alone may be a number of another kind.
 */
const DAY_NAME = new RegExp(
  `^(?<y>\\d{4}|\\d{2})(?<s>[-_.]?)(?<m>\\d{2})\\k<s>(?<d>\\d{2})(?![\\d%a-z]|[.,:_-]\\d)${NO_UNIT}`,
  'iu',
);

/**
 * What a name begins with in place of a day, although the calendar has no such day: `241340`, `2021-02-30`.
 */
export function findImpossibleDay(name: string): string | undefined {
  const match = DAY_NAME.exec(name);
  const { y = '', m = '', d = '' } = match?.groups ?? {};
  // A day that no note is of, such as `991231`, isn't meant as one.
  return match && isYear(y) && toIsoDay(y, m, d) === undefined ? match[0] : undefined;
}

/**
 * `Node 20.11.10` and `IntelliJ 2021.3.1`: dots after a Latin word, unless it's a session's or zeros are
 * kept.
 */
function isVersion(text: string, match: RegExpExecArray): boolean {
  if (match.groups?.['s'] !== '.') return false;
  // Longer words than those that sessions are called by end like them.
  const word = /[a-z]+[ -]?$/i.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0].trim();
  if (word === undefined || SESSION_WORD.test(word.replace(/-$/, ''))) return false;
  return !/^\d{4}\.\d{2}\.\d{2}$/.test(match[0]);
}

/**
 * `101010` and `110101`: numbers of ones and zeros are meant as such far more often than as days of 2010 and
 * 2011.
 */
function isBinary(text: string): boolean {
  return /^[01]{6}$|^[01]{8}$/.test(text);
}

/**
 * @param year Four digits, or two for 20YY
 * @param month A number or the beginning of an English name
 * @returns Nothing where the calendar has no such day, or no note can be of that year
 */
function toIsoDay(year: string, month: string, day: string): string | undefined {
  if (!isYear(year)) return undefined;
  const y = fullYear(year);
  const m = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const time = new Date(Date.UTC(y, m - 1, Number(day)));
  if (time.getUTCMonth() !== m - 1 || time.getUTCDate() !== Number(day)) return undefined;
  return time.toISOString().slice(0, 10);
}

function fullYear(year: string): number {
  return Number(year) + (year.length === 2 ? 2000 : 0);
}

function isYear(year: string): boolean {
  const { first, last, firstShort, lastShort } = YEARS;
  const [from, to] = year.length === 2 ? [firstShort, lastShort] : [first, last];
  return fullYear(year) >= from && fullYear(year) <= to;
}

/** Days told by a chain of folders: `2021/04/29`, `2021년/4월/29일`, `2021/04-29`, `2021/0429`. */
const CHAINS: readonly RegExp[] = [
  /(?<!\d)(?<y>\d{4})년?\/(?<m>\d{1,2})월?[-/_. ](?<d>\d{1,2})일?(?![\d.])/,
  /(?<!\d)(?<y>\d{4})년?[-/_. ](?<m>\d{1,2})월?\/(?<d>\d{1,2})일?(?![\d.])/,
  /(?<!\d)(?<y>\d{4})년?\/(?<m>\d{2})(?<d>\d{2})(?!\d)/,
  /(?<![\d/])(?<y>\d{2})\/(?<m>\d{2})\/(?<d>\d{2})(?!\d)/,
];

/**
 * Finds the day that folders and file name tell together.
 *
 * @param path Without a note's extension
 */
export function findDayInChain(path: string): string | undefined {
  for (const form of CHAINS) {
    const { y, m, d } = form.exec(path)?.groups ?? {};
    const date = y && m && d ? toIsoDay(y, m, d) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}
