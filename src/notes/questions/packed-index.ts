/** The list of questions as it is published: like beside like, which gzip makes little of, and no anchor that the text tells. */
import type { AnchorId } from '../addresses/brands.ts';
import type { IndexedQuestion, QuestionIndex } from './question-index.ts';

/** A place; without an anchor where it is as `likelyAnchor` says, without a name where it is the only one. */
type PackedPlace = [note: number, anchor?: string | 0, name?: string];

export interface PackedIndex extends Omit<QuestionIndex, 'questions'> {
  /** Ids, with spaces between them. */
  ids: string;
  texts: string[];
  topicOf: number[];
  folderOf: number[];
  /** Numbers of those that are open. */
  open: number[];
  peopleOf: number[][];
  placesOf: PackedPlace[][];
}

/** What most headings' ids are: https://github.com/Flet/github-slugger, but for signs that few headings have. */
function likelyAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** The inverse of `unpackIndex`. */
export function packIndex({ questions, ...rest }: QuestionIndex): PackedIndex {
  return {
    ...rest,
    ids: questions.map(([id]) => id).join(' '),
    texts: questions.map(([, text]) => text),
    topicOf: questions.map(([, , topic]) => topic),
    folderOf: questions.map(([, , , folder]) => folder),
    open: questions.flatMap(([, , , , isOpen], number) => (isOpen ? [number] : [])),
    peopleOf: questions.map(([, , , , , people]) => people),
    placesOf: questions.map(([, text, , , , , places]) =>
      places.map(([note, anchor, name]): PackedPlace => {
        const own = anchor === likelyAnchor(text) ? 0 : anchor;
        if (name !== '') return [note, own, name];
        return own === 0 ? [note] : [note, own];
      }),
    ),
  };
}

/** @returns the questions as they were before they were packed */
export function unpackIndex({
  ids,
  texts,
  topicOf,
  folderOf,
  open,
  peopleOf,
  placesOf,
  ...rest
}: PackedIndex): QuestionIndex {
  const isOpen = new Set(open);
  const names = ids === '' ? [] : ids.split(' ');
  return {
    ...rest,
    questions: names.map((id, number): IndexedQuestion => {
      const text = texts[number] ?? '';
      const places = (placesOf[number] ?? []).map(
        ([note, anchor = 0, name = '']): IndexedQuestion[6][number] => [
          note,
          (anchor === 0 ? likelyAnchor(text) : anchor) as AnchorId | '',
          name,
        ],
      );
      const [topic, folder] = [topicOf[number] ?? 0, folderOf[number] ?? 0];
      return [id, text, topic, folder, isOpen.has(number) ? 1 : 0, peopleOf[number] ?? [], places];
    }),
  };
}
