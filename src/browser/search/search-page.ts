/** The search page: its address says all, so that a search can be shared, kept and gone back to. */
import { button } from '../element.ts';
import { type Answer, MOST_RESULTS } from '../engine/search-types.ts';
import { rememberSearch } from './recent-searches.ts';
import { createFilters } from './search-filters.ts';
import { searchMessages } from './search-messages.ts';
import { type PageQuery, readPageQuery, writePageQuery } from './search-query.ts';
import { renderResults } from './search-results.ts';
import { client, createSearchView, isIdle } from './search-view.ts';

/** Where a reader is, as the step of the history keeps it: the number of notes shown, and pixels from the top. */
type Place = { shown: number; scroll: number };

const addressOf = (query: PageQuery): string => location.pathname + writePageQuery(query);

function start(page: HTMLElement, field: HTMLInputElement): void {
  const title = document.title;
  const help = page.querySelector<HTMLElement>('.hint');
  let query = readPageQuery(location.search);
  /** What Back leads to after the next step. */
  let kept = query;
  /** Where the reader was, who comes back and finds the page loaded anew. */
  let left = history.state as Place | null;

  const filters = createFilters((chosen) => go({ filters: chosen }));
  page.append(filters.box);
  const view = createSearchView(page, {
    field,
    enter() {
      rememberSearch(field.value);
      go({ text: field.value });
    },
    ask: (text, literal = false) => go({ text, literal }),
    clearFilters: () => go({ filters: {} }),
    renderRest,
    onShow(state) {
      if (help) help.hidden = !isIdle(state);
      if (state.kind === 'waiting') return;
      if (state.kind === 'done' && !isIdle(state)) filters.show(state.answer.filters, query.filters);
      else filters.box.hidden = true;
      if (left && state.kind === 'done') scrollTo({ top: left.scroll, behavior: 'instant' });
      left = null;
    },
  });

  /** Searches, and says so in the address. Typing rewrites the present step of the history; what is meant adds one. */
  function go(change: Partial<PageQuery>, meant = true): void {
    query = { ...query, ...change };
    if (meant && kept.text && addressOf(query) !== addressOf(kept)) {
      history.replaceState(null, '', addressOf(kept)); // as it was before the typing
      entitle(kept);
      history.pushState(null, '', addressOf(query));
    } else {
      history.replaceState(null, '', addressOf(query));
    }
    if (meant) kept = query;
    fill();
  }

  /** So that tabs, bookmarks and steps of the history can be told apart. */
  function entitle({ text }: PageQuery): void {
    document.title = text.trim() ? `${text.trim()} - ${title}` : title;
  }

  function fill(): void {
    entitle(query);
    const { text, ...options } = query;
    if (field.value !== text) field.value = text;
    void view.search(text, left ? { ...options, limit: Math.max(MOST_RESULTS, left.shown) } : options);
  }

  /** A button that adds notes to a list until it has all of them. */
  function renderRest(list: HTMLElement, { total, guides }: Answer): HTMLElement {
    const { text, ...options } = query;
    async function add(): Promise<void> {
      more.disabled = true;
      const offset = list.childElementCount;
      try {
        const { results } = await client.search(text, { ...options, offset });
        list.append(...renderResults(results));
        list.children[offset]?.querySelector('a')?.focus();
      } catch {
        view.say(searchMessages.unavailable); // the button stays to try again
      }
      more.disabled = false;
      if (list.childElementCount >= total + guides) more.remove();
    }
    const more = button(searchMessages.more, add, 'more');
    return more;
  }

  field.addEventListener('input', () => go({ text: field.value, literal: false }, false));
  addEventListener('scrollend', () => {
    const shown = view.found.querySelectorAll('.found-note').length;
    history.replaceState({ shown, scroll: scrollY } satisfies Place, '');
  });
  addEventListener('popstate', () => {
    kept = query = readPageQuery(location.search);
    fill();
  });

  if (!query.text) field.focus();
  fill();
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
const field = page?.querySelector('input');
if (page && field) start(page, field);
