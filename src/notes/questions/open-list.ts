import type { AnchorId } from '../addresses/brands.ts';
import type { Note, OpenPoint } from '../note.ts';
import { closingsOf, type StudyQuestion } from './study-question.ts';

/** Something that waits for somebody: a question without an answer, a promise, a task, a section to be written. */
export interface OpenEntry<N extends Note> {
  kind: 'question' | OpenPoint['kind'];
  text: string;
  /** The note and the place where it stands. */
  note: N;
  id: AnchorId | '';
  /** Who promised it, or who asks; takes part in the note that asks, where it doesn't say who does. */
  people: readonly string[];
}

/**
 * All that is open in the notes, promises first where they stand in the same note; in the order of the notes.
 *
 * A promise is somebody's only where the notes name that person as a participant. It is kept when a later note answers the
 * question that it stands below, or links its place. Tasks and sections to be written count in notes of sessions, of people, or
 * with questions: anything else is no study group's.
 *
 * @param notes newest first
 * @param questions those of these notes
 */
export function openEntriesOf<N extends Note>(
  notes: readonly N[],
  questions: readonly StudyQuestion<N>[],
): OpenEntry<N>[] {
  const people = new Map(
    notes.flatMap((note) => note.people.map((name) => [name.toLowerCase(), name] as const)),
  );
  const closings = closingsOf(notes);
  const asked = Map.groupBy(
    questions.filter(({ state }) => state === 'open'),
    ({ places: [newest] }) => newest.note,
  );
  const answeredLater = laterAnswers(questions);
  return notes.flatMap((note) => [
    ...(asked.get(note) ?? []).map(({ text, places: [{ id, askers }] }): OpenEntry<N> => ({
      kind: 'question',
      text,
      note,
      id,
      people: askers.length > 0 ? askers : note.people,
    })),
    ...(note.open ?? []).flatMap((point): OpenEntry<N>[] => {
      const key = `${note.file}\0${point.id}`;
      if (closings.has(key) || answeredLater.has(key)) return [];
      const { kind, text, id } = point;
      if (kind !== 'promise') return isOfGroup(note) ? [{ kind, text, note, id, people: [] }] : [];
      const by = (point.people ?? []).flatMap((name) => people.get(name.toLowerCase()) ?? []);
      return by.length > 0 ? [{ kind, text, note, id, people: by }] : [];
    }),
  ]);
}

function isOfGroup(note: Note): boolean {
  return (
    note.date !== undefined ||
    note.session !== undefined ||
    note.people.length > 0 ||
    note.questions.length > 0
  );
}

/** Places of questions that a later note answers. */
function laterAnswers<N extends Note>(questions: readonly StudyQuestion<N>[]): Set<string> {
  const found = new Set<string>();
  for (const { places } of questions)
    for (const { note, id } of places) {
      const isLater = places.some(
        (other) =>
          !other.unfinished &&
          note.date !== undefined &&
          other.note.date !== undefined &&
          other.note.date > note.date,
      );
      if (isLater) found.add(`${note.file}\0${id}`);
    }
  return found;
}
