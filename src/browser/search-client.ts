/**
 * Answers queries in the browser: loads Pagefind from the published `pagefind/` folder and asks it.
 * No DOM here, so that the dialog, the search page and tests share it.
 */
import type { PagefindApi, PagefindSubResult } from './pagefind-api.ts';

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

/** A piece of text, either matched by the query or not. */
export interface TextPart {
  text: string;
  marked: boolean;
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

/**
 * @param options.base Base path of the site, `/` or `/name/`.
 * @param options.language BCP 47 language of the site.
 */
export function createSearchClient(options: { base: string; language: string }): SearchClient {
  let loading: Promise<PagefindApi> | undefined;

  function load(): Promise<PagefindApi> {
    loading ??= loadPagefind(options.base).catch((cause: unknown) => {
      loading = undefined; // a later query may try again
      throw new SearchUnavailableError(`The search index at ${options.base}pagefind/ can't be loaded`, {
        cause,
      });
    });
    return loading;
  }

  return {
    async preload() {
      await load();
    },
    async search(query, { limit = 10, offset = 0, filters = {}, signal } = {}) {
      const pagefind = await load();
      signal?.throwIfAborted();
      const found = await pagefind.search(query, { filters });
      signal?.throwIfAborted();
      const pages = await Promise.all(
        found.results.slice(offset, offset + limit).map((result) => result.data()),
      );
      signal?.throwIfAborted();
      const results = pages.map(({ meta, url, excerpt, sub_results: sections }): Result => {
        const title = meta['title'] ?? url;
        const hits = sections.map((section) => toHit(section, query));
        return {
          url,
          title: [{ text: title, marked: false }],
          ...(meta['date'] ? { date: meta['date'] } : {}),
          people: meta['people']?.split(', ') ?? [],
          folder: meta['folder'] ?? '',
          hits: hits.length ? hits : [toHit({ title, url, excerpt }, query)],
        };
      });
      return { query, suggestions: [], total: found.results.length, results, filters: found.filters };
    },
  };
}

async function loadPagefind(base: string): Promise<PagefindApi> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindApi;
  await pagefind.init();
  return pagefind;
}

function toHit(section: Pick<PagefindSubResult, 'title' | 'url' | 'excerpt'>, query: string): Hit {
  const [path = '', anchor] = section.url.split('#');
  return {
    url: `${path}?h=${encodeURIComponent(query)}${anchor ? `#${anchor}` : ''}`,
    headingPath: [],
    heading: [{ text: section.title, marked: false }],
    excerpt: toParts(section.excerpt),
  };
}

/** Pagefind's excerpt is HTML: text with entities, and `<mark>` around what matched. */
function toParts(html: string): TextPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: decode(piece.replace(/<\/?mark>/g, '')), marked: piece.startsWith('<mark>') }));
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
