/** The search dialog; loaded on first use. */
import styles from '../../styles/search/search.css?url';
import { button, element, loadStyles } from '../element.ts';
import { onEnter } from './ime-enter.ts';
import { latestSearch } from './latest-search.ts';
import type { SearchState } from './latest-search.ts';
import { rememberSearch, renderRecent } from './recent-searches.ts';
import { roveLinks } from './roving-links.ts';
import { createAnnouncer } from './search-announcer.ts';
import { createSearchClient } from './search-client.ts';
import { writePageQuery } from './search-query.ts';
import {
  STOPS,
  isBeginning,
  mainLink,
  renderFailure,
  renderNothing,
  renderReading,
  renderResults,
} from './search-results.ts';
import type { ResultsContext } from './search-results.ts';
import { language, searchMessages } from './search-messages.ts';

const searchPage = `${__BASE_PATH__}search/`;
const client = createSearchClient({ base: __BASE_PATH__ });

const field = element('input', {
  type: 'search',
  name: 'q',
  'aria-label': searchMessages.label,
  placeholder: searchMessages.placeholder,
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
});
const close = button(searchMessages.close, () => dialog.close(), 'close');
const form = element('form', { action: searchPage, role: 'search', class: 'search-field' }, field, close);
const results = element('div', { class: 'search-results' });
const { region, say } = createAnnouncer();
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': searchMessages.label },
  form,
  results,
  keyHelp(),
  region,
);

const context: ResultsContext = {
  messages: searchMessages,
  language,
  ask(query, literal = false) {
    field.value = query;
    field.focus();
    search({ literal });
  },
};
const ask = latestSearch(client, show);
let state: SearchState = { kind: 'idle' };
/** Enter came before the results. */
let openFirst = false;
/** Whether what was asked last is taken exactly as typed. */
let isLiteral = false;

const styled = loadStyles(styles);

/** Opens the dialog. */
export async function openSearch(): Promise<void> {
  await styled;
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  preloadSearch();
  field.select();
  if (state.kind === 'idle') show(state);
}

/** Loads what the first query needs, as soon as a reader seems to want to search. */
export function preloadSearch(): void {
  // What fails here fails again, and visibly, with the first query.
  client.preload().catch(() => undefined);
}

function search(options: { literal?: boolean } = {}): void {
  openFirst = false;
  isLiteral = options.literal ?? false;
  void ask(field.value, options);
}

function show(next: SearchState): void {
  state = next;
  results.ariaBusy = String(next.kind === 'waiting');
  // What was found before stays until the next answer, so that nothing flickers while typing.
  if (next.kind === 'waiting') {
    if (!results.querySelector('.found'))
      results.replaceChildren(element('p', { class: 'hint' }, searchMessages.waiting));
    return;
  }
  results.replaceChildren(...renderState(next));
  results.scrollTop = 0;
  if (next.kind === 'done' && openFirst) followFirst();
}

function renderState(next: Exclude<SearchState, { kind: 'waiting' }>): HTMLElement[] {
  switch (next.kind) {
    case 'idle':
      return renderIdle();
    case 'failed':
      say(searchMessages.unavailable);
      return [renderFailure(searchMessages, next.retry)];
    case 'done': {
      const { answer } = next;
      const { total, guides, results: found } = answer;
      if (found.length === 0 && isBeginning(answer.query)) return renderIdle();
      const reading = renderReading(answer, context);
      say(found.length > 0 ? searchMessages.found(total, guides) : searchMessages.nothing(answer.searched));
      if (found.length === 0) return [...reading, renderNothing(answer, searchMessages)];
      const list = element('ol', { class: 'plain found' }, ...renderResults(found, context));
      const all = element(
        'a',
        { class: 'all', href: pageOf(answer.query) },
        searchMessages.allResults,
        total > 0 ? ` (${total})` : '',
      );
      return [...reading, list, ...(total + guides > found.length ? [all] : [])];
    }
  }
}

function renderIdle(): HTMLElement[] {
  say('');
  const recent = renderRecent(searchMessages, context.ask, () => {
    field.focus();
    show({ kind: 'idle' });
  });
  return [...recent, element('p', { class: 'hint' }, searchMessages.help)];
}

function keyHelp(): HTMLElement {
  const keys = [
    ['↑ ↓', searchMessages.move],
    ['↵', searchMessages.open],
    ['Esc', searchMessages.close],
  ] as const;
  const parts = keys.map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does}`));
  return element('p', { class: 'keys', 'aria-hidden': 'true' }, ...parts);
}

function pageOf(text: string): string {
  return searchPage + writePageQuery({ text, literal: isLiteral, filters: {} });
}

/** Enter: the first result, or the search page where there is none. Waits for the results of what stands in the field. */
function enter(): void {
  if (!field.value.trim()) return;
  openFirst = true;
  if (state.kind === 'done' && state.query === field.value) followFirst();
  else if (state.kind !== 'waiting' || state.query !== field.value) void ask(field.value);
}

function followFirst(): void {
  openFirst = false;
  rememberSearch(field.value);
  const first = mainLink(results);
  if (first) follow(first.href);
  else location.assign(pageOf(field.value));
}

function follow(address: string): void {
  // Within the same page only the anchor changes, and the dialog would stay.
  dialog.close();
  location.assign(address);
}

field.addEventListener('input', () => search());
field.addEventListener('keydown', (event) => {
  // By itself, a search field would only be emptied.
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
});
onEnter(field, enter);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  enter();
});
roveLinks(field, dialog, STOPS);
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close(); // the backdrop
  if (!(event.target instanceof Element) || !event.target.closest('.found a, .all')) return;
  rememberSearch(field.value);
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
});
