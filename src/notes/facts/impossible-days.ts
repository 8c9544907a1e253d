import { findImpossibleDay } from './parse-day.ts';
import type { Note } from '../note.ts';
import { nameOf, stemOf } from '../addresses/paths.ts';
import { toProblem, type Problem } from '../problem.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';

/** Reports notes without a date whose file's name was meant for one that the calendar doesn't have. */
export function findImpossibleDays(
  notes: readonly Pick<Note, 'file' | 'date'>[],
  messages: ProblemMessages,
): Problem[] {
  const isNumbered = ({ file }: Pick<Note, 'file'>) => /^\d{6}(?!\d)/.test(stemOf(file));
  const [dated, undated] = [true, false].map(
    (isDated) => notes.filter((note) => isNumbered(note) && (note.date !== undefined) === isDated).length,
  );
  // Where most numbers of six digits are no days, as those of exercises, none is meant for one.
  const areDays = (undated ?? 0) <= Math.max(1, dated ?? 0);
  return notes.flatMap((note) => {
    const written = note.date === undefined ? findImpossibleDay(stemOf(note.file)) : undefined;
    if (written === undefined || (isNumbered(note) && !areDays)) return [];
    return [toProblem(messages, note, 'impossible-day', (say) => say(nameOf(note.file), written))];
  });
}
