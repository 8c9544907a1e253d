/** The part of Pagefind's published `pagefind.js` (1.5) that the site uses; it ships no types of its own. */
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
}
