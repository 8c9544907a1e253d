/**
 * Puts those notes in order once more that are shown: of them it is known which heading holds which words. The index
 * only says that a word, or one that begins with it, stands in some heading.
 */
import type { Evidence } from './evidence.ts';
import { repetition, worthOf } from './evidence.ts';
import type { FoundSection } from './found-sections.ts';
import { findMatches } from './matches.ts';
import { MUST } from './question-words.ts';

/** A note that is shown. */
export interface ShownNote {
  /** As it was ranked so far. */
  score: number;
  /** One for each thing that was asked for. */
  things: readonly ShownThing[];
  /** The line of its names, with which its text begins, and how many words that has. */
  names: { text: string; length: number };
  sections: readonly FoundSection[];
}

export interface ShownThing {
  evidence: Evidence | undefined;
  importance: number;
  /** The words that it was found as. */
  terms: readonly string[];
}

/** What it adds that one section, or even one heading, has all that was asked for. */
const ONE_SECTION = 0.3;
const ONE_HEADING = 0.8;

/** @returns A score for the order of the notes that are shown. */
export function rankShown({ score, things, names, sections }: ShownNote): number {
  let estimated = 0;
  let known = 0;
  for (const { evidence, importance, terms } of things) {
    if (!evidence) continue;
    const { positions } = evidence;
    const isInHeading = sections.some(
      ({ heading, start, body }) => isBetween(positions, start, body) && holdsWord(heading, terms),
    );
    const isInTitle = isBetween(positions, 0, names.length) && holdsWord(names.text, terms);
    const repeated = repetition(positions);
    const proven = {
      inTitle: isInTitle,
      inHeadings: isInHeading && evidence.inHeadings,
      inNested: isInHeading,
      isDay: evidence.isDay ?? false,
    };
    estimated += importance * (repeated + worthOf(evidence));
    known += importance * (repeated + worthOf(proven));
  }
  return estimated > 0
    ? ((score * known) / estimated) * (1 + togetherness(things, sections, names.length))
    : score;
}

function togetherness(
  things: readonly ShownThing[],
  sections: readonly FoundSection[],
  names: number,
): number {
  const found = things.filter(({ importance, evidence }) => importance === MUST || evidence);
  const needed = found.filter(({ importance }) => importance === MUST);
  // What only helps, an aspect of the topic, is best together with it.
  return (
    (needed.length > 1 ? bonusOf(needed, sections, names) : 0) +
    (found.length > needed.length ? bonusOf(found, sections, names) : 0)
  );
}

function bonusOf(things: readonly ShownThing[], sections: readonly FoundSection[], names: number): number {
  const hasAll = (from: number, to: number): boolean =>
    things.every(({ evidence }) => isBetween(evidence?.positions ?? [], from, to));
  if (hasAll(0, names)) return ONE_SECTION + ONE_HEADING;
  return (
    (sections.some(({ start, end }) => hasAll(start, end)) ? ONE_SECTION : 0) +
    (sections.some(({ start, body }) => hasAll(start, body)) ? ONE_HEADING : 0)
  );
}

function isBetween(positions: readonly number[], from: number, to: number): boolean {
  return positions.some((position) => position >= from && position < to);
}

/** Of Latin words the index finds beginnings, too, which say less; words of other scripts are found inside of others. */
function holdsWord(text: string, terms: readonly string[]): boolean {
  const words = new Set(text.toLowerCase().match(/[a-z0-9+#]+/g));
  return terms.some((term) =>
    term
      .split(' ')
      .every((word) => (/[a-z\d]/.test(word) ? words.has(word) : findMatches(text, [word]).length > 0)),
  );
}
