import type { FolderFile } from './brands.ts';
import { slug } from 'github-slugger';
import type { LinkResolver } from './link-resolver.ts';
import { parentOf } from './paths.ts';

/**
 * A link as Obsidian and wikis write it: `[[note]]`, `[[note|text]]`, `[[note#heading]]`, `[[note#^block]]`,
 * `![[image.png]]`.
 */
export interface WikiLink {
  /** Where it stands in the text, and how it is written. */
  start: number;
  source: string;
  /** Whether what it names is to be shown in its place. */
  isEmbed: boolean;
  /**
   * What it leads to: the name of a file, perhaps with folders before it, and behind a `#` a heading or block
   * of it.
   */
  target: string;
  /** What readers see; `''` where the writer leaves that to us. */
  shown: string;
  /**
   * Whether nothing but a link is written so, neither code (`[[1, 2]]`, `[[ -f a ]]`) nor a character class.
   */
  isPlain: boolean;
}

/** Where a link leads, in one of the readings of its target. */
export interface FoundWikiLink {
  name: string;
  url: string;
  /** What readers see unless the writer tells. */
  text: string;
}

const WIKI_LINK = /(?<!\[)(!?)\[\[(?!\s)([^[\]|\n]*)(?:\|([^[\]\n]*))?(?<!\s)\]\](?!\])/g;

/** The signs of languages that are no headings within headings: `C#의 기초`, `F#`. */
const NESTED = /(?<!(?<![\p{L}\p{N}])[CF])#(?!$)/u;

/** Most signs `#` that a target is parted at. */
const MOST_PARTS = 8;

/** Finds the links in a text. */
export function findWikiLinks(text: string): WikiLink[] {
  return [...text.matchAll(WIKI_LINK)].flatMap((match) => {
    const [source, mark = '', target = '', shown = ''] = match;
    if (target.replaceAll('#', '').trim() === '') return [];
    return {
      start: match.index,
      source,
      isEmbed: mark !== '',
      target: target.trim(),
      shown: shown.trim(),
      isPlain:
        isPlainName(target.split('#', 1)[0] ?? '') && !/[\w)\]]$/.test(text.slice(0, match.index).slice(-1)),
    };
  });
}

/** A reading of a link's target. */
interface WikiTarget {
  /** Name of a note or another file; `''` for the note itself. */
  name: string;
  /** Text of a heading of it, or `^` and the id of a block; `''` for none. */
  heading: string;
}

/**
 * What a target may mean, the longest name first: names of files may hold a `#`, too. Headings within
 * headings are written one behind another, and the last one is meant.
 */
function readingsOfTarget(target: string): WikiTarget[] {
  const readings: WikiTarget[] = [];
  for (
    let at = target.length;
    at >= 0 && readings.length < MOST_PARTS;
    at = at > 0 ? target.lastIndexOf('#', at - 1) : -1
  ) {
    const heading =
      target
        .slice(at + 1)
        .split(NESTED)
        .at(-1) ?? '';
    readings.push({ name: target.slice(0, at).trim(), heading: heading.trim() });
  }
  return readings;
}

/** Where a link leads; nothing where no file, or more than one, has the name. */
export function findTarget(
  { target }: WikiLink,
  from: FolderFile,
  resolver: LinkResolver,
): FoundWikiLink | undefined {
  for (const { name, heading } of readingsOfTarget(target)) {
    const url = addressOf({ name, heading }, from, resolver);
    if (url === undefined) continue;
    // An id says nothing to readers.
    const place = isBlock(heading) && name !== '' ? '' : heading;
    return { name, url, text: [name, place].filter(Boolean).join(' › ') };
  }
  return undefined;
}

function isBlock(heading: string): boolean {
  return heading.startsWith('^');
}

function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][^"'`=$;{}<>*]*$/u.test(name) && /\p{L}/u.test(name) && !/^\d+\s*,/.test(name);
}

/**
 * The address that a link means, as a Markdown link beside it would have it: of what stands at that path,
 * from the note's folder or from the root, or else of the only file of that name, or of the only note that has it for
 * an alias.
 *
 * @param from Note that it stands in
 * @returns nothing where no file, or more than one, has the name
 * @internal for tests
 */
export function addressOf(
  { name, heading }: WikiTarget,
  from: FolderFile,
  resolver: LinkResolver,
): string | undefined {
  const anchor = heading && `#${encodeURIComponent(isBlock(heading) ? heading : slug(heading))}`;
  if (name === '') return anchor;
  for (const path of [`${name}.md`, name].map(encodePath)) {
    for (const href of [path, `/${path}`]) {
      const target = resolver.resolve(from, href);
      if (['note', 'folder', 'file', 'anchor', 'private'].includes(target.kind)) return href + anchor;
      if (target.kind !== 'missing' || target.suggestion === undefined) continue;
      const suggested = encodePath(target.suggestion);
      // The file's name alone doesn't do where folders are named too.
      if (target.isAlias || `/${suggested}`.toLowerCase().endsWith(`/${path}`.toLowerCase()))
        return '../'.repeat(depthOf(from)) + suggested + anchor;
    }
  }
  return undefined;
}

function encodePath(path: string): string {
  return path.normalize('NFC').split('/').map(encodeURIComponent).join('/');
}

function depthOf(file: FolderFile): number {
  return parentOf(file).split('/').filter(Boolean).length;
}
