import type { AnchorId } from '../addresses/brands.ts';
import { parentOf, withoutId } from '../addresses/paths.ts';
import type { Note, Question } from '../note.ts';
import { isOnlyDay } from '../facts/note-date.ts';
import { questionKey, toQuestionId, type QuestionId } from './identity.ts';

/** A place where a question is asked, with what stands there of an answer. */
export interface QuestionPlace<N extends Note> {
  note: N;
  /** Id of its heading there. */
  id: AnchorId;
  /** As it is asked there. */
  text: string;
  /** Heading above it; `''` where it stands under the note's title, or is it. */
  topic: string;
  /** Whether its answer there is missing or marked as unfinished. */
  unfinished: boolean;
  /** Who asked it, where the note says so; else whoever takes part in the note did. */
  askers: readonly string[];
}

/** A section of a note that answers what another one left open. */
export interface Closing<N extends Note> {
  note: N;
  id: AnchorId;
}

/** A question of the group: asked once or in several notes. */
export interface StudyQuestion<N extends Note> {
  /** Stays as it is when answers change and notes move. */
  id: QuestionId;
  /** As it was asked last, without a number. */
  text: string;
  /** Heading above it, else the name of the folder; `''` in neither. */
  topic: string;
  /** Folder that most of its notes are in, without a person's; `''` is the notes folder. */
  folder: string;
  /** ISO 8601 day that it was asked last. */
  date?: string;
  /** Who asked or answered it, each once. */
  people: string[];
  state: 'open' | 'answered';
  /** Where it is asked, the newest first. */
  places: readonly [QuestionPlace<N>, ...QuestionPlace<N>[]];
  /** Where a later note answers it, though no note that asks does. */
  closedBy?: Closing<N>;
}

/**
 * The questions of all notes, each once however many notes ask it.
 *
 * A question is answered where one of the notes that ask it answers it: a later one, or one that no date tells to be
 * earlier; or where a section of a later note that isn't open itself links the open place.
 *
 * @param notes in the order of lists, newest first
 * @returns in the order of their newest places
 */
export function studyQuestionsOf<N extends Note>(notes: readonly N[]): StudyQuestion<N>[] {
  const places = new Map<string, [QuestionPlace<N>, ...QuestionPlace<N>[]]>();
  for (const note of notes) {
    const seen = new Map<string, number>();
    for (const question of note.questions) {
      const key = questionKey(question.text, subjectOf(note, question));
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      const own = times === 1 ? key : `${key}~${times}`;
      const known = places.get(own);
      if (known) known.push(placeOf(note, question));
      else places.set(own, [placeOf(note, question)]);
    }
  }
  const closings = closingsOf(notes);
  return [...places].map(([key, group]) => toStudyQuestion(key, group, closings));
}

/** A question that one note left open and another one answers. */
export interface AnsweredLater<N extends Note> {
  text: string;
  /** Where the open note asks it. */
  id: AnchorId;
  by: Closing<N>;
}

/** Questions that were left open and answered by another note, by the file of the note that left them open. */
export function answeredLaterOf<N extends Note>(
  questions: readonly StudyQuestion<N>[],
): Map<string, AnsweredLater<N>[]> {
  const found = new Map<string, AnsweredLater<N>[]>();
  for (const { text, places, closedBy } of questions)
    for (const { note, id, unfinished } of places) {
      const other = places.find(
        (place) => !place.unfinished && place.note !== note && !isEarlier(place.note, note),
      );
      const by = other ?? closedBy;
      if (unfinished && by) found.set(note.file, [...(found.get(note.file) ?? []), { text, id, by }]);
    }
  return found;
}

/** What `장점은?` is about: the topic above it and the title, unless that is only a day. */
function subjectOf(note: Note, { topic, text }: Question): string {
  const title = note.title === text || isOnlyDay(note.title) ? '' : note.title;
  return [title, topic].filter(Boolean).join(' ') || note.title;
}

function placeOf<N extends Note>(note: N, question: Question): QuestionPlace<N> {
  const { id, text, topic = '', unfinished, askers = [] } = question;
  return { note, id, text, topic, unfinished, askers };
}

function toStudyQuestion<N extends Note>(
  key: string,
  places: readonly [QuestionPlace<N>, ...QuestionPlace<N>[]],
  closings: Closings<N>,
): StudyQuestion<N> {
  const [newest] = places;
  const { date } = newest.note;
  const folder = mostFrequent(places.map(folderOf));
  const closedBy = closings.get(placeKey(newest.note.file, newest.id));
  const isAnswered = places.some(
    (place) => !place.unfinished && (place === newest || !isEarlier(place.note, newest.note)),
  );
  return {
    id: toQuestionId(key),
    text: newest.text.replace(/^\s*\d{1,3}[.)]\s+/, ''),
    topic: newest.topic || withoutId(folder.split('/').at(-1) ?? ''),
    folder,
    ...(date === undefined ? {} : { date }),
    people: [...new Set(places.flatMap(({ note, askers }) => [...askers, ...note.people]))],
    state: isAnswered || closedBy ? 'answered' : 'open',
    places,
    ...(closedBy && !isAnswered ? { closedBy } : {}),
  };
}

/** The folder of a place, or the one above it where it is a person's: `week3` of `week3/김철수`. */
function folderOf<N extends Note>({ note }: QuestionPlace<N>): string {
  const folder = parentOf(note.file);
  const name = folder.split('/').at(-1)?.normalize('NFC').toLowerCase();
  return note.people.some((person) => person.toLowerCase() === name) ? parentOf(folder) : folder;
}

/** The first of those that come most often. */
function mostFrequent(texts: readonly string[]): string {
  const groups = [...Map.groupBy(texts, (text) => text)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function isEarlier(note: Note, other: Note): boolean {
  return note.date !== undefined && other.date !== undefined && note.date < other.date;
}

/** Sections that answer what other notes left open, by the place that was open. */
type Closings<N extends Note> = ReadonlyMap<string, Closing<N>>;

/** Where a place is, as a key: paths hold no `#` behind which one could stand. */
function placeKey(file: string, id: string): string {
  return `${file}\0${id}`;
}

/** @param notes all that may leave something open or answer it */
export function closingsOf<N extends Note>(notes: readonly N[]): Map<string, Closing<N>> {
  const byFile = new Map(notes.map((note) => [note.file, note]));
  const found = new Map<string, Closing<N>>();
  for (const note of notes)
    for (const { file, anchor, from } of note.mentions ?? []) {
      const other = byFile.get(file);
      if (other && isEarlier(other, note)) found.set(placeKey(file, anchor), { note, id: from });
    }
  return found;
}
