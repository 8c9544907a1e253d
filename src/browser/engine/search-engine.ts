/**
 * Answers queries: plans them with the words of the notes, asks Pagefind for each, and cuts excerpts from what it finds.
 * No DOM here: it runs in a worker, or where there is none in the page, and in tests.
 */
import type { AnchorId } from '../../notes/addresses/brands.ts';
import { encodeAnchor } from '../../notes/addresses/paths.ts';
import type { Evidence, FindWord } from '../../search/rank/evidence.ts';
import { snippetOf, markMatches } from '../../search/show/snippet.ts';
import type { FoundNote, Understood } from '../../search/rank/find-notes.ts';
import type { FoundSection } from '../../search/show/found-page.ts';
import { bestPassage, bestSections } from '../../search/show/found-sections.ts';
import { findMatches } from '../../search/show/matches.ts';
import { otherForms, wordsAt } from '../../search/show/other-forms.ts';
import { cutQuery } from '../../search/query/query.ts';
import { notSaid, readingOf, suggest } from '../../search/show/reading.ts';
import { isDayWord } from '../../search/dates/day.ts';
import { isSessionWord } from '../../search/dates/session-words.ts';
import { fetchText } from './fetch-text.ts';
import { findMeant } from './find-meant.ts';
import { FOUND_WORDS } from '../found/found-parameter.ts';
import { type LexiconLoader, createLexiconLoader } from './lexicon-loader.ts';
import { countFacets, hasFacets } from './facets.ts';
import { type Facets, type IndexPart, type NoteIndex, openIndex } from './note-index.ts';
import {
  type Answer,
  type Hit,
  type Result,
  type SearchClient,
  type SearchOptions,
  SearchUnavailableError,
  type IndexOutline,
  type TextPart,
} from './search-types.ts';
import { MUST } from '../../search/rank/weights.ts';

const NO_FACETS: Facets = new Map();
/** Notes whose text is fetched at once. */
const DEFAULT_LIMIT = 10;
/** Sections returned of one note. */
const MOST_HITS = 8;
/** Words that a result's address carries, for the page that it opens to mark them. */
const MOST_HIGHLIGHTS = 12;
/**
 * @param options.base Base path of the site, `/` or `/name/`.
 * @param options.without Names of rules that are left out, to measure what they add; see `Lexicon.uses`.
 */
export function createSearchEngine({
  base,
  without = [],
}: {
  base: string;
  without?: readonly string[];
}): SearchClient {
  /** Forgotten where anything of it can't be loaded, so that a later query tries again. */
  let loading: Promise<Loaded> | undefined;

  async function use<T>(work: (loaded: Loaded) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const loaded = (loading ??= open(base, without));
    try {
      return await work(await loaded);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      if (loading === loaded) loading = undefined;
      throw new SearchUnavailableError(`The search index at ${base}pagefind/ can't be loaded`, { cause });
    }
  }

  return {
    preload: () => use(async () => undefined),
    search: (query, options = {}) => use((loaded) => answer(query, loaded, options), options.signal),
  };
}

async function answer(
  typed: string,
  { index, lexicons, guides }: Loaded,
  { limit = DEFAULT_LIMIT, offset = 0, literal = false, filters, signal }: SearchOptions,
): Promise<Answer> {
  const query = cutQuery(typed);
  const find: FindWord = (word, isOpen) => index.find(word, isOpen);
  const [found, facets] = await Promise.all([
    findMeant(query, find, lexicons, literal),
    filters || guides.length > 0 ? index.facets(guides) : NO_FACETS,
  ]);
  signal?.throwIfAborted();
  const { understood } = found;
  // Afterwards: a filter changes which notes are shown, not how the query is understood.
  const isOwn = ({ id }: FoundNote): boolean =>
    guides.length === 0 || !hasFacets(id, { folder: guides }, facets);
  const own = found.notes.filter(isOwn);
  const isWanted = ({ id }: FoundNote): boolean => hasFacets(id, filters ?? {}, facets);
  const notes = own.filter(isWanted);
  const explaining = found.notes.filter((note) => !isOwn(note) && isWanted(note));
  const shown = [...notes, ...explaining].slice(offset, offset + limit);
  const results = await Promise.all(shown.map((note) => toResult(note, understood, index)));
  index.check();
  signal?.throwIfAborted();
  const reading = literal ? undefined : readingOf(understood);
  return {
    query: typed,
    searched: query,
    ...(reading ? { reading } : {}),
    suggestions: notSaid(suggest(understood), query, understood),
    total: notes.length,
    guides: explaining.length,
    unfiltered: own.length,
    results,
    filters: countFacets(
      own.map(({ id }) => id),
      filters ?? {},
      facets,
    ),
  };
}

interface Loaded {
  index: NoteIndex;
  lexicons: LexiconLoader;
  /** Folders whose notes stand behind all others. */
  guides: readonly string[];
}

async function open(base: string, without: readonly string[]): Promise<Loaded> {
  const own = readOutline(base);
  const sites = own.then(async (outline) => {
    const others = await Promise.all(outline.also.filter((other) => other !== base).map(openOther));
    return [{ base, outline }, ...others.filter((other) => other !== undefined)];
  });
  const parts = sites.then((all) =>
    all.flatMap((site) => site.outline.parts.map((folder): IndexPart => ({ base: site.base, folder }))),
  );
  const index = await openIndex(base, parts);
  const bases = (await sites).map((site) => site.base);
  return { index, lexicons: createLexiconLoader(bases, without), guides: (await own).guides };
}

async function readOutline(base: string): Promise<IndexOutline> {
  return JSON.parse(await fetchText(`${base}search/index.json`)) as IndexOutline;
}

/** The search does without a site that isn't there. */
async function openOther(base: string): Promise<{ base: string; outline: IndexOutline } | undefined> {
  try {
    return { base, outline: await readOutline(base) };
  } catch (error) {
    console.warn(`The notes of ${base} can't be searched`, error);
    return undefined;
  }
}

async function toResult(
  { id, evidences }: FoundNote,
  understood: readonly Understood[],
  index: NoteIndex,
): Promise<Result> {
  const { url, title, name, day, topics, people, folder, words, sections: all } = await index.load(id);
  const things = understood.map((thing, i) => ({
    positions: positionsOf(words, evidences[i], thing),
    weight: thing.concept.importance,
  }));
  const asked = [...new Set(understood.flatMap(termsOf))];
  const sections = bestSections(all, things).slice(0, MOST_HITS);
  const positions = things.flatMap((thing) => thing.positions);
  const terms = [...new Set([...asked, ...otherForms(words, positions, asked)])];
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
    return found.length > 0 ? showHit(section, [...found, ...terms]) : hit;
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
  return needed.length > 0 && needed.every((evidence) => evidence?.inTitle || evidence?.isDay);
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
  return alternatives
    .filter(({ words }) => !words.some((word) => isDayWord(word) || isSessionWord(word)))
    .map(({ words }) => words.join(' '));
}

function toAddress(url: string, terms: readonly string[], id: AnchorId | ''): string {
  const words = [...new Set(terms.flatMap((term) => term.split(' ')))].slice(0, MOST_HIGHLIGHTS);
  // What is found by its day or its week has no words to mark.
  const query = words.length > 0 ? `?${FOUND_WORDS}=${encodeURIComponent(words.join(' '))}` : '';
  return `${url}${query}${id ? `#${encodeAnchor(id)}` : ''}`;
}
