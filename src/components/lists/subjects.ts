import type { Shelves } from '../../arranged-notes.ts';
import type { PageWords } from '../../ui.ts';

/** Kinds of names that notes are gathered under; each has a list of its own, and a page for each name. */
export const SUBJECTS = {
  people: { heading: (words: PageWords) => words.people, label: (name: string) => name },
  tags: { heading: (words: PageWords) => words.tags, label: (name: string) => `#${name}` },
} as const satisfies Partial<Record<keyof Shelves, unknown>>;

export type SubjectKind = keyof typeof SUBJECTS;

export const SUBJECT_KINDS = Object.keys(SUBJECTS) as SubjectKind[];
