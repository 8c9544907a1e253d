/** Reads a week, a day or a meeting of a query: notes of it come first, with those that speak of it. */

import { type Concept, none, literally } from '../query/concept.ts';

/**
 * @param word That of the index, see `wordOfSession`.
 * @param spoken The words of the query for it.
 * @param alone How the word would be read otherwise, where it is one.
 */
export function readAsSession(
  word: string,
  spoken: readonly string[],
  alone?: Concept,
): Omit<Concept, 'importance'> {
  const [first = none, ...others] = alone?.tiers ?? [
    () => [{ ...literally(spoken), apart: 'never' as const }],
    () => [{ ...literally(spoken), apart: 'anywhere' as const }],
  ];
  return {
    typed: spoken.join(' '),
    tiers: [() => [literally([word]), ...first()], ...others],
    inside: alone?.inside ?? none,
  };
}
