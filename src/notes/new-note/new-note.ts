/** The next session's note, begun: named like the last ones, with what they left. */
import type { Note, OpenPoint } from '../note.ts';
import { isGuide } from '../settings/guides.ts';
import { isFolderPage, nameOf, parentOf, stemOf } from '../addresses/paths.ts';
import { studyQuestionsOf } from '../questions/study-question.ts';
import { type LastSessions, lastSessionsOf } from './last-session.ts';
import { type Moment, nextName } from './next-name.ts';
import { nextPath } from './next-path.ts';
import { type Place, formatNote } from './note-text.ts';
import type { NewNoteLabels } from '../../messages/command-messages.ts';

export interface NewNote {
  /** Path below the notes folder. */
  file: string;
  markdown: string;
}

export interface NewNoteOptions {
  /** ISO 8601 day, as the group's clocks have it. */
  today: string;
  /** `SiteSettings.guides` */
  guides?: readonly string[] | undefined;
  labels: NewNoteLabels;
  /** Whether the last session's note writes its people with `@`. */
  hasHandles(note: Note): boolean;
}

/** @param notes all of the folder */
export function newNote(notes: readonly Note[], options: NewNoteOptions): NewNote {
  const { today, labels } = options;
  const own = notes.filter(({ file }) => !isGuide(file, options.guides));
  const sessions = lastSessionsOf(own);
  const next = nextMoment(sessions, today);
  const [last] = sessions.last;
  const file = nextFile(own, today) ?? `${today}.md`;
  const title =
    (last && nextName(last.title, sessions.before[0]?.title, next)) ?? titleOf(file, today, labels);
  const placeOf = (note: Note, id: string): Place => ({ title: note.title, file: note.file, id });
  const markdown = formatNote(
    {
      title,
      file,
      people: [...new Set(sessions.last.flatMap((note) => note.people))],
      handles: last !== undefined && options.hasHandles(last),
      questions: openQuestions(own, sessions.last, placeOf),
      promises: sessions.last.flatMap((note) =>
        (note.open ?? []).filter(isPromise).map(({ text, id }) => ({ text, place: placeOf(note, id) })),
      ),
      topics: sessions.last.flatMap((note) => note.next ?? []),
    },
    labels,
  );
  return { file, markdown };
}

/**
 * Path of the next session's note below the notes folder.
 * @param notes the group's own
 * @param today ISO 8601 day
 * @returns nothing where no note shows how it is called
 */
export function nextFile(notes: readonly Note[], today: string): string | undefined {
  const sessions = lastSessionsOf(notes);
  const [last] = sessions.last;
  return last && pathOf(sessions, last, nextMoment(sessions, today));
}

function nextMoment({ last }: LastSessions<Note>, today: string): Moment {
  const number = last.find(({ session }) => session)?.session?.number;
  return { date: today, ...(number === undefined ? {} : { session: number + 1 }) };
}

function pathOf({ last, before }: LastSessions<Note>, note: Note, next: Moment): string | undefined {
  return nextPath(note, before[0], next, last.length === 1);
}

/** Without a title to go by: what its file, or its folder, is called. */
function titleOf(file: string, today: string, { day }: NewNoteLabels): string {
  const name = isFolderPage(file) ? nameOf(parentOf(file)) : stemOf(file);
  return name === today ? day(today) : name;
}

const isPromise = ({ kind }: OpenPoint): boolean => kind === 'promise';

/** Questions that a note of the last session asks, and none answers. */
function openQuestions(
  notes: readonly Note[],
  last: readonly Note[],
  placeOf: (note: Note, id: string) => Place,
): { text: string; place: Place }[] {
  return studyQuestionsOf(notes)
    .filter(({ state }) => state === 'open')
    .flatMap(({ text, places }) => {
      const place = places.find(({ note }) => last.includes(note));
      return place ? [{ text, place: placeOf(place.note, place.id) }] : [];
    });
}
