import { button, element } from '../element.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';
import type { SearchWords } from './search-words.ts';

/**
 * The last searches, to be asked again; nothing where there are none.
 * @param ask called with the one that was chosen
 * @param forgotten called when the reader has had them all forgotten
 */
export function renderRecent(
  words: SearchWords,
  ask: (query: string) => void,
  forgotten: () => void,
): HTMLElement[] {
  const recent = recentSearches();
  if (recent.length === 0) return [];
  const forget = button(words.forget, () => {
    forgetSearches();
    forgotten();
  });
  const entries = recent.map((query) =>
    element(
      'li',
      {},
      button(query, () => ask(query)),
    ),
  );
  return [
    element('div', { class: 'recent' }, element('h2', {}, words.recent), forget),
    element('ul', { class: 'plain recent-list' }, ...entries),
  ];
}
