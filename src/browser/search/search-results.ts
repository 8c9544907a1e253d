/** Shows answers, in the dialog and on the search page. All text goes in as text: none of it is ever read as HTML. */
import { formatDay } from '../../components/text/format.ts';
import { isOpen } from '../../search/show/reading.ts';
import { button, element } from '../element.ts';
import type { Answer, Hit, Reading, Result, TextPart } from '../engine/search-types.ts';
import { searchMessages } from './search-messages.ts';

/** Between the steps of a path; no line begins with it. */
export const WITHIN = '\u00a0› ';
/** Sections shown of a note at first; the others follow on demand. */
const HITS_SHOWN = 3;

/** Asks for a query instead of the typed one; `literal`: exactly as it stands. */
export type Ask = (query: string, literal?: boolean) => void;

/** How the query was understood, and what else the reader may have meant; nothing where there is nothing to say. */
export function renderReading({ query, searched, reading, suggestions }: Answer, ask: Ask): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (searched !== query) lines.push(element('p', { class: 'reading' }, searchMessages.cut(searched)));
  if (reading) {
    const literally = button(searchMessages.literally(searched), () => ask(searched, true));
    lines.push(element('p', { class: 'reading' }, describe(searched, reading), ' ', literally));
  }
  if (suggestions.length > 0) {
    const title = element('span', {}, searchMessages.didYouMean);
    const chips = renderList(suggestions.map((word) => button(word, () => ask(word))));
    lines.push(element('div', { class: 'chips' }, title, chips));
  }
  return lines;
}

function describe(query: string, reading: Reading): string {
  if (reading.kind === 'partial') return searchMessages.onlyFound(reading.meant);
  return isOpen(reading) ? searchMessages.foundInitials(query) : searchMessages.foundAs(query, reading.meant);
}

/** A list without signs. */
export function renderList(entries: readonly HTMLElement[], className = ''): HTMLUListElement {
  return element('ul', { class: `plain ${className}` }, ...entries.map((entry) => element('li', {}, entry)));
}

/** The entries of the list of results, best first. */
export function renderResults(results: readonly Result[]): HTMLLIElement[] {
  const looks = results.map((result) => `${result.folder}\n${titleOf(result)}`);
  const isShared = (look: string): boolean => looks.indexOf(look) !== looks.lastIndexOf(look);
  return results.map((result, i) => renderResult(result, isShared(looks[i] ?? '')));
}

function titleOf({ title }: Result): string {
  return title.map(({ text }) => text).join('');
}

/** @param isShared whether another result has its title and folder, so that the name of its file tells them apart */
function renderResult(result: Result, isShared: boolean): HTMLLIElement {
  const href = result.url + (result.hits[0]?.url.match(/\?[^#]*/)?.[0] ?? ''); // with the words to highlight
  const title = { class: 'found-title', href, 'data-meant': result.isMeant };
  const hits = result.hits.map((hit) => renderHit(hit, titleOf(result)));
  const list = renderList(hits.slice(0, HITS_SHOWN));
  const rest = hits.slice(HITS_SHOWN);
  const more = button(searchMessages.moreHits(rest.length), () => {
    list.append(...renderList(rest).children);
    rest[0]?.focus();
    more.remove();
  });
  more.className = 'more-hits';
  return element(
    'li',
    { class: 'found-note' },
    element('a', title, ...renderParts(result.title)),
    ...renderFacts(result, isShared),
    list,
    rest.length > 0 && more,
  );
}

/** The link that Enter follows: the first note itself where it is meant, else its best section. */
export function mainLink(results: HTMLElement): HTMLAnchorElement | null {
  const title = results.querySelector<HTMLAnchorElement>('.found-title');
  return title?.matches('[data-meant]') ? title : results.querySelector<HTMLAnchorElement>('.found-hit');
}

/** The lines below the title that have something to say. */
function renderFacts(result: Result, isShared: boolean): HTMLElement[] {
  const { topics, date, people, missing } = result;
  const path = [...result.folder.split('/'), isShared && result.name].filter(Boolean).join(WITHIN);
  const day = date && formatDay(date, document.documentElement.lang, 'medium');
  const facts = [
    day && element('time', { datetime: date }, day),
    people.length > 0 && element('span', {}, people.join(', ')),
    path && element('span', {}, path),
  ];
  return [
    element('p', { class: 'facts topics' }, topics.length > 0 && element('span', {}, ...renderParts(topics))),
    element('p', { class: 'facts' }, ...facts),
    element('p', { class: 'facts missing' }, missing.length > 0 && searchMessages.missing(missing)),
  ].filter((line) => line.hasChildNodes());
}

/** @param title of the note, which names what has no words */
function renderHit({ url, headingPath, heading, excerpt }: Hit, title: string): HTMLAnchorElement {
  // What stands before the first heading has no heading but the note's title, which stands above already.
  const isSection = url.includes('#');
  const link = element(
    'a',
    { class: 'found-hit', href: url },
    isSection && headingPath.length > 0 && element('small', {}, headingPath.join(WITHIN)),
    isSection && element('strong', {}, ...renderParts(heading)),
    excerpt.length > 0 && element('span', {}, ...renderParts(excerpt)),
  );
  if (!link.textContent) link.append(title);
  return link;
}

function renderParts(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
