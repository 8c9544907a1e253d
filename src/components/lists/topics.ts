import type { Note } from '../../notes/note.ts';

/**
 * What a note is about, in its own words, for a list: its first questions, or else its first headings.
 * @param most number of topics at most
 */
export function topicsOf(note: Pick<Note, 'title' | 'questions' | 'headings'>, most = 4): string[] {
  const source = note.questions.length > 0 ? note.questions : note.headings;
  const topics = new Set(source.map(({ text }) => text).filter((text) => text !== '' && text !== note.title));
  return [...topics].slice(0, most);
}
