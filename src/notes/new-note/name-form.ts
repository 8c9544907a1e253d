import type { Note } from '../note.ts';
import { SOME_DAY, fillDay } from './day-form.ts';
import { nextFile } from './new-note.ts';

/** Their forms differ in everything that a name may tell of a day. */
const SAMPLES = ['2031-01-02', '2032-11-29'];

/**
 * Path of the next session's note, for a day that isn't known yet: a page is read later than it is built.
 * @param notes the group's own
 * @returns what `fillDay` fills; nothing where a name can't be told without the day, such as one with its weekday
 */
export function nextFileForm(notes: readonly Note[]): string | undefined {
  const form = nextFile(notes, SOME_DAY);
  const isExact = (day: string): boolean => form !== undefined && fillDay(form, day) === nextFile(notes, day);
  return SAMPLES.every(isExact) ? form : undefined;
}
