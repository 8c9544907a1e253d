/** All rows of a list, those of its other pages too. */
import { createLineFinder, type LineFinder } from './line-finder.ts';

/** A list that shows the rows which are found. */
export interface WholeList {
  /** Whether it has the rows of all its pages. */
  isWhole: boolean;
  /** @returns how many rows are shown */
  show(typed: string): number;
}

const ROWS = 'ol.plain > li, ul.plain > li';

/**
 * @param list whose page shows its rows, perhaps under headings
 * @param before addresses of the pages before this one
 * @param after those of the pages after it
 */
export async function readWholeList(
  list: HTMLElement,
  before: readonly string[],
  after: readonly string[],
): Promise<WholeList> {
  const pages = await Promise.all([before, after].map((addresses) => Promise.all(addresses.map(partOf))));
  const [above = [], below = []] = pages.map((parts) => parts.flatMap((part) => part ?? []));
  const isWhole = pages.flat().every((part) => part !== undefined);
  list.prepend(...above);
  list.append(...below);
  const others = [...above, ...below];
  const rows = [...list.querySelectorAll<HTMLElement>(ROWS)];
  const sections = [...list.querySelectorAll<HTMLElement>('section')];
  const find: LineFinder = createLineFinder(rows.map((row) => row.textContent));
  return {
    isWhole,
    show(typed) {
      const isAll = typed.trim() === '';
      const found = isAll ? undefined : find(typed);
      rows.forEach((row, i) => (row.hidden = found !== undefined && !found.has(i)));
      for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
      // What other pages show is here only while something is looked for.
      for (const other of others) other.hidden = isAll || !other.querySelector('li:not([hidden])');
      return found?.size ?? rows.length;
    },
  };
}

/** The same list on another page, not to be seen yet; nothing where that can't be had. */
async function partOf(address: string): Promise<HTMLElement[] | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const parts = [...(page.querySelector('[data-list]')?.children ?? [])] as HTMLElement[];
    for (const part of parts) {
      part.hidden = true;
      // This page has its own of them.
      for (const named of [part, ...part.querySelectorAll('[id]')]) named.removeAttribute('id');
      part.removeAttribute('aria-labelledby');
    }
    return parts;
  } catch {
    return undefined; // no network
  }
}
