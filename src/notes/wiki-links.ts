import { slug } from 'github-slugger';
import type { LinkResolver } from './links.ts';
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
  /** Name of a note or another file, perhaps with folders before it; `''` for the note itself. */
  name: string;
  /** Text of a heading of it, or `^` and the id of a block; `''` for none. */
  heading: string;
  /** What readers see. */
  text: string;
  /** Whether nothing but a link is written so, neither code (`[[1, 2]]`, `[[ -f a ]]`) nor a character class. */
  isPlain: boolean;
}

const WIKI_LINK = /(?<!\[)(!?)\[\[(?!\s)([^[\]|#\n]*)(?:#([^[\]|\n]*))?(?:\|([^[\]\n]*))?(?<!\s)\]\](?!\])/g;

/** Finds the links in a text. */
export function findWikiLinks(text: string): WikiLink[] {
  return [...text.matchAll(WIKI_LINK)].flatMap((match) => {
    const [source, mark = '', name = '', place = '', shown = ''] = match;
    // Headings within headings are written one behind another.
    const heading = place.split('#').at(-1)?.trim() ?? '';
    if (name === '' && heading === '') return [];
    // An id says nothing to readers.
    const shownPlace = isBlock(heading) && name !== '' ? '' : heading;
    return {
      start: match.index,
      source,
      isEmbed: mark !== '',
      name: name.trim(),
      heading,
      text: shown.trim() || [name.trim(), shownPlace].filter(Boolean).join(' › '),
      isPlain: isPlainName(name) && !/[\w)\]]$/.test(text.slice(0, match.index)),
    };
  });
}

function isBlock(heading: string): boolean {
  return heading.startsWith('^');
}

function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][^"'`=$;{}<>*]*$/u.test(name) && /\p{L}/u.test(name) && !/^\d+\s*,/.test(name);
}

/**
 * The address that a link means, as a Markdown link beside it would have it: of what stands at that path, from the
 * note's folder or from the root, or else of the only file of that name.
 *
 * @param from Path of the note that it stands in
 * @returns nothing where no file, or more than one, has the name
 */
export function addressOf(
  { name, heading }: Pick<WikiLink, 'name' | 'heading'>,
  from: string,
  resolver: LinkResolver,
): string | undefined {
  const anchor = heading && `#${encodeURIComponent(isBlock(heading) ? heading : slug(heading))}`;
  if (name === '') return anchor;
  for (const path of [`${name}.md`, name].map(encodePath)) {
    for (const href of [path, `/${path}`]) {
      const target = resolver.resolve(from, href);
      if (['note', 'folder', 'file', 'anchor'].includes(target.kind)) return href + anchor;
      if (target.kind !== 'missing' || target.suggestion === undefined) continue;
      const suggested = encodePath(target.suggestion);
      // The file's name alone doesn't do where folders are named too.
      if (`/${suggested}`.toLowerCase().endsWith(`/${path}`.toLowerCase()))
        return '../'.repeat(depthOf(from)) + suggested + anchor;
    }
  }
  return undefined;
}

function encodePath(path: string): string {
  return path.normalize('NFC').split('/').map(encodeURIComponent).join('/');
}

function depthOf(file: string): number {
  return parentOf(file).split('/').filter(Boolean).length;
}
