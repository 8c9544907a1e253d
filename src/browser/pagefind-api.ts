/** The part of Pagefind's published `pagefind.js` (1.5) that the site uses; it ships no types of its own. */
export interface PagefindApi {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  search(term: string | null, options?: { filters?: Record<string, string[]> }): Promise<PagefindSearch>;
  preload(term: string): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindSearch {
  results: { id: string; score: number; words: number[]; data(): Promise<PagefindPage> }[];
  filters: Record<string, Record<string, number>>;
}

export interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  /** HTML with `<mark>`. */
  excerpt: string;
  sub_results: PagefindSubResult[];
}

export interface PagefindSubResult {
  title: string;
  url: string;
  excerpt: string;
}
