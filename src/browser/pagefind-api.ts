/** The part of Pagefind's published `pagefind.js` (1.5) that the site uses; it ships no types of its own. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindApi;
}

export interface PagefindOptions {
  basePath?: string;
  language?: string;
  noWorker?: boolean;
  /** Whether a word must have the diacritics of the query; for Hangul: whether it must have the same whole syllables. */
  exactDiacritics?: boolean;
}

export interface PagefindApi {
  init(): Promise<void>;
  options(options: PagefindOptions): Promise<void>;
  search(term: string | null, options?: { filters?: Record<string, string[]> }): Promise<PagefindSearch>;
  preload(term: string): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindSearch {
  results: PagefindResult[];
}

export interface PagefindResult {
  id: string;
  /** Numbers of the words found. */
  words: number[];
  /** Metadata in which the word was found. */
  matchedMetaFields?: string[];
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  /** As it was given to the index. */
  raw_url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
}
