import { isOnlyDay } from '../../notes/facts/note-date.ts';
import type { Note } from '../../notes/note.ts';
import { topicsAsTitle } from '../../notes/topics/topics.ts';
import { formatDay } from './format.ts';

/**
 * What a note is called where its day doesn't stand beside it: a title that only says when it was is told with what it
 * was about, `4월 29일 · OAuth, REST API …`.
 * @param language BCP 47
 */
export function fullTitleOf(
  note: Pick<Note, 'title' | 'date' | 'questions' | 'headings'>,
  language: string,
): string {
  const topics = topicsAsTitle(note);
  if (topics === undefined) return note.title;
  const when = note.date && isOnlyDay(note.title) ? formatDay(note.date, language, 'day') : note.title;
  return `${when} · ${topics}`;
}
