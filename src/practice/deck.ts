import type { QuestionIndex } from '../notes/questions/question-index.ts';

/** Where a question is asked, and its answer stands. */
export interface DeckPlace {
  /** Address of the note's page. */
  address: string;
  /** Id of the question's heading; `''` for the note's own title. */
  anchor: string;
  /** What tells it apart from the question's other places. */
  name: string;
  /** ISO 8601; `''` without. */
  day: string;
}

/** A question as it is practised. */
export interface DeckQuestion {
  id: string;
  text: string;
  topic: string;
  folder: string;
  isOpen: boolean;
  people: string[];
  /** The newest first. */
  places: DeckPlace[];
}

/** The questions of the site, from the list's own data. */
export function deckOf({ questions, topics, folders, people, notes }: QuestionIndex): DeckQuestion[] {
  return questions.map(([id, text, topic, folder, isOpen, names, places]) => ({
    id,
    text,
    topic: topics[topic] ?? '',
    folder: folders[folder] ?? '',
    isOpen: isOpen === 1,
    people: names.map((name) => people[name] ?? ''),
    places: places.map(([note, anchor, name]) => {
      const [address = '', day = ''] = notes[note] ?? [];
      return { address, anchor, name, day };
    }),
  }));
}
