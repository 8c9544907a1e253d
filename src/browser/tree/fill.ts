/** Fills folders of the tree when they are opened. Loaded with the first of them. */
import type { TreeFile } from '../../components/tree/folder-tree.ts';
import { element } from '../element.ts';

/** What may be opened at one time, and must not be asked for again. */
const asked = new WeakSet<Element>();

/** Adds what a folder holds below the link to its page, which stays the way where that can't be had. */
export async function fillFolder(folder: HTMLElement): Promise<void> {
  const address = folder.querySelector('a')?.href;
  if (address === undefined || asked.has(folder)) return;
  asked.add(folder);
  const list = await load(address);
  if (list) folder.append(list);
  else asked.delete(folder);
}

/** Puts all that a folder holds in place of the part of it that the page shows. @returns whether it could */
export async function showAll(link: HTMLAnchorElement): Promise<boolean> {
  const shown = link.closest('ul');
  const list = shown && (await load(link.href));
  if (!list) return false;
  const kept = new Map([...shown.children].map((item) => [addressIn(item), item]));
  const items = [...list.children].map((item) => kept.get(addressIn(item)) ?? item);
  const focused = items.find((item) => item.parentElement === list);
  shown.replaceChildren(...items);
  focused?.querySelector<HTMLElement>('a, summary')?.focus();
  return true;
}

function addressIn(item: Element): string | undefined {
  const link = item.querySelector<HTMLAnchorElement>('a:not([data-more])');
  return link ? new URL(link.href).pathname : undefined;
}

async function load(address: string): Promise<HTMLElement | undefined> {
  try {
    const response = await fetch(new URL('tree.json', new URL(address, location.href)));
    return response.ok ? listOf((await response.json()) as TreeFile, address) : undefined;
  } catch {
    return undefined; // No network: the folder's page may be kept.
  }
}

function listOf({ entries, page, more }: TreeFile, address: string): HTMLElement {
  const pageLink = (text: string, href: string) => element('a', { class: 'tree-page', href }, text);
  const items = entries.map(([title, href, count]) => {
    const current = href === location.pathname && 'page';
    if (count === undefined) return element('li', {}, element('a', { href, 'aria-current': current }, title));
    const summary = element('summary', {}, title, ' ', element('small', {}, String(count)));
    return element('li', {}, element('details', { 'data-closed': true }, summary, pageLink(page, href)));
  });
  if (more) items.push(element('li', {}, pageLink(more, address)));
  return element('ul', {}, ...items);
}
