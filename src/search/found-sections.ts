/** The sections of a note that the index keeps, and which of them answer a query. */
import { CODE_MARK, decode } from './index-text.ts';
import { findMatches } from './matches.ts';

/** A note as the index gives it back. */
export interface IndexedNote {
  /** Words with single spaces, in the form of `encode`. */
  content: string;
  /** Headings in their order. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}

export interface FoundSection {
  /** `''` for what stands before the first heading. */
  id: string;
  heading: string;
  /** Headings above it, outermost first. */
  path: string[];
  text: string;
  code: string;
}

export function toSections({ content, anchors }: IndexedNote): FoundSection[] {
  const words = content.split(/\s+/);
  const headings = anchors.filter(({ element }) => /^h[1-6]$/.test(element));
  const first = toBody(words.slice(0, headings[0]?.location));
  const sections: FoundSection[] = [{ id: '', heading: '', path: [], ...first }];
  const open: { level: number; heading: string }[] = [];
  headings.forEach(({ element, id, text, location }, i) => {
    const level = Number(element[1]);
    while (open.length && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const heading = decode(text);
    const length = text.trim().split(/\s+/).length;
    const body = toBody(words.slice(location + length, headings[i + 1]?.location));
    sections.push({ id, heading, path: open.map((each) => each.heading), ...body });
    open.push({ level, heading });
  });
  return sections;
}

function toBody(words: readonly string[]): { text: string; code: string } {
  const border = words.indexOf(CODE_MARK);
  if (border < 0) return { text: decode(words.join(' ')), code: '' };
  return { text: decode(words.slice(0, border).join(' ')), code: decode(words.slice(border + 1).join(' ')) };
}

/** A match in a heading counts as much as so many in the text. */
const HEADING = 2;
/** Further sections are worth showing if they are at least this good, next to the best. */
const ALSO_GOOD = 0.4;

/**
 * @param things For each thing that was asked for, the words that it was found as, and how rare it is.
 * @returns The sections that hold them, the best first; the first section if none does (the title alone matched).
 */
export function bestSections(
  sections: readonly FoundSection[],
  things: readonly { terms: readonly string[]; weight: number }[],
): FoundSection[] {
  const scored = sections
    .map((section) => ({ section, score: scoreOf(section, things) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  if (best === 0) return sections.filter(({ text }) => text !== '').slice(0, 1);
  return scored.filter(({ score }) => score >= best * ALSO_GOOD).map(({ section }) => section);
}

function scoreOf(
  { heading, text, code }: FoundSection,
  things: readonly { terms: readonly string[]; weight: number }[],
): number {
  let score = 0;
  let held = 0;
  for (const { terms, weight } of things) {
    const inHeading = findMatches(heading, terms).length;
    const count = findMatches(text, terms).length + findMatches(code, terms).length / 2;
    if (!inHeading && !count) continue;
    held += 1;
    score += weight * ((inHeading ? HEADING : 0) + count / (count + 2));
  }
  return score * held;
}
