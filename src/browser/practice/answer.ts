/** The answer to a question: the very section of its note's page. */
import type { DeckPlace, DeckQuestion } from '../../practice/deck.ts';

/** Nothing but what the page has of it. `gone`: the page or the heading isn't there any more. */
export type Answer = { state: 'found' | 'empty'; nodes: Node[] } | { state: 'gone' };

/** Pages that were loaded lately, by address. */
const pages = new Map<string, Promise<Document | undefined>>();
const MOST_PAGES = 24;

/** @throws where the page can't be loaded */
export async function loadAnswer({ address, anchor }: DeckPlace): Promise<Answer> {
  const prose = (await loadPage(address))?.querySelector('.prose');
  if (!prose) return { state: 'gone' };
  const nodes = anchor === '' ? [...prose.childNodes] : sectionOf(prose, anchor);
  if (!nodes) return { state: 'gone' };
  const copies = nodes.map((node) => document.importNode(node, true));
  for (const copy of copies) if (copy instanceof HTMLElement) settle(copy, address);
  return { state: copies.some(saysSomething) ? 'found' : 'empty', nodes: copies };
}

/** The first place, from the newest on, that has an answer; else the newest. @throws where it can't be loaded */
export async function loadFirstAnswer(
  question: DeckQuestion,
): Promise<{ answer: Answer; place: DeckPlace | undefined }> {
  for (const place of question.places) {
    const answer = await loadAnswer(place);
    if (answer.state === 'found') return { answer, place };
  }
  const [place] = question.places;
  return { answer: place ? await loadAnswer(place) : { state: 'gone' }, place };
}

/** Loads what will be asked for next. A failure is told when it is. */
export function preloadAnswer({ places: [place] }: DeckQuestion): void {
  if (place) loadPage(place.address).catch(() => undefined);
}

function loadPage(address: string): Promise<Document | undefined> {
  const known = pages.get(address);
  const page = known ?? fetchPage(address);
  pages.delete(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  for (const oldest of [...pages.keys()].slice(0, -MOST_PAGES)) pages.delete(oldest);
  return page;
}

async function fetchPage(address: string): Promise<Document | undefined> {
  const response = await fetch(address);
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${address} answers with ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** From behind a heading to the next one of its level or a higher one. */
function sectionOf(prose: Element, anchor: string): Node[] | undefined {
  const heading = prose.querySelector(`[id="${CSS.escape(anchor)}"]`);
  const level = heading ? levelOf(heading) : undefined;
  if (!heading || level === undefined) return undefined;
  const nodes: Node[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element && (levelOf(node) ?? 7) <= level) break;
    nodes.push(node);
  }
  return nodes;
}

function levelOf(element: Element): number | undefined {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** What stands elsewhere now leads where it led, and has no id that could be there twice. */
function settle(part: HTMLElement, address: string): void {
  const at = new URL(address, location.href);
  for (const anchor of part.querySelectorAll('.anchor')) anchor.remove();
  for (const element of [part, ...part.querySelectorAll('*')]) {
    element.removeAttribute('id');
    element.removeAttribute('aria-describedby');
    for (const name of ['href', 'src', 'poster']) {
      const value = element.getAttribute(name);
      if (value !== null && URL.canParse(value, at.href)) {
        const { href, origin, pathname, search, hash } = new URL(value, at);
        element.setAttribute(name, origin === location.origin ? pathname + search + hash : href);
      }
    }
  }
}

function saysSomething(node: Node): boolean {
  if (/[\p{L}\p{N}]/u.test(node.textContent ?? '')) return true;
  return (
    node instanceof Element &&
    (node.matches('img, svg, video, math') || node.querySelector('img, svg, video, math') !== null)
  );
}
