/** Text for people out of values: days as a reader of the site's language writes them. */

/** `full`: with weekday; `medium`: without; `short`: without the year, for lists that stand under it. */
export type DayStyle = 'full' | 'medium' | 'short';

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  medium: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { month: 'long', day: 'numeric', weekday: 'short' },
};

/**
 * @param day ISO 8601, `2021-04-29`
 * @param language BCP 47
 * @returns `2021년 4월 29일 목요일`, `2021년 4월 29일` or `4월 29일 (목)`
 */
export function formatDay(day: string, language: string, style: DayStyle = 'full'): string {
  // A day has no time zone: reading and printing it in the same one keeps it the same day everywhere.
  const options = { ...STYLES[style], timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, options).format(new Date(`${day}T00:00:00Z`));
}
