/** The part of Pagefind's published `pagefind.js` (1.5) that the site uses; it ships no types of its own. */
import type { IndexedHeading } from '../search/found-sections.ts';

export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindApi;
}

export interface PagefindOptions {
  basePath?: string;
  language?: string;
  noWorker?: boolean;
}

export interface PagefindApi {
  init(): Promise<void>;
  /** @param indexPath address of the folder of another index, which is searched beside the first from then on */
  mergeIndex(indexPath: string): Promise<void>;
  search(term: string): Promise<PagefindSearch>;
  preload(term: string): Promise<void>;
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
  /** Words with single spaces; empty where the text lies in pieces of its own. */
  content: string;
  word_count: number;
  /** How many words the line of the note's names has, with which it begins; the site adds this. */
  names: number;
  meta: Record<string, string>;
  anchors: IndexedHeading[];
}
