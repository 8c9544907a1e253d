import type { Note } from '../notes/note.ts';

/**
 * What a note is about, in its own words, for a list: its first questions, or else its first headings.
 * @param most number of topics at most
 */
export function topicsOf(note: Pick<Note, 'questions' | 'headings'>, most = 3): string[] {
  const source = note.questions.length > 0 ? note.questions : note.headings;
  return source.slice(0, most).map((topic) => topic.text);
}
