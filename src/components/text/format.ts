/** Text for people out of values: days as a reader of the site's language writes them. */

/** `full`: with weekday; `medium`: without; `short`: without the year, for lists that stand under it; `day`: nor the weekday. */
export type DayStyle = 'full' | 'medium' | 'short' | 'day';

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  medium: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { month: 'long', day: 'numeric', weekday: 'short' },
  day: { month: 'long', day: 'numeric' },
};

/** Making a format costs more than a thousand uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * @param day ISO 8601, `2021-04-29`
 * @param language BCP 47; English for one that isn't
 * @returns `2021년 4월 29일 목요일`, `2021년 4월 29일` or `4월 29일 (목)`
 */
export function formatDay(day: string, language: string, style: DayStyle = 'full'): string {
  const key = `${style} ${language}`;
  const format = formats.get(key) ?? createFormat(language, style);
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day has no time zone: reading and printing it in the same one keeps it the same day everywhere. */
function createFormat(language: string, style: DayStyle): Intl.DateTimeFormat {
  const options = { ...STYLES[style], timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
