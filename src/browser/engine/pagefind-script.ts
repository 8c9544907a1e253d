/** What is used of Pagefind's script (https://pagefind.app/docs/api/), and what it tells nobody. */
import type { Fragment } from '../../search/show/found-page.ts';

export interface PagefindInstance {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  /** @param options.baseUrl what the addresses of its notes begin with */
  mergeIndex(folder: string, options: { baseUrl: string }): Promise<void>;
  preload(term: string): Promise<void>;
  search(
    term: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: PagefindSearchResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindSearchResult {
  /** In an index of several parts, two notes of ten thousand may have the same. */
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<Fragment>;
}

let failedImports = 0;

/** Browsers remember that a script couldn't be loaded, so that it is asked for under another address after that. */
export async function importPagefind(
  address: string,
): Promise<{ createInstance(options: object): PagefindInstance }> {
  const again = failedImports > 0 ? `?${failedImports}` : '';
  try {
    return (await import(/* @vite-ignore */ address + again)) as Awaited<ReturnType<typeof importPagefind>>;
  } catch (error) {
    failedImports++;
    throw error;
  }
}

/** The address of a file of the index that failed to load since this was asked before, as far as the browser tells. */
export function findFailure(): string | undefined {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  performance.clearResourceTimings();
  return entries.find(isFailure)?.name;
}

/** Network errors have the status 0. */
function isFailure({ name, responseStatus }: PerformanceResourceTiming): boolean {
  return /\/pagefind[^/]*\//.test(name) && (responseStatus === 0 || responseStatus >= 400);
}
