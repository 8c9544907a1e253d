import { toRoute, type Route } from '../../notes/addresses/brands.ts';
import type { ArrangedNotes } from '../../arranged-notes.ts';
import type { PageMessages } from '../../messages/messages.ts';

/** Kinds of names that notes are gathered under; each has a list of its own, and a page for each name. */
export const SUBJECTS = {
  people: { heading: (messages: PageMessages) => messages.people, label: (name: string) => name },
  tags: { heading: (messages: PageMessages) => messages.tags, label: (name: string) => `#${name}` },
} as const satisfies Partial<Record<keyof ArrangedNotes, unknown>>;

export type SubjectKind = keyof typeof SUBJECTS;

export const SUBJECT_KINDS = Object.keys(SUBJECTS) as SubjectKind[];

/** Address of a person's page, or a tag's. */
export function routeOfSubject(kind: SubjectKind, slug: string): Route {
  return toRoute(`/${kind}/${slug}/`);
}
