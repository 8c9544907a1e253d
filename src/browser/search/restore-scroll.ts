/** Where a reader was on the search page, for who comes back to it and finds it loaded anew. */

export interface Place {
  /** Number of notes that were shown. */
  shown: number;
  /** In pixels from the top. */
  scroll: number;
}

const KEY = 'search-place';

/** Keeps where the reader is, when the page is left. What history keeps of an address can't be changed any more then. */
export function keepPlace(placeNow: () => Place): void {
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ ...placeNow(), address: location.href }));
    } catch {
      // Storage is blocked or full: the page begins at its top.
    }
  });
}

/** Where a reader was who comes back to this address; nothing for who comes in another way. */
export function placeLeft(): Place | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'back_forward' && navigation?.type !== 'reload') return undefined;
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Place & { address: string }>;
    const { address, shown = 0, scroll = 0 } = kept;
    return address === location.href ? { shown, scroll } : undefined;
  } catch {
    return undefined;
  }
}
