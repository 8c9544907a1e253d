import { toAnchorId, type AnchorId, type FolderFile } from './brands.ts';
import type { IdLink, NotesFolder } from './folder.ts';
import type { LinkResolver } from './link-resolver.ts';
import { decodePercent } from './urls.ts';
import { findTarget, findWikiLinks } from './wiki-link-targets.ts';

/** Ids that a note gives to its headings by hand, and what it links that ends in some id. */
export interface IdScan {
  ids: AnchorId[];
  links: string[];
}

const ID = /\{:?[ \t]*#([\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]*)/gu;

/**
 * Addresses with a fragment where Markdown and HTML have addresses: `](…)`, `[a]: …`, `href="…"`, and bare
 * ones.
 */
const ADDRESS =
  /(?:\]\(<?|^[ \t>]{0,9}\[[^\]\n]{1,200}\]:[ \t]?<?|href=["']?|(?=https?:))([^\s<>"'()]{0,1000}#[^\s<>"'()]+)/gim;

/** Looks through a note's source. */
export function scanIds(text: string): IdScan {
  if (!text.includes('#')) return { ids: [], links: [] };
  const ids = text.includes('{') ? [...text.matchAll(ID)].map(([, id = '']) => toAnchorId(id)) : [];
  const addresses = [...text.matchAll(ADDRESS)].map(([, href = '']) => href);
  const wiki = findWikiLinks(text).filter(({ target }) => target.includes('#'));
  return { ids, links: [...new Set([...addresses, ...wiki.map(({ target }) => `[[${target}]]`)])] };
}

/**
 * Of all links of a folder those that may lead to an id which some note gives by hand. Mostly there are none.
 */
export function selectIdLinks(scans: readonly (IdScan & { file: FolderFile })[]): IdLink[] {
  const ids = new Set(scans.flatMap((scan) => scan.ids.map(fold)));
  if (ids.size === 0) return [];
  return scans.flatMap(({ file, links }) =>
    links.filter((href) => ids.has(fold(fragmentOf(href)))).map((href) => ({ file, href })),
  );
}

function fragmentOf(href: string): string {
  const fragment = href.slice(href.lastIndexOf('#') + 1);
  return href.startsWith('[[') ? fragment.slice(0, -2) : decodePercent(fragment);
}

/** Anchors are found in any letter case. */
function fold(id: string): string {
  return id.normalize('NFC').trim().toLowerCase();
}

/** Makes a function that tells whether a note of the folder links an id of a note. */
export function createIdIndex({ idLinks = [] }: NotesFolder, resolver: LinkResolver) {
  let linked: Set<string> | undefined;
  return (file: FolderFile, id: AnchorId): boolean => {
    linked ??= new Set(idLinks.flatMap((link) => targetOf(link, resolver)));
    return linked.has(keyOf(file, id));
  };
}

function targetOf({ file, href }: IdLink, resolver: LinkResolver): string[] {
  const [wiki] = findWikiLinks(href);
  const url = wiki ? findTarget(wiki, file, resolver)?.url : href;
  const target = url === undefined ? undefined : resolver.resolve(file, url);
  if (target?.kind === 'anchor') return [keyOf(file, target.anchor)];
  return target?.kind === 'note' ? [keyOf(target.file, target.anchor)] : [];
}

function keyOf(file: FolderFile, id: AnchorId | ''): string {
  return `${file}\0${fold(id)}`;
}
