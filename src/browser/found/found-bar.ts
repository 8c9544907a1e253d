/** Goes from one of the places that are marked to the next: by its buttons, by arrows within it, or by N and Shift + N. */
import styles from './found-bar.css?url';
import { button, element, loadStyles } from '../element.ts';
import { isOwnKey } from '../own-key.ts';
import { laterMessages as texts } from '../later-messages.ts';

/** Highlight of the place that the reader is at. */
const CURRENT = 'found-current';

export interface FoundBarOptions {
  /** What is marked. */
  text: string;
  /** Ranges of each place, in the order of the page. */
  places: readonly Range[][];
  /** Takes the marks away. */
  clear(): void;
}

export function showFoundBar({ text, places, clear }: FoundBarOptions): void {
  const done = new AbortController();
  const message = element('span', { role: 'status' });
  const count = element('span', { class: 'found-count', role: 'status' });
  const steps = [
    stepButton(texts.previousPlace, 'Shift+N', () => step(-1)),
    count,
    stepButton(texts.nextPlace, 'N', () => step(1)),
  ];
  const bar = element('div', { class: 'found-bar' }, message, ...steps, button(texts.unmark, end));
  let at = firstFrom(document.querySelector(':target'), places);
  show();

  function step(by: number): void {
    at = (at + by + places.length) % places.length;
    show();
    reveal(places[at]?.[0]);
  }
  function show(): void {
    const highlight = new Highlight(...(places[at] ?? []));
    highlight.priority = 1;
    CSS.highlights.set(CURRENT, highlight);
    count.textContent = `${at + 1}/${places.length}`;
  }
  function end(): void {
    done.abort();
    CSS.highlights.delete(CURRENT);
    clear();
    bar.remove();
  }

  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
    else if (key === 'ArrowDown' || key === 'ArrowRight') step(1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') step(-1);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      // By the key's place, because a Korean keyboard writes ㅜ with it.
      if (event.code !== 'KeyN' || !isOwnKey(event)) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    },
    { signal: done.signal },
  );
  void loadStyles(styles).then(() => {
    if (!done.signal.aborted) document.querySelector('.notices')?.prepend(bar);
    // A region that is there before its text is spoken by screen readers.
    requestAnimationFrame(() => (message.textContent = text));
  });
}

function stepButton(label: string, key: string, act: () => void): HTMLButtonElement {
  const made = button('', act, 'found-step');
  made.ariaLabel = label;
  made.title = `${label} (${key.replace('+', ' + ')})`;
  made.setAttribute('aria-keyshortcuts', key);
  return made;
}

/** Number of the first place that doesn't stand before an element; the first of all where there is none. */
function firstFrom(start: Element | null, places: readonly Range[][]): number {
  const before = Node.DOCUMENT_POSITION_PRECEDING;
  const at = places.findIndex(
    ([range]) => range && !(start && start.compareDocumentPosition(range.startContainer) & before),
  );
  return Math.max(at, 0);
}

/** Brings a place to the middle of the window, out of all that is folded or scrolled away. */
function reveal(range: Range | undefined): void {
  const box = range?.startContainer.parentElement;
  if (!range || !box) return;
  for (let fold = box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
}
