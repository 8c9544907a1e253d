/** Says on a note's page that the heading which its address names isn't there, and names those most like it. */
import { editDistance } from '../../search/hangul/distance.ts';
import { button, element } from '../element.ts';
import { laterMessages as texts } from '../later-messages.ts';

/** Headings named: enough to find a name that changed, few enough to read. */
const MOST = 3;

/** Share of an id that may be another in one that is still named: headings are rewritten, not only misspelt. */
const TOLERANCE = 0.6;

/** A longer one is no name, and comparing takes time by the square of its length. */
const LONGEST = 100;

let shown: HTMLElement | undefined;

/** @param wanted id that no element has */
export function showNearest(wanted: string): void {
  hideNearest();
  const prose = document.querySelector('main article.note .prose');
  if (!prose) return;
  const headings = [...prose.querySelectorAll<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)[id]')];
  const links = nearestOf(
    wanted,
    headings.map(({ id }) => id),
  ).map((id) => {
    const text = document.getElementById(id)?.textContent?.trim() ?? id;
    return element('li', {}, element('a', { href: `#${encodeURIComponent(id)}` }, text));
  });
  const message = element('p', { role: 'status' });
  shown = element('aside', { class: 'gone' }, message);
  if (links.length > 0) shown.append(element('ul', {}, ...links));
  shown.append(button(texts.close, hideNearest));
  prose.prepend(shown);
  addEventListener('hashchange', hideNearest, { once: true });
  // A region that is there before its text is spoken by screen readers.
  requestAnimationFrame(() => {
    message.textContent = texts.headingGone(wanted.slice(0, LONGEST), links.length);
  });
}

/** Takes the notice away: the reader has read it, or went on. */
function hideNearest(): void {
  shown?.remove();
  shown = undefined;
}

/** Ids most like one that isn't there, the nearest first. @internal for tests */
export function nearestOf(wanted: string, ids: readonly string[]): string[] {
  const name = fold(wanted);
  const distances = ids.map((id) => ({ id, far: distance(name, fold(id)) }));
  return distances
    .filter(({ far }) => far <= TOLERANCE)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** From 0, the same, to 1; where one holds the other, a part of a name was added or taken away. */
function distance(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) > 1 && (a.includes(b) || b.includes(a)))
    return 0.5 * (1 - Math.min(a.length, b.length) / longest);
  return longest === 0 ? 1 : editDistance(a, b, longest) / longest;
}

/** Signs between words and GitHub's numbers tell nothing; Hangul by its letters, so that `흐름` is near `흐르다`. */
function fold(id: string): string {
  return id.slice(0, LONGEST).toLowerCase().replace(/-\d+$/, '').replace(/[-_]+/g, ' ').normalize('NFD');
}
