import type { Note } from '../note.ts';
import type { StudyQuestion } from './study-question.ts';

/** Questions of one topic in one folder. */
export interface TopicGroup<N extends Note> {
  /** Heading above them, or the folder's name; `''` where there is neither. */
  topic: string;
  folder: string;
  /** The newest first. */
  questions: StudyQuestion<N>[];
}

/**
 * Questions by topic: the topic that was last asked about comes first, and in it what was asked last.
 * @param questions as `studyQuestionsOf` orders them, newest first
 */
export function topicGroupsOf<N extends Note>(questions: readonly StudyQuestion<N>[]): TopicGroup<N>[] {
  const groups = Map.groupBy(questions, ({ topic, folder }) => `${folder}\0${topic}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ topic: first.topic, folder: first.folder, questions: group }] : [];
  });
}

/**
 * Cuts groups into pages of so many questions; a group may go on with the next page.
 * @returns at least one page
 */
export function pagesOfGroups<N extends Note>(
  groups: readonly TopicGroup<N>[],
  size: number,
): TopicGroup<N>[][] {
  const pages: TopicGroup<N>[][] = [[]];
  let room = size;
  for (const group of groups) {
    let rest = group.questions;
    while (rest.length > 0) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const questions = rest.slice(0, room);
      pages.at(-1)?.push({ ...group, questions });
      rest = rest.slice(questions.length);
      room -= questions.length;
    }
  }
  return pages;
}
