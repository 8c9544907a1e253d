/** The entries of the main menu that a group sets. */
import { toFolderFile, type FolderFile, type Href, type Route } from '../addresses/brands.ts';
import type { LinkResolver } from '../addresses/link-resolver.ts';
import type { Tell } from '../problem.ts';

/** Pages of the site's own that the menu may name; each stands there only if it has something to show. */
export const OWN_PAGES = [
  'notes',
  'questions',
  'people',
  'tags',
  'terms',
  'timeline',
  'practice',
  'search',
] as const;

export type OwnPage = (typeof OWN_PAGES)[number];

/** A link of the group's own. */
interface OwnLink {
  text: string;
  /** Path of a note, a folder or a file from the notes folder on, or a whole address. */
  to: string;
}

export type MenuEntry = OwnPage | OwnLink;

/** An entry, once it is known where it leads. */
export type SettledEntry = OwnPage | { text: string; href: string; route?: Route };

/** Entries that lead somewhere, files that they lead to, and what is told of all others. */
export interface SettledMenu {
  entries: SettledEntry[];
  files: FolderFile[];
  faults: { to: string; tell: Tell<'setting'> }[];
}

export function settleMenu(menu: readonly MenuEntry[], links: LinkResolver): SettledMenu {
  const settled: SettledMenu = { entries: [], files: [], faults: [] };
  for (const entry of menu) settle(entry, links, settled);
  return settled;
}

function settle(entry: MenuEntry, links: LinkResolver, { entries, files, faults }: SettledMenu): void {
  if (typeof entry === 'string') {
    entries.push(entry);
    return;
  }
  const { text, to } = entry;
  const target = links.resolve(toFolderFile(''), to);
  if (target.kind === 'private') faults.push({ to, tell: (say) => say.hidden(to) });
  else if (target.kind === 'unsafe' || target.kind === 'anchor')
    faults.push({ to, tell: (say) => say.noTarget(text, to) });
  else if (target.kind === 'missing')
    faults.push({ to, tell: (say) => say.noTarget(text, to, target.suggestion) });
  else {
    if (target.kind === 'file') files.push(target.file);
    const route = 'route' in target ? { route: target.route } : {};
    entries.push({ text, href: target.href satisfies Href | string, ...route });
  }
}
