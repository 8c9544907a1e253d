import { isGuide } from '../settings/guides.ts';
import type { Note } from '../note.ts';
import { answeredLaterOf, studyQuestionsOf } from '../questions/study-question.ts';
import { newestFirst } from '../sessions.ts';
import { withOneSpelling } from './spelling.ts';

/**
 * Notes with what only all of them together tell of each: how people are spelt, and which of its open questions another
 * note answers.
 * @param guides folders that explain the site and are none of the group's
 * @returns in the same order, the very notes where nothing of them changes
 */
export function settledNotes<N extends Note>(notes: readonly N[], guides?: readonly string[]): N[] {
  const spelt = withOneSpelling(notes);
  const own = newestFirst(spelt).filter(({ file }) => !isGuide(file, guides));
  const answered = answeredLaterOf(studyQuestionsOf(own));
  return spelt.map((note) => {
    const ids = new Set(answered.get(note.file)?.map(({ id }) => id));
    if (ids.size === 0) return note;
    const questions = note.questions.map((question) =>
      ids.has(question.id) ? { ...question, answeredLater: true } : question,
    );
    return { ...note, questions };
  });
}
