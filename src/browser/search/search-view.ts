/** What the dialog and the search page share: what is found by a field, keys that lead through it, and what is said of it. */
import { button, element } from '../element.ts';
import type { Answer } from '../engine/search-types.ts';
import { onEnter } from './ime-enter.ts';
import { type SearchState, latestSearch } from './latest-search.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { roveLinks } from './roving-links.ts';
import { createSearchClient } from './search-client.ts';
import { searchMessages } from './search-messages.ts';
import * as results from './search-results.ts';

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
  ask: results.Ask;
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

  function show(next: SearchState): void {
    state = next;
    const hadFocus = found.matches(':focus-within');
    found.dataset['searchState'] = next.kind;
    found.ariaBusy = String(next.kind === 'waiting');
    // What was found before stays until the next answer, so that nothing flickers while typing.
    if (next.kind !== 'waiting' || !found.querySelector('.found, .empty'))
      found.replaceChildren(...render(next));
    if (hadFocus && !found.matches(':focus-within')) found.focus(); // what had it is gone
    options.onShow(next);
  }

  function render(shown: SearchState): HTMLElement[] {
    if (shown.kind === 'waiting') return [element('p', { class: 'hint' }, searchMessages.waiting)];
    if (shown.kind === 'failed') {
      say(searchMessages.unavailable);
      return [results.renderFailure(shown.retry)];
    }
    if (shown.kind === 'idle' || isIdle(shown)) {
      say('');
      return options.help ? [...renderRecent(), options.help] : renderRecent();
    }
    const { answer } = shown;
    const sentence = toSentence(answer);
    say(sentence);
    const reading = results.renderReading(answer, ask);
    if (answer.results.length === 0) return [...reading, results.renderNothing(answer, options.clearFilters)];
    const count = element('p', { class: 'count' }, sentence);
    const list = element('ol', { class: 'plain found' }, ...results.renderResults(answer.results));
    const isWhole = answer.results.length >= answer.total + answer.guides;
    return [...reading, count, list, ...(isWhole ? [] : [options.renderRest(list, answer)])];
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
    const list = results.renderList(entries);
    list.classList.add('recent-list');
    return [element('div', { class: 'recent' }, element('h2', {}, searchMessages.recent), forget), list];
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
  return { found, say, show, search: latestSearch(client, show), state: () => state };
}

/** Whether there is nothing to look for, or only a single jamo, the beginning of all that is typed in Hangul. */
export function isIdle(state: SearchState): boolean {
  if (state.kind !== 'done') return state.kind === 'idle';
  const { query, results: notes, unfiltered } = state.answer;
  return notes.length === 0 && unfiltered === 0 && /^[ㄱ-ㅎㅏ-ㅣ]$/.test(query.trim());
}

function toSentence({ searched, total, guides, unfiltered }: Answer): string {
  if (total + guides > 0) return searchMessages.found(total, guides);
  return unfiltered > 0 ? searchMessages.nothingFiltered(searched) : searchMessages.nothing(searched);
}
