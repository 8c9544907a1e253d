/** The last searches, kept on the reader's device only. */
const KEY = 'recent-searches';
const MOST = 6;

/** Newest first; none where storage is forbidden. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a search first, in place of the same one before. */
export function rememberSearch(query: string): void {
  const text = query.trim().normalize('NFC');
  if (text) keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(queries: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is forbidden or full: nothing is remembered.
  }
}
