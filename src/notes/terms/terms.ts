import type { Note } from '../note.ts';
import { createNames } from './names.ts';
import { createRelated, type Related } from './related.ts';
import { termsOf, type Term } from './term-index.ts';

/** What notes are about, worked out when it is first asked for. */
export interface Terms {
  /** The index; empty where there are too few terms for one. */
  all(): Term[];
  /** Notes about the same as a note, the most alike first. @param file path of the note */
  related(file: string): Related[];
}

/** A list as short as this is read at a glance elsewhere. */
const FEWEST = 20;

/** @param notes the group's own; @param rows names that mean one thing each */
export function createTerms(
  notes: readonly Pick<Note, 'file' | 'title' | 'headings'>[],
  rows: readonly (readonly string[])[],
): Terms {
  const names = once(() =>
    createNames(
      rows,
      notes.flatMap(({ title, headings }) => [title, ...headings.map(({ text }) => text)]),
    ),
  );
  const terms = once(() => termsOf(notes, names()));
  const related = once(() => createRelated(notes, (word) => names().keyOf(word)));
  return {
    all: () => (terms().length < FEWEST ? [] : terms()),
    related: (file) => related()(file),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
