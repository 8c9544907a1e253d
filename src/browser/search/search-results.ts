/** Shows answers, in the dialog and on the search page. All text goes in as text: none of it is ever read as HTML. */
import { formatDay } from '../../components/text/format.ts';
import { button, element } from '../element.ts';
import type { SearchMessages } from '../../messages/messages.ts';
import { isOpen } from '../../search/show/reading.ts';
import type { Answer, Hit, Reading, Result, TextPart } from '../engine/search-types.ts';

/** What the arrow keys stop at. */
export const STOPS = '.found-title, .found-hit, .recent-list button, .all, .more';
/** Between the steps of a path; no line begins with it. */
export const WITHIN = '\u00a0› ';
/** Sections shown of a note at first; the others follow on demand. */
const HITS_SHOWN = 3;

export interface ResultsContext {
  messages: SearchMessages;
  /** BCP 47. */
  language: string;
  /** Asks for a query instead of the typed one; `literal`: exactly as it stands. */
  ask(query: string, literal?: boolean): void;
}

/** How the query was understood, and what else the reader may have meant; nothing where there is nothing to say. */
export function renderReading(answer: Answer, { messages, ask }: ResultsContext): HTMLElement[] {
  const { query, searched, reading, suggestions } = answer;
  const lines: HTMLElement[] = [];
  if (searched !== query) lines.push(element('p', { class: 'reading' }, messages.cut(searched)));
  if (reading) {
    const literally = button(messages.literally(searched), () => ask(searched, true));
    lines.push(element('p', { class: 'reading' }, describe(searched, reading, messages), ' ', literally));
  }
  if (suggestions.length > 0) {
    const chips = suggestions.map((word) =>
      element(
        'li',
        {},
        button(word, () => ask(word)),
      ),
    );
    lines.push(
      element(
        'div',
        { class: 'chips' },
        element('span', {}, messages.didYouMean),
        element('ul', { class: 'plain' }, ...chips),
      ),
    );
  }
  return lines;
}

function describe(query: string, reading: Reading, messages: SearchMessages): string {
  if (reading.kind === 'partial') return messages.onlyFound(reading.meant);
  return isOpen(reading) ? messages.foundInitials(query) : messages.foundAs(query, reading.meant);
}

/** The entries of the list of results, best first. */
export function renderResults(results: readonly Result[], context: ResultsContext): HTMLLIElement[] {
  const looks = results.map((result) => `${result.folder}\n${titleOf(result)}`);
  const isShared = (look: string): boolean => looks.indexOf(look) !== looks.lastIndexOf(look);
  return results.map((result, i) => renderResult(result, isShared(looks[i] ?? ''), context));
}

function titleOf({ title }: Result): string {
  return title.map(({ text }) => text).join('');
}

/**
 * What helps where nothing was found.
 * @param clearFilters asks without them
 */
export function renderNothing(
  { searched, unfiltered }: Pick<Answer, 'searched' | 'unfiltered'>,
  messages: SearchMessages,
  clearFilters?: () => void,
): HTMLElement {
  if (unfiltered > 0 && clearFilters)
    return element(
      'div',
      { class: 'empty' },
      element('strong', {}, messages.nothingFiltered(searched)),
      element('p', {}, button(messages.searchAll(unfiltered), clearFilters)),
    );
  return element(
    'div',
    { class: 'empty' },
    element('strong', {}, messages.nothing(searched)),
    ...messages.nothingHelp.map((line) => element('p', {}, line)),
  );
}

/** Whether it is a single jamo, the beginning of all that is typed in Hangul: that nothing has it, says nothing. */
export function isBeginning(query: string): boolean {
  return /^[ㄱ-ㅎㅏ-ㅣ]$/.test(query.trim());
}

/** That the search doesn't work, and a button to try again. */
export function renderFailure(messages: SearchMessages, retry: () => void): HTMLElement {
  return element(
    'div',
    { class: 'empty' },
    element('strong', {}, messages.unavailable),
    element('p', {}, button(messages.retry, retry)),
  );
}

/** @param isShared whether another result has its title and folder, so that the name of its file tells them apart */
function renderResult(result: Result, isShared: boolean, context: ResultsContext): HTMLLIElement {
  const title = titleOf(result);
  const renderHits = (hits: readonly Hit[]) => hits.map((hit) => element('li', {}, renderHit(hit, title)));
  const rest = result.hits.slice(HITS_SHOWN);
  const list = element('ul', { class: 'plain' }, ...renderHits(result.hits.slice(0, HITS_SHOWN)));
  const item = element(
    'li',
    { class: 'found-note' },
    element(
      'a',
      { class: 'found-title', href: titleHref(result), 'data-meant': result.isMeant },
      ...renderParts(result.title),
    ),
    ...(result.topics.length > 0
      ? [element('p', { class: 'facts topics' }, element('span', {}, ...renderParts(result.topics)))]
      : []),
    ...renderFacts({ ...result, name: isShared ? result.name : '' }, context.language),
    ...renderMissing(result, context.messages),
    list,
  );
  if (rest.length > 0) {
    const all = button(
      context.messages.moreHits(rest.length),
      () => {
        const more = renderHits(rest);
        list.append(...more);
        more[0]?.querySelector('a')?.focus();
        all.remove();
      },
      'more-hits',
    );
    item.append(all);
  }
  return item;
}

/** The link that Enter follows: the first note itself where it is meant, else its best section. */
export function mainLink(results: HTMLElement): HTMLAnchorElement | null {
  const title = results.querySelector<HTMLAnchorElement>('.found-title');
  return title?.matches('[data-meant]') ? title : results.querySelector<HTMLAnchorElement>('.found-hit');
}

/** The note itself, with the words to highlight that its sections' addresses carry. */
function titleHref({ url, hits }: Result): string {
  return url + (hits[0]?.url.match(/\?[^#]*/)?.[0] ?? '');
}

function renderFacts({ date, people, folder, name }: Result, language: string): HTMLElement[] {
  const facts: (Node | string)[] = [];
  if (date) facts.push(element('time', { datetime: date }, formatDay(date, language, 'medium')));
  if (people.length > 0) facts.push(element('span', {}, people.join(', ')));
  const path = [...folder.split('/'), name].filter((step) => step !== '');
  if (path.length > 0) facts.push(element('span', {}, path.join(WITHIN)));
  return facts.length > 0 ? [element('p', { class: 'facts' }, ...facts)] : [];
}

function renderMissing({ missing }: Result, messages: SearchMessages): HTMLElement[] {
  return missing.length > 0 ? [element('p', { class: 'facts missing' }, messages.missing(missing))] : [];
}

/** @param title of the note, which names what has no words */
function renderHit(hit: Hit, title: string): HTMLAnchorElement {
  const link = element('a', { class: 'found-hit', href: hit.url });
  // What stands before the first heading has no heading but the note's title, which stands above already.
  if (hit.url.includes('#')) {
    if (hit.headingPath.length > 0) link.append(element('small', {}, hit.headingPath.join(WITHIN)));
    link.append(element('strong', {}, ...renderParts(hit.heading)));
  }
  if (hit.excerpt.length > 0) link.append(element('span', {}, ...renderParts(hit.excerpt)));
  if (!link.textContent) link.append(title);
  return link;
}

function renderParts(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
