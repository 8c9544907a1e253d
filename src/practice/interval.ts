/** A span of time in the unit that people would say it in. */
export interface Interval {
  unit: 'minutes' | 'hours' | 'days' | 'months' | 'years';
  count: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** @param milliseconds at least a minute is told */
export function intervalOf(milliseconds: number): Interval {
  const of = (unit: Interval['unit'], length: number): Interval => ({
    unit,
    count: Math.max(1, Math.round(milliseconds / length)),
  });
  if (milliseconds < 59.5 * MINUTE) return of('minutes', MINUTE);
  if (milliseconds < 23.5 * 60 * MINUTE) return of('hours', 60 * MINUTE);
  if (milliseconds < 30.5 * DAY) return of('days', DAY);
  if (milliseconds < 364 * DAY) return of('months', 30.44 * DAY);
  return of('years', 365.25 * DAY);
}
