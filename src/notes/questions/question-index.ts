import type { AnchorId } from '../addresses/brands.ts';
import type { Note } from '../note.ts';
import type { StudyQuestion } from './study-question.ts';

/** The questions as the list's script reads them: texts that come often stand once, and numbers name them. */
export interface QuestionIndex {
  topics: string[];
  folders: string[];
  people: string[];
  /** Address and day of each note that asks; `''` without a day. */
  notes: [address: string, day: string][];
  questions: IndexedQuestion[];
}

/** One question, in the order of the list. */
export type IndexedQuestion = [
  id: string,
  text: string,
  topic: number,
  folder: number,
  isOpen: 0 | 1,
  people: number[],
  places: [note: number, anchor: AnchorId | '', name: string][],
];

/**
 * @param questions in the order of the list
 * @param addressOf a note's page
 * @param nameOf what a place is called beside the others of its question
 */
export function questionIndexOf<N extends Note>(
  questions: readonly StudyQuestion<N>[],
  addressOf: (note: N) => string,
  nameOf: (place: { note: N; text: string }) => string,
): QuestionIndex {
  const [topics, folders, people, addresses] = [numbered(), numbered(), numbered(), numbered()];
  const notes: [string, string][] = [];
  const numberOf = (note: N): number => {
    const number = addresses.numberOf(addressOf(note));
    notes[number] = [addressOf(note), note.date ?? ''];
    return number;
  };
  return {
    questions: questions.map(({ id, text, topic, folder, state, people: names, places }) => [
      id,
      text,
      topics.numberOf(topic),
      folders.numberOf(folder),
      state === 'open' ? 1 : 0,
      names.map((name) => people.numberOf(name)),
      places.map((place) => [
        numberOf(place.note),
        place.id === place.note.titleId ? '' : place.id,
        places.length > 1 ? nameOf(place) : '',
      ]),
    ]),
    topics: topics.texts,
    folders: folders.texts,
    people: people.texts,
    notes,
  };
}

function numbered() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.push(text) - 1);
      return texts.length - 1;
    },
  };
}

/** A folder and those around it, outermost first; none for the notes folder. */
export function foldersAbove(folder: string): string[] {
  const names = folder === '' ? [] : folder.split('/');
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}
