/** Puts notes in order, the best first. */
import type { Evidences } from './evidence.ts';
import { ALL_OF_IT, ENOUGH_FOR_A_PAGE, NEAR, NEARNESS, SOME_OF_IT } from './weights.ts';

export interface RankedNote {
  id: string;
  score: number;
  /** How much of what must be there it has, by how rare the words are: 0 to 1. */
  coverage: number;
}

/**
 * @param concepts What was found for each thing that was asked for, and how much the thing counts.
 * @param noteCount Number of notes that the site has.
 * @returns Ids and scores, the best first.
 */
export function rankNotes(
  concepts: readonly { evidences: Evidences; importance: number }[],
  noteCount: number,
): RankedNote[] {
  const rarity = concepts.map(({ evidences }) => Math.log(1 + noteCount / (1 + evidences.size)));
  const found = concepts.filter(({ evidences }) => evidences.size > 0);
  // Of what must be there, notes may have nothing at all.
  const least = Math.max(...found.map(({ importance }) => importance));
  const required = concepts.map(({ evidences, importance }) => importance >= least && evidences.size > 0);
  const whole = rarity.reduce((sum, each, i) => sum + (required[i] ? each : 0), 0) || 1;
  const ids = new Set(concepts.flatMap(({ evidences }) => [...evidences.keys()]));
  const notes = [...ids].map((id) => {
    let score = 0;
    let covered = 0;
    const near: (readonly number[])[] = [];
    let isTitle = true;
    concepts.forEach(({ evidences, importance }, i) => {
      const evidence = evidences.get(id);
      if (!evidence) return;
      score += (rarity[i] ?? 0) * evidence.score * importance;
      if (!required[i]) return;
      covered += rarity[i] ?? 0;
      near.push(evidence.positions);
      isTitle &&= evidence.inTitle;
    });
    const coverage = covered / whole;
    const span = near.length < 2 ? Infinity : isTitle ? 0 : shortestSpan(near);
    return { id, coverage, score: score * coverage ** 3 * (1 + NEARNESS / (1 + span / NEAR)) };
  });
  notes.sort((a, b) => Number(isComplete(b)) - Number(isComplete(a)) || b.score - a.score);
  const isFull = notes.filter(isComplete).length >= ENOUGH_FOR_A_PAGE;
  return notes.filter((note) => (isFull ? isComplete(note) : note.coverage >= SOME_OF_IT));
}

function isComplete({ coverage }: RankedNote): boolean {
  return coverage >= ALL_OF_IT;
}

/** Number of words in the shortest passage that holds one position of each list; infinite where one list is empty. */
function shortestSpan(lists: readonly (readonly number[])[]): number {
  const events = lists.flatMap((list, i) => list.map((position) => [position, i] as const));
  events.sort((a, b) => a[0] - b[0]);
  const last = lists.map(() => -Infinity);
  let shortest = Infinity;
  for (const [position, i] of events) {
    last[i] = position;
    shortest = Math.min(shortest, position - Math.min(...last));
  }
  return shortest;
}
