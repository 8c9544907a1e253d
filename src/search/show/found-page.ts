/** A note as Pagefind gives it: its words, and the sections that its headings part it into. */
import type { AnchorId } from '../../notes/addresses/brands.ts';
import { spaceWords } from '../document/inside-words.ts';
import { joinUnspaced } from '../hangul/scripts-without-spaces.ts';

export interface FoundPage {
  /** Address with the base path. */
  url: string;
  title: string;
  /** Name of the file, where that says something else than the title; or `''`. */
  name: string;
  /** ISO 8601 day, or `''`. */
  day: string;
  /** What it was about, where its title only says when; or `''`. */
  topics: string;
  people: readonly string[];
  /** `/`-separated; `''` for the root. */
  folder: string;
  /** All words of the text, numbered as the index numbers them. */
  words: readonly string[];
  /** In their order. */
  sections: readonly FoundSection[];
}

export interface FoundSection {
  /** `''` for what stands before the first heading. */
  id: AnchorId | '';
  heading: string;
  /** Headings above it, outermost first. */
  path: readonly string[];
  /** Numbers of the first word of the heading, of the first below it, and of the first of the next section. */
  start: number;
  body: number;
  end: number;
}

/** What is read of Pagefind's data of a result. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors?: readonly Anchor[];
}

interface Anchor {
  element: string;
  id: AnchorId;
  text: string;
  location: number;
}

export function toPage({ url, content, meta, filters, anchors = [] }: Fragment): FoundPage {
  const { title = '', name = '', day = '', topics = '' } = meta;
  const words = content.trim().split(' ');
  return {
    url,
    title,
    name,
    day,
    topics,
    people: filters['person'] ?? [],
    folder: (filters['folder'] ?? []).reduce((a, b) => (b.length > a.length ? b : a), ''),
    words,
    // In the text, words of scripts without spaces are parted.
    sections: toSections(anchors, countWords(spaceWords(name ? `${title} · ${name}` : title)), words.length),
  };
}

/** @param titleWords how many words the title has, with which the text begins @internal for tests */
export function toSections(
  anchors: readonly Anchor[],
  titleWords: number,
  wordCount: number,
): readonly FoundSection[] {
  const end = anchors[0]?.location ?? wordCount;
  const sections: FoundSection[] = [
    { id: '', heading: '', path: [], start: titleWords, body: titleWords, end },
  ];
  const above: { level: string; heading: string }[] = [];
  anchors.forEach(({ element, id, text, location }, i) => {
    while (above.length > 0 && (above.at(-1)?.level ?? '') >= element) above.pop();
    const heading = joinUnspaced(text);
    sections.push({
      id,
      heading,
      path: above.map((each) => each.heading),
      start: location,
      body: location + countWords(text),
      end: anchors[i + 1]?.location ?? wordCount,
    });
    above.push({ level: element, heading });
  });
  return sections;
}

/** As Pagefind counts them: spaces are those of Unicode, and a space without width is none. */
function countWords(text: string): number {
  return text
    .replaceAll('\u200b', '')
    .split(/\p{White_Space}+/u)
    .filter((word) => word !== '').length;
}

const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}+#]+$/gu;

/** The words themselves that a note was found by, of a part of it: where none of what was asked for stands in it as asked. */
export function wordsAt(
  words: readonly string[],
  positions: readonly number[],
  [from, to]: readonly [number, number],
): string[] {
  const own = positions.filter((position) => position >= from && position < to);
  const found = own.map((position) => words[position]?.replace(OUTER, '') ?? '');
  return [...new Set(found.filter((word) => word !== ''))];
}
