/** What a result shows: its title, and its sections that answer best, each with a passage in which the words are marked. */
import type { AnchorId } from '../../notes/addresses/brands.ts';
import { encodeAnchor } from '../../notes/addresses/paths.ts';
import type { Evidence } from '../../search/rank/evidence.ts';
import type { FoundNote, Understood } from '../../search/rank/find-notes.ts';
import { MUST } from '../../search/rank/weights.ts';
import { type FoundPage, type FoundSection, wordsAt } from '../../search/show/found-page.ts';
import { bestPassage, bestSections } from '../../search/show/found-sections.ts';
import { findMatches } from '../../search/show/matches.ts';
import { snippetOf, markMatches } from '../../search/show/snippet.ts';
import { FOUND_WORDS } from '../found/found-parameter.ts';
import type { Hit, Result, TextPart } from './search-types.ts';

/** Sections returned of one note. */
const MOST_HITS = 8;
/** Words that a result's address carries, for the page that it opens to mark them. */
const MOST_HIGHLIGHTS = 12;

/**
 * @param note what was found of it
 * @param understood each thing that was asked for
 * @param page the note as the index has it
 */
export function toResult(
  { evidences }: FoundNote,
  understood: readonly Understood[],
  { url, title, name, day, topics, people, folder, words, sections: all }: FoundPage,
): Result {
  const things = understood.map((thing, i) => ({
    positions: positionsOf(words, evidences[i], thing),
    weight: thing.concept.importance,
  }));
  const terms = [...new Set(understood.flatMap(termsOf))];
  const sections = bestSections(all, things).slice(0, MOST_HITS);
  const positions = things.flatMap((thing) => thing.positions);
  // Words of a name may stand apart, or with other signs between them.
  const markTitle = (): TextPart[] => {
    const parts = markMatches(title, terms);
    return isMarked(parts) ? parts : markMatches(title, wordsAt(words, positions, [0, all[0]?.start ?? 0]));
  };
  const showHit = (section: FoundSection, marked: readonly string[]): Hit => {
    const [from, to] = bestPassage(section, things);
    const isCut = { before: from > section.body, after: to < section.end };
    return {
      url: toAddress(url, marked, section.id),
      headingPath: section.path,
      heading: markMatches(section.heading, marked),
      excerpt: snippetOf(words.slice(from, to), marked, isCut),
    };
  };
  const toHit = (section: FoundSection): Hit => {
    const hit = showHit(section, terms);
    if (isMarked([...hit.heading, ...hit.excerpt])) return hit;
    const inHeading = wordsAt(words, positions, [section.start, section.body]);
    const found = [...inHeading, ...wordsAt(words, positions, bestPassage(section, things))];
    return found.length > 0 ? showHit(section, [...terms, ...found]) : hit;
  };
  return {
    url,
    title: markTitle(),
    name,
    ...(day ? { date: day } : {}),
    topics: topics ? markMatches(topics, terms) : [],
    people,
    folder,
    missing: missingIn(evidences, understood),
    isMeant: isMeant(evidences, understood),
    hits: sections.map(toHit).filter(
      // What stands before the first heading has no name but its excerpt.
      ({ heading, excerpt }, i) => i === 0 || heading.length > 0 || excerpt.length > 0,
    ),
  };
}

/** Where a thing stands in a note; of what the index knows no positions of, wherever its words can be marked. */
function positionsOf(
  words: readonly string[],
  evidence: Evidence | undefined,
  thing: Understood,
): readonly number[] {
  if (!evidence || evidence.positions.length > 0) return evidence?.positions ?? [];
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length + 1;
  }
  return findMatches(words.join(' '), termsOf(thing)).map(([start]) =>
    starts.findLastIndex((each) => each <= start),
  );
}

function isMarked(parts: readonly TextPart[]): boolean {
  return parts.some(({ marked }) => marked);
}

function isMeant(evidences: FoundNote['evidences'], understood: readonly Understood[]): boolean {
  const needed = evidences.filter((_, i) => understood[i]?.concept.importance === MUST);
  return needed.length > 0 && needed.every((evidence) => evidence?.inTitle);
}

/** What only helps may be missing: it isn't what the query is about. */
function missingIn(evidences: FoundNote['evidences'], understood: readonly Understood[]): string[] {
  return understood
    .filter(
      ({ concept, alternatives }, i) =>
        concept.importance === MUST && alternatives.length > 0 && !evidences[i],
    )
    .map(({ concept }) => concept.typed);
}

/** The words that one thing was found as; those of a compound with a space between them. */
function termsOf({ alternatives }: Understood): string[] {
  return alternatives.map(({ words }) => words.join(' '));
}

function toAddress(url: string, terms: readonly string[], id: AnchorId | ''): string {
  const words = [...new Set(terms.flatMap((term) => term.split(' ')))].slice(0, MOST_HIGHLIGHTS);
  // What is found by its day or its week has no words to mark.
  const query = words.length > 0 ? `?${FOUND_WORDS}=${encodeURIComponent(words.join(' '))}` : '';
  return `${url}${query}${id ? `#${encodeAnchor(id)}` : ''}`;
}
