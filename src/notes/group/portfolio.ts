import type { Note } from '../note.ts';
import type { OpenEntry } from '../questions/open-list.ts';
import type { StudyQuestion } from '../questions/study-question.ts';

/** What one person did in the group. */
export interface Portfolio<N extends Note> {
  /** Questions that this person asked, or that were asked in a note without word of who did. */
  asked: StudyQuestion<N>[];
  /** Those of these and of all others that a note of this person answers. */
  answered: StudyQuestion<N>[];
  /** What this person promised and nobody did yet. */
  promises: OpenEntry<N>[];
  /** Topics that the questions are of, the most frequent first. */
  topics: string[];
}

/** More say nothing. */
const MOST_TOPICS = 8;

/** @param name as notes name participants */
export function portfolioOf<N extends Note>(
  name: string,
  questions: readonly StudyQuestion<N>[],
  open: readonly OpenEntry<N>[],
): Portfolio<N> {
  const isOf = (note: Note) => note.people.includes(name);
  const isName = (other: string) => other.toLowerCase() === name.toLowerCase();
  const asked = questions.filter(({ places }) =>
    places.some(({ note, askers }) => (askers.length > 0 ? askers.some(isName) : isOf(note))),
  );
  const answered = questions.filter(({ places }) =>
    places.some(({ note, unfinished }) => !unfinished && isOf(note)),
  );
  const topics = [...Map.groupBy([...new Set([...asked, ...answered])], ({ topic }) => topic)]
    .filter(([topic]) => topic !== '')
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([topic]) => topic);
  return {
    asked,
    answered,
    promises: open.filter(({ kind, people }) => kind === 'promise' && people.some(isName)),
    topics: topics.slice(0, MOST_TOPICS),
  };
}
