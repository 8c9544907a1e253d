import type { Question } from '../note.ts';

/** Whether nobody has answered a question of a note yet: neither this note nor a later one. */
export function isOpenQuestion({ unfinished, answeredLater = false }: Question): boolean {
  return unfinished && !answeredLater;
}
