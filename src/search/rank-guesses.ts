/** Puts notes in order where it isn't known which of several words was meant, as with initials. */
import type { Evidence, Evidences } from './evidence.ts';

/** So many notes that are topics of most of the words stand first: one of them is likely to be what is looked for. */
const FIRST = 3;
/** Then a word of few notes is shown whole, for little room: so many of the likeliest words with so many notes. */
const RARE_WORDS = 3;
const RARE = 10;
/** Scores fall from the first to the last, so that they can be compared with those of other things asked for. */
const BEST = 3;
const FALL = 0.97;

/**
 * @param guesses What was found for each word, the likeliest first.
 * @returns One score for each note, by the order that is likely to show most of what was meant.
 */
export function rankGuesses(guesses: readonly Evidences[]): Evidences {
  const byTopics = order(guesses, ({ score }) => score);
  const rare = guesses.filter(({ size }) => size <= RARE).slice(0, RARE_WORDS);
  const byWords = order(guesses, ({ score }, notes) => (1 + score / 100) / Math.log2(2 + notes));
  const ids = new Set([
    ...byTopics.slice(0, FIRST),
    ...rare.flatMap((evidences) => order([evidences], ({ score }) => score)),
    ...byWords,
  ]);
  const ranked: Evidences = new Map();
  for (const id of ids) ranked.set(id, { ...merge(guesses, id), score: BEST * FALL ** ranked.size });
  return ranked;
}

/** Ids, those first whose words sum up to most. */
function order(
  guesses: readonly Evidences[],
  worth: (evidence: Evidence, notes: number) => number,
): string[] {
  const sums = new Map<string, number>();
  for (const evidences of guesses)
    for (const [id, evidence] of evidences)
      sums.set(id, (sums.get(id) ?? 0) + worth(evidence, evidences.size));
  return [...sums].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

function merge(guesses: readonly Evidences[], id: string): Omit<Evidence, 'score'> {
  const found = guesses.flatMap((evidences) => evidences.get(id) ?? []);
  const positions = new Set(found.flatMap((evidence) => evidence.positions));
  return {
    positions: [...positions].sort((a, b) => a - b),
    inTitle: found.some(({ inTitle }) => inTitle),
    inHeadings: found.some(({ inHeadings }) => inHeadings),
  };
}
