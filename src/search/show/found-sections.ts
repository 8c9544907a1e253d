/** Which sections of a note answer a query. */
import { ALSO_GOOD, IN_SECTION_HEADING, REPEATED_IN_SECTION } from '../rank/weights.ts';
import type { FoundSection } from './found-page.ts';

/** What was asked for: the words of the note that it was found as, and how much it counts. */
export interface FoundThing {
  positions: readonly number[];
  weight: number;
}

/** Those that hold what was asked for, the best first; the first with any text if none does (the title alone matched). */
export function bestSections(
  sections: readonly FoundSection[],
  things: readonly FoundThing[],
): FoundSection[] {
  const scored = sections
    .map((section) => ({ section, score: scoreOf(section, things) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  if (best === 0) {
    const first = sections.find(({ body, end }) => end > body) ?? sections[0];
    return first ? [first] : [];
  }
  return scored.filter(({ score }) => score >= best * ALSO_GOOD).map(({ section }) => section);
}

function scoreOf({ start, body, end }: FoundSection, things: readonly FoundThing[]): number {
  let score = 0;
  let held = 0;
  for (const { positions, weight } of things) {
    const inHeading = positions.some((position) => position >= start && position < body);
    const count = positions.filter((position) => position >= body && position < end).length;
    if (!inHeading && !count) continue;
    held += weight;
    score += weight * ((inHeading ? IN_SECTION_HEADING : 0) + count / (count + REPEATED_IN_SECTION));
  }
  return score * held;
}

/**
 * Length of a passage in words, and how many of them come before the first match. `snippet.ts` cuts it to a number of
 * columns, for which it must be long enough.
 */
const PASSAGE = 56;
const BEFORE = 14;

/** Numbers of the words of a section to show: where most of what was asked for stands close together. */
export function bestPassage(
  { body, end }: Pick<FoundSection, 'body' | 'end'>,
  things: readonly FoundThing[],
): [from: number, to: number] {
  const inside = things.map(({ positions, weight }) => ({
    positions: positions.filter((position) => position >= body && position < end),
    weight,
  }));
  let best = { at: body, score: 0 };
  for (const at of inside.flatMap(({ positions }) => positions)) {
    let score = 0;
    for (const { positions, weight } of inside) {
      const count = positions.filter((position) => position >= at && position < at + PASSAGE - BEFORE).length;
      score += count ? weight * (1 + count / 100) : 0;
    }
    if (score > best.score || (score === best.score && at < best.at)) best = { at, score };
  }
  const from = Math.max(body, best.at - BEFORE);
  return [from, Math.min(end, from + PASSAGE)];
}
