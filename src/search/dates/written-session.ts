/** Sessions as groups number them: `3주차`, `week 3`, `2회차`. The index has the number of a note in a word of its own. */
import type { SessionNumber } from '../../notes/note.ts';
import { findSession } from '../../notes/facts/session.ts';
import { stripJosa } from '../hangul/josa.ts';

/** The word of the index for it, whatever it was written as; none begins with another. */
export function wordOfSession({ unit, number }: SessionNumber): string {
  return `n${unit}${String(number).padStart(3, '0')}`;
}

/** Whether it is such a word. */
export function isSessionWord(word: string): boolean {
  return /^n(?:week|session|day)\d{3}$/.test(word);
}

/**
 * Reads one word or two at the beginning, the last one perhaps with a particle.
 * @returns the word of the index, and how many words it took
 */
export function readSession(words: readonly string[]): { word: string; taken: number } | undefined {
  for (const taken of [2, 1].filter((count) => count <= words.length)) {
    const text = words.slice(0, taken).join(' ');
    for (const form of [text, ...stripJosa(text)]) {
      const found = findSession(form);
      if (found?.written === form) return { word: wordOfSession(found.session), taken };
    }
  }
  return undefined;
}
