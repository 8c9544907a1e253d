/** The search page: its address says all, so that a search can be shared, kept and gone back to. */
import { button, element } from './element.ts';
import { onEnter } from './enter.ts';
import { latestSearch } from './latest-search.ts';
import type { SearchState } from './latest-search.ts';
import { keepPlace, placeLeft } from './place-left.ts';
import { rememberSearch } from './recent-searches.ts';
import { roveLinks } from './roving-links.ts';
import { createAnnouncer } from './search-announcer.ts';
import { createSearchClient } from './search-client.ts';
import type { Answer } from './search-client.ts';
import { readQuery, writeQuery } from './search-query.ts';
import type { PageQuery } from './search-query.ts';
import { renderFilters } from './search-filters.ts';
import { isBeginning, renderFailure, renderNothing, renderReading, renderResults } from './search-results.ts';
import type { ResultsContext } from './search-results.ts';
import { language, words } from './search-words.ts';

/** Notes shown at first and with each press of the button for more. */
const STEP = 10;

function start(page: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const client = createSearchClient({ base, language });
  const { region, say } = createAnnouncer();
  const help = page.querySelector<HTMLElement>('.hint');
  const results = element('div', { class: 'search-results', tabindex: '-1' });
  page.append(results, region);

  let query: PageQuery = readQuery(location.search);
  /** What Back leads to after the next step. */
  let kept = query;
  /** Where the reader was, who comes back. */
  let left = placeLeft();
  const context: ResultsContext = {
    words,
    language,
    ask: (text, literal = false) => go({ text, literal, filters: query.filters }),
  };
  const ask = latestSearch(client, show);

  /** Searches, and says so in the address. Typing rewrites the present step of the history; what is meant adds one. */
  function go(next: PageQuery, meant = true): void {
    query = next;
    if (meant && kept.text && writeQuery(next) !== writeQuery(kept)) {
      history.replaceState(null, '', addressOf(kept)); // as it was before the typing
      history.pushState(null, '', addressOf(next));
    } else {
      history.replaceState(null, '', addressOf(next));
    }
    if (meant) kept = next;
    fill();
  }

  function fill(): void {
    if (field.value !== query.text) field.value = query.text;
    const limit = Math.max(STEP, left?.shown ?? 0);
    void ask(query.text, { limit, literal: query.literal, filters: query.filters });
  }

  function show(state: SearchState): void {
    results.dataset['searchState'] = state.kind;
    results.ariaBusy = String(state.kind === 'waiting');
    if (state.kind === 'waiting') {
      if (!results.hasChildNodes()) results.append(element('p', { class: 'hint' }, words.waiting));
      if (help) help.hidden = true;
      return;
    }
    const focused = results.querySelector(':focus');
    results.replaceChildren(...render(state));
    if (help) help.hidden = results.hasChildNodes();
    if (focused) focusInPlaceOf(focused);
    if (left && state.kind === 'done') scrollTo({ top: left.scroll, behavior: 'instant' });
    left = undefined;
  }

  /** What had the focus is another element now, or gone. */
  function focusInPlaceOf(gone: Element): void {
    const filter =
      gone instanceof HTMLSelectElement ? results.querySelector(`select[name="${gone.name}"]`) : null;
    (filter instanceof HTMLElement ? filter : results).focus();
  }

  function render(state: Exclude<SearchState, { kind: 'waiting' }>): HTMLElement[] {
    if (state.kind === 'idle') return [];
    if (state.kind === 'failed') {
      say(words.unavailable);
      return [renderFailure(words, state.retry)];
    }
    const { answer } = state;
    if (answer.unfiltered === 0 && isBeginning(answer.query)) return [];
    const said = toSentence(answer);
    say(said);
    const choose = (filters: PageQuery['filters']) => go({ ...query, filters });
    const filters = renderFilters(answer.filters, query.filters, words, choose);
    const head = [...renderReading(answer, context), ...filters];
    if (answer.total === 0) return [...head, renderNothing(answer, words, () => choose({}))];
    const list = element('ol', { class: 'plain found' }, ...renderResults(answer.results, context));
    return [...head, element('p', { class: 'count' }, said), list, ...renderMore(answer, list)];
  }

  function renderMore(answer: Answer, list: HTMLElement): HTMLElement[] {
    if (answer.results.length >= answer.total) return [];
    const asked = query;
    const more = button(
      words.more,
      async () => {
        more.disabled = true;
        try {
          await addTo(list, asked);
        } catch {
          say(words.unavailable); // the button stays to try again
        }
        more.disabled = false;
        if (list.childElementCount >= answer.total) more.remove();
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
  roveLinks(field, page, '.found-hit, .recent-list button, .all, .more');
  keepPlace(() => ({ shown: results.querySelectorAll('.found-note').length, scroll: scrollY }));
  addEventListener('popstate', () => {
    kept = query = readQuery(location.search);
    fill();
  });

  client.preload().catch(() => undefined); // a failure is shown with the first query
  if (!query.text) field.focus();
  fill();
}

function toSentence({ query, total, unfiltered }: Answer): string {
  if (total > 0) return words.found(total);
  return unfiltered > 0 ? words.nothingFiltered(query) : words.nothing(query);
}

function addressOf(query: PageQuery): string {
  return writeQuery(query) || location.pathname;
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
const form = page?.querySelector('form');
const field = form?.querySelector('input');
if (page && form && field) start(page, form, field);
