/**
 * Answers queries: plans them with the words of the notes, asks Pagefind for each, and cuts excerpts from what it finds.
 * No DOM here: it runs in a worker, or where there is none in the page, and in tests.
 */
import { encodeAnchor, toHref } from '../notes/paths.ts';
import type { FindWord } from '../search/evidence.ts';
import { excerptOf, markMatches } from '../search/excerpt.ts';
import { type Facets, countFacets, hasFacets, parseFacets } from '../search/facets.ts';
import type { FoundNote, Understood } from '../search/find-notes.ts';
import { type FoundSection, bestPassage, bestSections, toSections } from '../search/found-sections.ts';
import { otherForms } from '../search/other-forms.ts';
import { MUST } from '../search/question-words.ts';
import { rankShown } from '../search/rank-shown.ts';
import { type Reading, readingOf } from '../search/reading.ts';
import { suggest } from '../search/suggest.ts';
import { isDayWord } from '../search/written-date.ts';
import { isSessionWord } from '../search/written-session.ts';
import { fetchText } from './fetch-bytes.ts';
import { findMeant, findTyped } from './find-meant.ts';
import { FOUND_WORDS } from './found-parameter.ts';
import { type LexiconLoader, createLexiconLoader } from './lexicon-loader.ts';
import { type NoteIndex, openIndex } from './pagefind-index.ts';

import { type Hit, type Result, type SearchClient, SearchUnavailableError } from './search-answer.ts';

/** Notes whose text is fetched at once. */
const DEFAULT_LIMIT = 10;
/** Sections returned of one note. */
const MOST_HITS = 8;
/** Words that a result's address carries, for the page that it opens to mark them. */
const MOST_HIGHLIGHTS = 12;
/** Above every score. */
const COMPLETE = 1e6;
/** @param options.base Base path of the site, `/` or `/name/`. */
export function createSearchEngine({ base }: { base: string }): SearchClient {
  let loading: Promise<Loaded> | undefined;

  function load(): Promise<Loaded> {
    loading ??= open(base).catch((cause: unknown) => {
      loading = undefined; // a later query may try again
      throw new SearchUnavailableError(`The search index at ${base}pagefind/ can't be loaded`, { cause });
    });
    return loading;
  }

  return {
    async preload() {
      await load();
    },
    async search(query, { limit = DEFAULT_LIMIT, offset = 0, literal = false, filters = {}, signal } = {}) {
      const { index, lexicons, facets } = await load();
      const find: FindWord = (word, isOpen) => index.find(word, isOpen);
      const found = await (literal ? findTyped : findMeant)(query, find, lexicons);
      signal?.throwIfAborted();
      const { understood } = found;
      // Afterwards: a filter changes which notes are shown, not how the query is understood.
      const notes = found.notes.filter(({ id }) => hasFacets(id, filters, facets));
      signal?.throwIfAborted();
      const shown = notes.slice(offset, offset + limit);
      const results = await Promise.all(shown.map((note) => toResult(note, understood, index, base)));
      // Where one of many words was meant, their order is a mixture of all.
      if (!understood.some(({ isGuess }) => isGuess)) results.sort((a, b) => b.order - a.order);
      signal?.throwIfAborted();
      const reading = literal ? undefined : readingOf(understood);
      return {
        query,
        ...(reading ? { reading } : {}),
        suggestions: suggest(understood).filter((text) => text !== query && !isSaid(text, reading)),
        total: notes.length,
        unfiltered: found.notes.length,
        results: results.map(({ result }) => result),
        filters: countFacets(
          found.notes.map(({ id }) => id),
          filters,
          facets,
        ),
      };
    },
  };
}

interface Loaded {
  index: NoteIndex;
  lexicons: LexiconLoader;
  facets: Facets;
}

async function open(base: string): Promise<Loaded> {
  const listing = fetchText(`${base}pagefind/facets.gz`, 'no-cache').then(parseFacets);
  const parts = listing.then((listed) => listed.parts);
  const [index, { facets }] = await Promise.all([openIndex(base, parts), listing]);
  return { index, lexicons: createLexiconLoader(base), facets };
}

/** Whether the line that says how the query was understood names it. Initials stay a guess, and are offered all the same. */
function isSaid(text: string, reading: Reading | undefined): boolean {
  return reading !== undefined && reading.kind !== 'choseong' && reading.meant === text;
}

/** A part of a section that is shown of it. */
interface Passage {
  /** Number of its first word. */
  from: number;
  words: readonly string[];
  /** Whether the section goes on before and after it. */
  isCut: { before: boolean; after: boolean };
}

async function toResult(
  { id, score, coverage, evidences }: FoundNote,
  understood: readonly Understood[],
  index: NoteIndex,
  base: string,
): Promise<{ result: Result; order: number }> {
  const record = await index.load(id);
  const things = understood.map(({ concept }, i) => ({
    positions: evidences[i]?.positions ?? [],
    weight: concept.importance,
  }));
  const asked = [...new Set(understood.flatMap(termsOf))];
  const outline = toSections(record);
  const sections = bestSections(outline, things).slice(0, MOST_HITS);
  const { title, name, date, people, folder } = record;
  const url = toHref(record.route, base);
  const readPassage = async (section: FoundSection): Promise<Passage> => {
    const [from, to] = bestPassage(section, things);
    const words = await index.words({ id, record }, from, to);
    return { from, words, isCut: { before: from > section.body, after: to < section.end } };
  };
  // The text of a long note lies in pieces: each further passage would load another.
  const passages = await Promise.all(sections.slice(0, record.text ? MOST_HITS : 1).map(readPassage));
  const positions = things.flatMap((thing) => thing.positions);
  const forms = passages.flatMap(({ words, from }) => otherForms(words, from, positions, asked));
  const terms = [...new Set([...asked, ...forms])];
  const toHit = (section: FoundSection, i: number): Hit => {
    const passage = passages[i];
    return {
      url: toAddress(url, terms, section.id),
      headingPath: section.path,
      heading: markMatches(section.heading, terms),
      excerpt: passage ? excerptOf(passage.words, terms, passage.isCut) : [],
    };
  };
  const result: Result = {
    url,
    title: markMatches(title, terms),
    name,
    ...(date ? { date } : {}),
    people,
    folder,
    missing: missingIn(evidences, understood),
    hits: sections.map(toHit).filter(
      // What stands before the first heading has no name but its excerpt.
      ({ heading, excerpt }, i) => i === 0 || heading.length > 0 || excerpt.length > 0,
    ),
  };
  const shown = understood.map((thing, i) => ({
    evidence: evidences[i],
    importance: thing.concept.importance,
    terms: termsOf(thing),
  }));
  // What lacks something stays behind what has all.
  const order =
    rankShown({
      score,
      things: shown,
      names: { text: `${title} ${name}`, length: record.nameCount },
      sections: outline,
    }) + (coverage > 0.999 ? COMPLETE : 0);
  return { result, order };
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

function toAddress(url: string, terms: readonly string[], id: string): string {
  const words = [...new Set(terms.flatMap((term) => term.split(' ')))].slice(0, MOST_HIGHLIGHTS);
  // What is found by its day or its week has no words to mark.
  const query = words.length > 0 ? `?${FOUND_WORDS}=${encodeURIComponent(words.join(' '))}` : '';
  return `${url}${query}${id ? `#${encodeAnchor(id)}` : ''}`;
}
