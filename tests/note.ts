import type { Note } from '../src/notes/note.ts';

/** A note that says nothing but what is given. */
export function noteOf(said: Partial<Note>): Note {
  return {
    file: 'a.md',
    route: '/notes/a/',
    title: '제목',
    titleHtml: '제목',
    people: [],
    tags: [],
    excerpt: '',
    draft: false,
    headings: [],
    questions: [],
    ...said,
  };
}
