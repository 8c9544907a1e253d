/** The sections of a note that the index keeps, and which of them answer a query. */
import type { NoteRecord } from './note-record.ts';
import { PIECE_WORDS } from './pieces.ts';

export interface FoundSection {
  /** `''` for what stands before the first heading. */
  id: string;
  heading: string;
  /** Headings above it, outermost first. */
  path: string[];
  /** Numbers of the first word of the heading, of the first below it, and of the first of the next section. */
  start: number;
  body: number;
  end: number;
}

/** What was asked for: the words of the note that it was found as, and how much it counts. */
export interface FoundThing {
  positions: readonly number[];
  weight: number;
}

export function toSections({
  wordCount,
  nameCount,
  headings,
}: Pick<NoteRecord, 'wordCount' | 'nameCount' | 'headings'>): FoundSection[] {
  const end = headings[0]?.start ?? wordCount;
  const sections: FoundSection[] = [
    { id: '', heading: '', path: [], start: nameCount, body: nameCount, end },
  ];
  const above: { level: number; heading: string }[] = [];
  headings.forEach(({ level, id, text: heading, start, length }, i) => {
    while (above.length && (above.at(-1)?.level ?? 0) >= level) above.pop();
    sections.push({
      id,
      heading,
      path: above.map((each) => each.heading),
      start,
      body: start + length,
      end: headings[i + 1]?.start ?? wordCount,
    });
    above.push({ level, heading });
  });
  return sections;
}

/** A match in a heading counts as much as so many in the text. */
const HEADING = 2;
const REPEATED = 2;
/** Further sections are worth showing if they are at least this good, next to the best. */
const ALSO_GOOD = 0.4;
/** What a section without text has: the mark that ends its line. */
const NO_WORDS = 1;

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
    const first = sections.find(({ body, end }) => end - body > NO_WORDS) ?? sections[0];
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

/** Words of a passage, and of them before the first word that was asked for; and the fewest that will do. */
const PASSAGE = 56;
const BEFORE = 14;
const LEAST_BEFORE = 4;
const LEAST_AFTER = 24;

/** Numbers of the words of a section to show: where most of what was asked for stands close together. */
export function bestPassage(
  { body, end }: FoundSection,
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
  const to = Math.min(end, from + PASSAGE);
  return withinPieces(from, best.at, to);
}

/** Leaves words out at the ends for which alone another piece of the text would be loaded. */
function withinPieces(from: number, at: number, to: number): [from: number, to: number] {
  const start = Math.floor(at / PIECE_WORDS) * PIECE_WORDS;
  const next = start + PIECE_WORDS;
  return [
    at - start >= LEAST_BEFORE ? Math.max(from, start) : from,
    next - at >= LEAST_AFTER ? Math.min(to, next) : to,
  ];
}
