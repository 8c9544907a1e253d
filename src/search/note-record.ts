/** What the index keeps of a note to show it as a result, in the form that is published. */
import { countWords } from './index-text.ts';

export interface NoteRecord {
  route: string;
  /** Plain text. */
  title: string;
  /** Name of the file, where that says something else than the title; or `''`. */
  name: string;
  /** ISO 8601 day, or `''`. */
  date: string;
  people: string[];
  /** `/`-separated; `''` for the root. */
  folder: string;
  /** Number of words of the text. */
  wordCount: number;
  /** How many of them the line of the note's names has, with which the text begins. */
  nameCount: number;
  /** Words with single spaces; empty where the text lies in a file of its own. */
  text: string;
  /** Sizes of the pieces of that file, in bytes; none where the text is here. */
  pieces: readonly number[];
  /** Headings in their order. */
  headings: readonly RecordHeading[];
}

export interface RecordHeading {
  /** 2 to 6, as published. */
  level: number;
  id: string;
  text: string;
  /** Number of its first word. */
  start: number;
  /** How many words it has. */
  length: number;
}

/** What can be worked out, is left out: the id and the length; `start` is the distance from the heading before. */
type PackedHeading = [level: number, distance: number, text: string, id?: string | 0, length?: number];

export function serializeRecord(record: NoteRecord): string {
  const { route, title, name, date, people, folder, wordCount, nameCount, text, pieces, headings } = record;
  const packed = headings.map((heading, i): PackedHeading => {
    const shown = [heading.level, heading.start - (headings[i - 1]?.start ?? 0), heading.text] as const;
    const id = heading.id === likelyId(heading.text) ? 0 : heading.id;
    if (heading.length !== likelyLength(heading.text)) return [...shown, id, heading.length];
    return id === 0 ? [...shown] : [...shown, id];
  });
  return JSON.stringify([
    route,
    title,
    name,
    date,
    people.join('\t'),
    folder,
    wordCount,
    nameCount,
    pieces.length ? pieces : text,
    ...packed,
  ]);
}

/** @param content what `serializeRecord` made */
export function parseRecord(content: string): NoteRecord {
  const [route, title, name, date, people, folder, wordCount, nameCount, body, ...packed] = JSON.parse(
    content,
  ) as [
    string,
    string,
    string,
    string,
    string,
    string,
    number,
    number,
    string | number[],
    ...PackedHeading[],
  ];
  let start = 0;
  const headings = packed.map(([level, distance, heading, id = 0, length = likelyLength(heading)]) => ({
    level,
    id: id === 0 ? likelyId(heading) : id,
    text: heading,
    start: (start += distance),
    length,
  }));
  return {
    route,
    title,
    name,
    date,
    people: people === '' ? [] : people.split('\t'),
    folder,
    wordCount,
    nameCount,
    ...(typeof body === 'string' ? { text: body, pieces: [] } : { text: '', pieces: body }),
    headings,
  };
}

/** Nearly what GitHub makes of a heading, in a line instead of its table of signs; what differs is written out. */
function likelyId(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** The mark that ends its line counts, too. */
function likelyLength(heading: string): number {
  return countWords(heading) + 1;
}
