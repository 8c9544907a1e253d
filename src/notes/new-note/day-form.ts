/** Stand for the digits of a day, `YYYYMMDD`: private characters, which no name has. */
const DIGITS = '\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008';

/** A day that isn't known yet, in the form of ISO 8601. */
export const SOME_DAY = `${DIGITS.slice(0, 4)}-${DIGITS.slice(4, 6)}-${DIGITS.slice(6)}`;

/** Whether a text waits for a day. */
export function awaitsDay(form: string): boolean {
  return /[\uE001-\uE008]/.test(form);
}

/** @param day ISO 8601 */
export function fillDay(form: string, day: string): string {
  const digits = day.replaceAll('-', '');
  return form.replace(/[\uE001-\uE008]/g, (sign) => digits[DIGITS.indexOf(sign)] ?? sign);
}
