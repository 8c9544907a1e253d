import { toFolderFile, toRoute } from '../src/notes/addresses/brands.ts';
import type { Note } from '../src/notes/note.ts';

/** What a test says of a note. */
export type Said = Partial<Omit<Note, 'file' | 'route'>> & { file?: string; route?: string };

/** A note that says nothing but what is given. */
export function noteOf({ file = 'a.md', route = '/notes/a/', ...said }: Said): Note {
  return {
    file: toFolderFile(file),
    route: toRoute(route),
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
