/** The search page: its address says all, so that a search can be shared, kept and gone back to. */
import { button, element } from '../element.ts';
import { onEnter } from './ime-enter.ts';
import { latestSearch } from './latest-search.ts';
import type { SearchState } from './latest-search.ts';
import { rememberSearch, renderRecent } from './recent-searches.ts';
import { roveLinks } from './roving-links.ts';
import { createAnnouncer } from './search-announcer.ts';
import { createSearchClient } from './search-client.ts';
import type { Answer } from '../engine/search-types.ts';
import { readPageQuery, writePageQuery } from './search-query.ts';
import type { PageQuery } from './search-query.ts';
import { createFilters } from './search-filters.ts';
import {
  STOPS,
  isBeginning,
  renderFailure,
  renderNothing,
  renderReading,
  renderResults,
} from './search-results.ts';
import type { ResultsContext } from './search-results.ts';
import { language, searchMessages } from './search-messages.ts';

/** Where a reader is on the page, as its step of the history keeps it. */
interface Place {
  /** Number of notes that are shown. */
  shown: number;
  /** In pixels from the top. */
  scroll: number;
}

/** Notes shown at first and with each press of the button for more. */
const STEP = 10;

function start(page: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void {
  const client = createSearchClient({ base: __BASE_PATH__ });
  const { region, say } = createAnnouncer();
  const help = page.querySelector<HTMLElement>('.hint');
  const results = element('div', { class: 'search-results', tabindex: '-1' });
  const filters = createFilters(searchMessages, (chosen) => go({ ...query, filters: chosen }));
  page.append(filters.box, results, region);

  const title = document.title;
  let query: PageQuery = readPageQuery(location.search);
  /** What Back leads to after the next step. */
  let kept = query;
  /** Where the reader was, who comes back and finds the page loaded anew. */
  let left = history.state as Place | null;
  const context: ResultsContext = {
    messages: searchMessages,
    language,
    ask: (text, literal = false) => go({ text, literal, filters: query.filters }),
  };
  const ask = latestSearch(client, show);

  /** Searches, and says so in the address. Typing rewrites the present step of the history; what is meant adds one. */
  function go(next: PageQuery, meant = true): void {
    query = next;
    if (meant && kept.text && writePageQuery(next) !== writePageQuery(kept)) {
      history.replaceState(null, '', addressOf(kept)); // as it was before the typing
      entitle(kept);
      history.pushState(null, '', addressOf(next));
    } else {
      history.replaceState(null, '', addressOf(next));
    }
    if (meant) kept = next;
    fill();
  }

  /** So that tabs, bookmarks and steps of the history can be told apart. */
  function entitle({ text }: PageQuery): void {
    document.title = text.trim() ? `${text.trim()} - ${title}` : title;
  }

  function fill(): void {
    entitle(query);
    if (field.value !== query.text) field.value = query.text;
    const limit = Math.max(STEP, left?.shown ?? 0);
    void ask(query.text, { limit, literal: query.literal, filters: query.filters });
  }

  function show(state: SearchState): void {
    results.dataset['searchState'] = state.kind;
    const isWaiting = state.kind === 'waiting';
    results.ariaBusy = String(isWaiting);
    const hadFocus = results.matches(':focus-within');
    if (help) help.hidden = !isIdle(state);
    if (!isWaiting) results.replaceChildren(...render(state));
    else if (!results.querySelector('.found, .empty'))
      results.replaceChildren(element('p', { class: 'hint' }, searchMessages.waiting));
    // What had it may be gone.
    if (hadFocus && !results.matches(':focus-within')) results.focus();
    if (isWaiting) return;
    if (left && state.kind === 'done') scrollTo({ top: left.scroll, behavior: 'instant' });
    left = null;
  }

  function render(state: Exclude<SearchState, { kind: 'waiting' }>): HTMLElement[] {
    filters.box.hidden = true;
    if (state.kind === 'idle' || isIdle(state)) return renderRecent(searchMessages, context.ask, fill);
    if (state.kind === 'failed') {
      say(searchMessages.unavailable);
      return [renderFailure(searchMessages, state.retry)];
    }
    const { answer } = state;
    const said = toSentence(answer);
    say(said);
    filters.show(answer.filters, query.filters);
    const reading = renderReading(answer, context);
    if (answer.results.length === 0)
      return [...reading, renderNothing(answer, searchMessages, () => go({ ...query, filters: {} }))];
    const list = element('ol', { class: 'plain found' }, ...renderResults(answer.results, context));
    return [...reading, element('p', { class: 'count' }, said), list, ...renderMore(answer, list)];
  }

  function renderMore(answer: Answer, list: HTMLElement): HTMLElement[] {
    const last = answer.total + answer.guides;
    if (answer.results.length >= last) return [];
    const asked = query;
    const more = button(
      searchMessages.more,
      async () => {
        more.disabled = true;
        try {
          await addTo(list, asked);
        } catch {
          say(searchMessages.unavailable); // the button stays to try again
        }
        more.disabled = false;
        if (list.childElementCount >= last) more.remove();
      },
      'more',
    );
    return [more];
  }

  async function addTo(list: HTMLElement, { text, literal, filters }: PageQuery): Promise<void> {
    const offset = list.childElementCount;
    const next = await client.search(text, { limit: STEP, offset, literal, filters });
    const items = renderResults(next.results, context);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
  }

  field.addEventListener('input', () =>
    go({ text: field.value, literal: false, filters: query.filters }, false),
  );
  const submit = () => {
    rememberSearch(field.value);
    go({ ...query, text: field.value });
  };
  onEnter(field, submit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.found a')) rememberSearch(field.value);
  });
  roveLinks(field, page, STOPS);
  addEventListener('scrollend', () => {
    const shown = results.querySelectorAll('.found-note').length;
    history.replaceState({ shown, scroll: scrollY } satisfies Place, '');
  });
  addEventListener('popstate', () => {
    kept = query = readPageQuery(location.search);
    fill();
  });

  client.preload().catch(() => undefined); // a failure is shown with the first query
  if (!query.text) field.focus();
  fill();
}

/** Whether there is nothing to look for, or only the beginning of something. */
function isIdle(state: SearchState): boolean {
  return (
    state.kind === 'idle' ||
    (state.kind === 'done' && state.answer.unfiltered === 0 && isBeginning(state.answer.query))
  );
}

function toSentence({ searched, total, guides, unfiltered }: Answer): string {
  if (total + guides > 0) return searchMessages.found(total, guides);
  return unfiltered > 0 ? searchMessages.nothingFiltered(searched) : searchMessages.nothing(searched);
}

function addressOf(query: PageQuery): string {
  return writePageQuery(query) || location.pathname;
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
const form = page?.querySelector('form');
const field = form?.querySelector('input');
if (page && form && field) start(page, form, field);
