/** The last searches, kept on the reader's device only. */
import { button, element } from '../element.ts';
import type { SearchMessages } from '../../messages/messages.ts';

const KEY = 'recent-searches';
const MOST = 6;

/** Newest first; none where storage is forbidden. @internal for tests */
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

/** @internal for tests */
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

/**
 * The last searches, to be asked again; nothing where there are none.
 * @param ask called with the one that was chosen
 * @param forgotten called when the reader has had them all forgotten
 */
export function renderRecent(
  messages: SearchMessages,
  ask: (query: string) => void,
  forgotten: () => void,
): HTMLElement[] {
  const entries = recentSearches().map((query) =>
    element(
      'li',
      {},
      button(query, () => ask(query)),
    ),
  );
  if (entries.length === 0) return [];
  const forget = button(messages.forget, () => {
    forgetSearches();
    forgotten();
  });
  return [
    element('div', { class: 'recent' }, element('h2', {}, messages.recent), forget),
    element('ul', { class: 'plain recent-list' }, ...entries),
  ];
}
