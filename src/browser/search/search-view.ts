/** What the dialog and the search page share: what is found by a field, keys that lead through it, and what is said of it. */
import { button, element } from '../element.ts';
import type { Answer, Result } from '../engine/search-types.ts';
import { onEnter } from './ime-enter.ts';
import { type SearchState, latestSearch } from './latest-search.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { roveLinks } from './roving-links.ts';
import { createSearchClient } from './search-client.ts';
import { searchMessages } from './search-messages.ts';
import { type Ask, renderList, renderReading, renderResults } from './search-results.ts';

/** What the arrow keys stop at. */
const STOPS = '.found-title, .found-hit, .recent-list button, .all, .more';

/**
 * Screen readers speak each key and drop what they were saying, so a count is said only once the reader has paused;
 * shorter than about a second it would cut off the echo of the last syllable.
 */
const PAUSE_MS = 1000;

export const client = createSearchClient({ base: __BASE_PATH__ });

export interface SearchViewOptions {
  /** Stands in a form. */
  field: HTMLInputElement;
  /** Called for each press of Enter in the field. */
  enter(): void;
  ask: Ask;
  clearFilters?(): void;
  /** What stands below the last searches where there is nothing to look for. */
  help?: HTMLElement;
  /** Leads to the notes that the list of results leaves out. */
  renderRest(list: HTMLElement, answer: Answer): HTMLElement;
  /** Called after each state is shown. */
  onShow(state: SearchState): void;
}

/** @param root holds the field; what is found by it goes to its end */
export function createSearchView(root: HTMLElement, options: SearchViewOptions) {
  const { field, ask, enter } = options;
  const found = element('div', { class: 'search-results', tabindex: '-1' });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  let state: SearchState = { kind: 'idle' };
  let timer: number | undefined;
  /** Adds the results that the answer shown didn't have yet. */
  let add: (results: readonly Result[]) => void = () => undefined;

  function show(next: SearchState): void {
    state = next;
    const hadFocus = found.matches(':focus-within');
    mark(next.kind === 'done' && !next.isWhole ? 'waiting' : next.kind);
    // What was found before stays until the next answer, so that nothing flickers while typing.
    if (next.kind !== 'waiting' || !found.querySelector('.found, .empty'))
      found.replaceChildren(...render(next));
    if (hadFocus && !found.matches(':focus-within')) found.focus(); // what had it is gone
    options.onShow(next);
  }

  function render(shown: SearchState): HTMLElement[] {
    if (shown.kind === 'waiting') return [element('p', { class: 'hint' }, searchMessages.waiting)];
    if (shown.kind === 'failed')
      return [renderEmpty(searchMessages.unavailable, button(searchMessages.retry, shown.retry))];
    if (shown.kind === 'done' && !isIdle(shown))
      return [...renderReading(shown.answer, ask), ...renderAnswer(shown)];
    say('');
    return options.help ? [...renderRecent(), options.help] : renderRecent();
  }

  function renderAnswer({ answer, isWhole, left }: Extract<SearchState, { kind: 'done' }>): HTMLElement[] {
    const { searched, total, guides, unfiltered, results } = answer;
    if (results.length === 0 && unfiltered > 0 && options.clearFilters) {
      const clear = button(searchMessages.searchAll(unfiltered), options.clearFilters);
      return [renderEmpty(searchMessages.nothingFiltered(searched), clear)];
    }
    if (results.length === 0)
      return [renderEmpty(searchMessages.nothing(searched), ...searchMessages.nothingHelp)];
    const sentence = searchMessages.found(total, guides);
    say(sentence);
    const count = element('p', { class: 'count' }, sentence);
    const list = element('ol', { class: 'plain found' }, ...renderResults(results));
    const rest = left > 0 ? [options.renderRest(list, answer)] : [];
    add = (others) => {
      list.append(...renderResults(others));
      list.after(...rest);
      mark('done');
    };
    return isWhole ? [count, list, ...rest] : [count, list];
  }

  function mark(kind: SearchState['kind']): void {
    found.dataset['searchState'] = kind;
    found.ariaBusy = String(kind === 'waiting');
  }

  /** Why there are no results, and what helps. */
  function renderEmpty(why: string, ...help: (HTMLElement | string)[]): HTMLElement {
    say(why);
    const lines = help.map((line) => element('p', {}, line));
    return element('div', { class: 'empty' }, element('strong', {}, why), ...lines);
  }

  /** The last searches, to be asked again. */
  function renderRecent(): HTMLElement[] {
    const entries = recentSearches().map((query) => button(query, () => ask(query)));
    if (entries.length === 0) return [];
    const forget = button(searchMessages.forget, () => {
      forgetSearches();
      field.focus(); // the button goes
      show(state);
    });
    const title = element('h2', {}, searchMessages.recent);
    return [element('div', { class: 'recent' }, title, forget), renderList(entries, 'recent-list')];
  }

  /** Says something to screen readers after a pause, or what is to be said after it. */
  function say(message: string): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = message), PAUSE_MS);
  }

  root.append(found, status);
  roveLinks(field, root, STOPS);
  onEnter(field, enter);
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    enter();
  });
  found.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.found a, .all')) rememberSearch(field.value);
  });
  client.preload().catch(() => undefined); // a failure is shown with the first query
  return {
    found,
    say,
    show,
    search: latestSearch(client, show, (results) => add(results)),
    state: () => state,
  };
}

/** Whether there is nothing to look for, or only a single jamo, the beginning of all that is typed in Hangul. */
export function isIdle(state: SearchState): boolean {
  if (state.kind !== 'done') return state.kind === 'idle';
  const { query, results, unfiltered } = state.answer;
  return results.length === 0 && unfiltered === 0 && /^[ㄱ-ㅎㅏ-ㅣ]$/.test(query.trim());
}
