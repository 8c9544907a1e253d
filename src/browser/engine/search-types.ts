/** What the search is asked and what it answers. */
import type { Reading } from '../../search/show/reading.ts';
import type { TextPart } from '../../search/show/snippet.ts';

export type { Reading, TextPart };

/** Of each filter (`year`, `person`, `folder`, `kind`) the chosen values. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Of each filter its values, and how many notes there would be with each. */
export type Counts = Record<string, [value: string, count: number][]>;

/** What is shown for one query. */
export interface Answer {
  /** As typed. */
  query: string;
  /** What of it was searched: its beginning, where it is too long. */
  searched: string;
  /** How the query was understood, where otherwise than typed. */
  reading?: Reading;
  /** Queries that the reader may have meant, best first, to offer beside the results. */
  suggestions: string[];
  /** Number of notes found, without those of the guides. */
  total: number;
  /** Number of notes of the guides, which stand behind all others. */
  guides: number;
  /** How many notes they would be without the filters. */
  unfiltered: number;
  /** Best first; as many as asked for. */
  results: Result[];
  filters: Counts;
}

/** A note that was found. */
export interface Result {
  /** Address with the base path. */
  url: string;
  title: TextPart[];
  /** Name of the file, where that says something else than the title; or `''`. */
  name: string;
  /** ISO 8601 day. */
  date?: string;
  /** What it was about, where its title only says when; else empty. */
  topics: TextPart[];
  people: readonly string[];
  /** Folder of the note, `/`-separated; `''` for the root. */
  folder: string;
  /** What was asked for, as typed, that other notes have and this one doesn't. */
  missing: string[];
  /** Whether all that was asked for stands in its title, or it is the day that was asked for: the note is meant, not a section. */
  isMeant: boolean;
  /** Its sections, best first; at least one. */
  hits: Hit[];
}

/** A section that was found. */
export interface Hit {
  /** Address with the base path, the words to highlight as `?h=` and the heading's anchor. */
  url: string;
  /** Headings above this one, outermost first, without the note's title. */
  headingPath: readonly string[];
  heading: TextPart[];
  excerpt: TextPart[];
}

/** Notes that an answer has, unless more or fewer are asked for. */
export const MOST_RESULTS = 10;

export interface SearchOptions {
  /** Most notes to return. */
  limit?: number;
  /** Notes to leave out at the start. */
  offset?: number;
  /** Take the query exactly as typed. */
  literal?: boolean;
  /** Only notes that have one of the values of each filter. */
  filters?: Chosen;
}

export interface SearchClient {
  /** Loads what every query needs; rejects where the index is missing or can't be loaded. */
  preload(): Promise<void>;
  /** A newer query ends the work on the one before, whose promise then rejects. */
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

/** What `search/index.json` tells of an index. */
export interface IndexOutline {
  /** Folders of its parts, below the base path; the first is Pagefind's own place. */
  parts: string[];
  /** See `SiteSettings.guides`. */
  guides: readonly string[];
  /** See `SiteSettings.searchAlso`. */
  also: readonly string[];
}
