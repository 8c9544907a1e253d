/**
 * Answers queries in the browser: plans them with the vocabulary, asks Pagefind, and cuts excerpts from what it finds.
 * No DOM here, so that the dialog, the search page and tests share it.
 */
import { toHref, encodeAnchor } from '../notes/paths.ts';
import { type TextPart, excerptOf, markMatches } from '../search/excerpt.ts';
import { type FindWord, type Understood, findNotes } from '../search/find-notes.ts';
import { type FoundSection, bestSections, toSections } from '../search/found-sections.ts';
import { decode } from '../search/index-text.ts';
import { Lexicon } from '../search/lexicon.ts';
import { findMatches } from '../search/matches.ts';
import { planQuery } from '../search/plan.ts';
import type { PagefindPage } from './pagefind-api.ts';
import { type Facets, type NoteIndex, openIndex } from './pagefind-index.ts';
import { loadVocabulary } from './vocabulary-loader.ts';

export type { TextPart };

/** What is shown for one query. */
export interface Answer {
  /** As typed. */
  query: string;
  /** How the query was understood, where otherwise than typed. */
  reading?: Reading;
  /** Words that the reader may have meant, best first, to offer beside the results. */
  suggestions: string[];
  /** Number of notes found. */
  total: number;
  /** Best first; as many as asked for. */
  results: Result[];
  /** For each filter (`year`, `person`, `folder`, `kind`) its values and how many of the notes found have them. */
  filters: Record<string, Record<string, number>>;
}

export interface Reading {
  /** The query as it was understood. */
  meant: string;
  kind: 'layout' | 'typo' | 'choseong' | 'synonym' | 'partial';
}

/** A note that was found. */
export interface Result {
  /** Address with the base path. */
  url: string;
  title: TextPart[];
  /** ISO 8601 day. */
  date?: string;
  people: string[];
  /** Folder of the note, `/`-separated; `''` for the root. */
  folder: string;
  /** Its sections, best first; at least one. */
  hits: Hit[];
}

/** A section that was found. */
export interface Hit {
  /** Address with the base path, the words to highlight as `?h=` and the heading's anchor. */
  url: string;
  /** Headings above this one, outermost first, without the note's title. */
  headingPath: string[];
  heading: TextPart[];
  excerpt: TextPart[];
}

export interface SearchOptions {
  /** Most notes to return; 10 unless told. */
  limit?: number;
  /** Notes to leave out at the start. */
  offset?: number;
  /** Take the query exactly as typed. */
  literal?: boolean;
  /** Only notes that have one of the values of each filter. */
  filters?: Record<string, string[]>;
  /** Aborted when a newer query makes this one useless; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface SearchClient {
  /** Loads what every query needs; rejects where the index is missing or can't be loaded. */
  preload(): Promise<void>;
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

/** Rejection where the index is missing or can't be loaded. */
export class SearchUnavailableError extends Error {
  override name = 'SearchUnavailableError';
}

/** Notes whose text is fetched at once. */
const DEFAULT_LIMIT = 10;
/** Sections returned of one note. */
const MOST_HITS = 8;
/** Words that a result's address carries, for the page that it opens to mark them. */
const MOST_HIGHLIGHTS = 12;

/**
 * @param options.base Base path of the site, `/` or `/name/`.
 * @param options.language BCP 47 language of the site.
 */
export function createSearchClient({ base, language }: { base: string; language: string }): SearchClient {
  let loading: Promise<Loaded> | undefined;

  function load(): Promise<Loaded> {
    loading ??= open(base, language).catch((cause: unknown) => {
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
      const { index, lexicon } = await load();
      signal?.throwIfAborted();
      const concepts = planQuery(query, lexicon, literal);
      const find: FindWord = (word, isOpen) => index.find(word, isOpen, filters);
      const { notes, understood } = await findNotes(concepts, find, lexicon.vocabulary.notes);
      signal?.throwIfAborted();
      const things = understood.map(toThing);
      const [pages, facets] = await Promise.all([
        Promise.all(notes.slice(offset, offset + limit).map((id) => index.load(id))),
        index.facets(),
      ]);
      signal?.throwIfAborted();
      const reading = literal ? undefined : readingOf(understood);
      return {
        query,
        ...(reading ? { reading } : {}),
        suggestions: suggest(understood),
        total: notes.length,
        results: pages.map((page) => toResult(page, things, base)),
        filters: countFacets(facets, notes),
      };
    },
  };
}

interface Loaded {
  index: NoteIndex;
  lexicon: Lexicon;
}

async function open(base: string, language: string): Promise<Loaded> {
  const [index, vocabulary] = await Promise.all([openIndex(base, language), loadVocabulary(base)]);
  return { index, lexicon: new Lexicon(vocabulary) };
}

/** The words that one thing was found as; words that were only guessed count less for the choice of sections. */
interface Thing {
  terms: string[];
  weight: number;
}

function toThing({ concept, alternatives }: Understood): Thing {
  const terms = alternatives.flatMap(({ words }) => words);
  return { terms: [...new Set(terms)], weight: concept.importance };
}

/** What may have been meant by initials or by mistyped words. */
function suggest(understood: readonly Understood[]): string[] {
  const words = understood
    .flatMap(({ guesses }) => guesses)
    .filter(({ kind }) => kind === 'choseong' || kind === 'typo')
    .map((alternative) => alternative.words.join(' '));
  return [...new Set(words)];
}

function readingOf(understood: readonly Understood[]): Reading | undefined {
  const surest = understood.map(({ alternatives }) => alternatives[0]);
  const other = surest.find(
    (alternative) => alternative && alternative.kind !== 'literal' && alternative.kind !== 'partial',
  );
  if (!other || other.kind === 'literal') return undefined;
  const meant = understood.map(({ concept }, i) => {
    const alternative = surest[i];
    return !alternative || alternative.kind === 'literal' ? concept.typed : alternative.words.join(' ');
  });
  return { meant: meant.join(' '), kind: other.kind };
}

function toResult(page: PagefindPage, things: readonly Thing[], base: string): Result {
  const { raw_url: route, meta, filters } = page;
  const url = toHref(route, base);
  const terms = things.flatMap((thing) => thing.terms);
  const hits = bestSections(toSections(page), things).slice(0, MOST_HITS);
  return {
    url,
    title: markMatches(decode(meta['title'] ?? route), terms),
    ...(meta['date'] ? { date: meta['date'] } : {}),
    people: filters['person'] ?? [],
    folder: filters['folder']?.[0] ?? '',
    hits: hits.map((section) => toHit(section, terms, url)),
  };
}

function toHit(section: FoundSection, terms: readonly string[], url: string): Hit {
  const text = findMatches(section.text, terms).length || !section.code ? section.text : section.code;
  const words = terms.slice(0, MOST_HIGHLIGHTS).join(' ');
  const anchor = section.id ? `#${encodeAnchor(section.id)}` : '';
  return {
    url: `${url}?h=${encodeURIComponent(words)}${anchor}`,
    headingPath: section.path,
    heading: markMatches(section.heading, terms),
    excerpt: excerptOf(text, terms),
  };
}

function countFacets(facets: Facets, notes: readonly string[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [filter, values] of Object.entries(facets)) {
    const own: Record<string, number> = (counts[filter] = {});
    for (const [value, ids] of Object.entries(values)) {
      const count = notes.filter((id) => ids.has(id)).length;
      if (count) own[value] = count;
    }
  }
  return counts;
}
