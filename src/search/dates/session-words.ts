/** Sessions as groups number them: `3주차`, `week 3`, `2회차`. The index has the number of a note in a word of its own. */
import type { SessionNumber } from '../../notes/note.ts';
import { findSession } from '../../notes/facts/session.ts';
import { stripJosa } from '../hangul/josa.ts';
import { type Concept, literally } from '../query/concept.ts';

/** The word of the index for it, whatever it was written as; none begins with another. */
export function wordOfSession({ unit, number }: SessionNumber): string {
  return `n${unit}${String(number).padStart(3, '0')}`;
}

/** Whether it is such a word. */
export function isSessionWord(word: string): boolean {
  return /^n(?:week|session|day)\d{3}$/.test(word);
}

/**
 * Reads one word or two at the beginning, the last one perhaps with a particle: notes of that session come first, with
 * those that speak of it.
 */
export function readSession(
  words: readonly string[],
): { concept: Omit<Concept, 'importance'>; taken: number } | undefined {
  for (const taken of [2, 1].filter((count) => count <= words.length)) {
    const spoken = words.slice(0, taken);
    const typed = spoken.join(' ');
    for (const form of [typed, ...stripJosa(typed)]) {
      const found = findSession(form);
      if (found?.written !== form) continue;
      const written = { ...literally(form.split(' ')), apart: 'never' as const };
      const tiers = [
        () => [literally([wordOfSession(found.session)]), written],
        () => [{ ...written, apart: 'anywhere' as const }],
      ];
      return { concept: { typed, tiers }, taken };
    }
  }
  return undefined;
}
