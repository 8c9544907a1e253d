/** Which sections of a note answer a query. */
import type { FoundSection } from './found-page.ts';

/** What was asked for: the words of the note that it was found as, and how much it counts. */
export interface FoundThing {
  positions: readonly number[];
  weight: number;
}

/** A match in a heading counts as much as so many in the text. */
const HEADING = 2;
const REPEATED = 2;
/** Further sections are worth showing if they are at least this good, next to the best. */
const ALSO_GOOD = 0.4;

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
    score += weight * ((inHeading ? HEADING : 0) + count / (count + REPEATED));
  }
  return score * held;
}

/** Words of a passage, and of them before the first word that was asked for. */
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
