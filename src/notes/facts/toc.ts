import type { Link, List, ListItem, PhrasingContent } from 'mdast';
import type { AnchorId } from '../addresses/brands.ts';
import type { Heading } from '../note.ts';

/** An entry of the table of contents with those that stand under it. */
export interface TocEntry {
  text: string;
  id: AnchorId | '';
  /** Published level, 2 to 4. */
  level: number;
  children: TocEntry[];
}

/** Level of a page's topmost headings: the title is its only h1. */
const TOP = 2;
/** Deepest level of the contents; as `outline` begins every page at 2, this never hides all of a page. */
const DEEPEST_ENTRY = 4;
/** HTML has no more. */
const DEEPEST_HEADING = 6;

/**
 * Published levels of a page's headings: one more than that of the heading they stand under, whatever was
 * skipped.
 *
 * @param depths As written, 1 for `#`, in the order of the page, without the heading that became the title
 * @returns For each its level, 2 to 6; the first is 2, and each next at most one more than the one before it
 */
export function outline(depths: readonly number[]): number[] {
  const open: { depth: number; level: number }[] = [];
  return depths.map((depth) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const level = Math.min((open.at(-1)?.level ?? TOP - 1) + 1, DEEPEST_HEADING);
    open.push({ depth, level });
    return level;
  });
}

/**
 * The tree of a page's headings of levels 2 to 4.
 *
 * @param headings In the order of the page
 */
export function buildToc(headings: readonly Heading[]): TocEntry[] {
  const root: TocEntry[] = [];
  for (const { text, id, level } of headings) {
    if (level <= DEEPEST_ENTRY) listUnder(root, level).push({ text, id, level, children: [] });
  }
  return root;
}

/** Whether a page's headings are worth a table of contents. */
export function hasContents(headings: readonly Heading[]): boolean {
  return headings.filter(({ level }) => level <= DEEPEST_ENTRY).length > 1;
}

/** The list that a heading of this level joins: that of the last entry above it. */
function listUnder(entries: TocEntry[], level: number): TocEntry[] {
  const last = entries.at(-1);
  return last && last.level < level ? listUnder(last.children, level) : entries;
}

/** A link of a hand-written table of contents. */
export interface HandmadeTocLink {
  text: string;
  /** As written, with its `#`. */
  href: string;
  /** Line in the tree's source, from 1. */
  line: number;
}

/**
 * Share of a list's items that must be nothing but a link to a heading of the same page; the rest are group
 * names.
 */
const LINK_SHARE = 2 / 3;

/**
 * Tells whether a list is a hand-written table of contents: nearly all its items, nested ones among them, are
 * just a link to a heading of the same page. Whether those headings exist doesn't matter: contents go out of
 * date.
 *
 * @returns Its links in their order; nothing for any other list
 */
export function readHandmadeToc(list: List): HandmadeTocLink[] | undefined {
  const items = itemsOf(list);
  const links = items.flatMap((item) => onlyLink(item) ?? []);
  if (links.length < 2 || links.length < items.length * LINK_SHARE) return undefined;
  return links.map((link) => ({ text: textOf(link), href: link.url, line: link.position?.start.line ?? 1 }));
}

/** Items with a text of their own, nested ones included, in the order of the page. */
function itemsOf(list: List): ListItem[] {
  return list.children.flatMap((item) => {
    const nested = item.children.flatMap((child) => (child.type === 'list' ? itemsOf(child) : []));
    return item.children.some((child) => child.type !== 'list') ? [item, ...nested] : nested;
  });
}

/** A link within the page, unless it leads to a block by Obsidian's `#^id`. */
const HEADING_LINK = /^#(?!\^|%5e)/i;

/** The link that is all that an item says, though perhaps in emphasis. */
function onlyLink(item: ListItem): Link | undefined {
  const own = item.children.filter((child) => child.type !== 'list');
  const [block] = own;
  if (own.length !== 1 || block?.type !== 'paragraph') return undefined;
  let inline: PhrasingContent[] = block.children;
  for (;;) {
    inline = inline.filter(
      (node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''),
    );
    const [only] = inline;
    if (inline.length !== 1 || !only) return undefined;
    if (only.type === 'link') return HEADING_LINK.test(only.url) ? only : undefined;
    if (only.type !== 'strong' && only.type !== 'emphasis') return undefined;
    inline = only.children;
  }
}

function textOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}
