import type { BasePathFault } from '../../messages/command-messages.ts';
import type { AnchorId, FolderFile, Href, Route } from './brands.ts';
import { hasHandler, isShownAsText } from './active-files.ts';

/** Extensions of notes, as GitHub renders them. */
const NOTE_EXTENSION = /\.(?:md|markdown)$/i;

/** Folders and files that hold no notes: dependencies and what editors and systems leave behind. */
const SKIPPED = /^(?:\..*|node_modules|bower_components|__MACOSX|@eaDir|Thumbs\.db|desktop\.ini|~\$.*|.*~)$/i;

/** Whether a path is a note's: `.md` or `.markdown` in any case. */
export function isNoteFile(path: string): boolean {
  return NOTE_EXTENSION.test(path);
}

/**
 * Whether a path is left out of the site: hidden, a dependency, or a leftover of an editor or a system.
 * GitBook keeps the pictures of its pages in `.gitbook/assets`.
 */
export function isSkipped(path: string): boolean {
  const shown = path.replace(/(?<![^/])\.(?=gitbook(?:\/assets(?:\/|$)|$))/, '');
  return shown.split('/').some((name) => SKIPPED.test(name));
}

/** Whether a note is its folder's page by its name: `README` or `index`, in any case. */
export function isFolderPage(path: string): boolean {
  return /^(?:readme|index)$/i.test(stemOf(path));
}

/** Last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Name of a file without a note's extension. */
export function stemOf(path: string): string {
  return nameOf(path).replace(NOTE_EXTENSION, '');
}

/** A name without the 32 hexadecimal digits that Notion puts behind the names of all that it exports. */
export function withoutId(name: string): string {
  return name.replace(/(?<=\S) [0-9a-f]{32}$/, '');
}

/** Folder that holds a file or folder, `''` for the notes folder itself. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

// Hangul before Latin, as a Korean reader looks things up; other scripts keep Unicode's order.
const collator = new Intl.Collator('ko', { numeric: true });

/** Order of names for people: `2` before `10`, `1주차` before `10주차`, the same on every machine. */
export function compareNames(a: string, b: string): number {
  const left = a.normalize('NFC');
  const right = b.normalize('NFC');
  return collator.compare(left, right) || compareCodes(left, right) || compareCodes(a, b);
}

/** Order of paths: folder by folder as `compareNames`, a folder's own page before all else in it. */
export function comparePaths(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let depth = 0; ; depth++) {
    const x = left[depth];
    const y = right[depth];
    if (x === undefined || y === undefined) return left.length - right.length;
    if (x === y) continue;
    return rank(left, depth) - rank(right, depth) || compareNames(x, y);
  }
}

function rank(parts: string[], depth: number): number {
  const name = depth === parts.length - 1 ? parts[depth] : undefined;
  return name !== undefined && isNoteFile(name) && isFolderPage(name) ? 0 : 1;
}

/** Order of code units: arbitrary, but the same everywhere. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Address of a page as it stands in `href`.
 *
 * @param route Decoded, with a slash at both ends: `/notes/210429/`
 * @param base `/` or `/name/`, see `parseBasePath`
 * @param hash what follows, encoded, from its `#` on
 */
export function toHref(route: Route, base: string, hash = ''): Href {
  return (base + encodePath(route.replace(/^\//, '')) + hash) as Href;
}

/** Address of a published file that is no note. */
export function assetHref(file: FolderFile, base: string, hash = ''): Href {
  return `${base}files/${encodePath(assetPath(file))}${hash}` as Href;
}

/** What stands in the names of files that are published under another name than their own. */
const RENAMED = /\.source\.[^.]+$/i;

/**
 * Where a file of the notes folder is published below `files/`: at its path; hosts leave hidden folders out.
 * What would act is renamed, with no ending but its last (`x.php` -> `x-php.source.txt`), because hosts may
 * read any ending of a name. No two files share an address: what is like a new name is renamed, too, and what
 * was a `-` can be told.
 */
export function assetPath(file: FolderFile): string {
  const path = file.normalize('NFC').replace(/(?<![^/])\.(?=gitbook\/)/, '');
  const isText = isShownAsText(path);
  if (!isText && !hasHandler(path) && !RENAMED.test(path)) return path;
  const name = nameOf(path);
  const ending = isText ? '.txt' : name.slice(name.lastIndexOf('.'));
  const plain = name.replace(/[-_]/g, '_$&').replaceAll('.', '-');
  return `${path.slice(0, -name.length)}${plain}.source${ending}`;
}

/** Percent-encodes a path as browsers do, and `?` and `#`, which here are always parts of names. */
export function encodePath(path: string): string {
  return encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
}

/** Percent-encodes what follows `#` as browsers do. */
export function encodeAnchor(anchor: AnchorId | ''): string {
  return encodeURI(anchor.toWellFormed());
}

/**
 * Reads the base path that the site is published under.
 *
 * @param value `BASE_PATH` of the environment: `name`, `/name`, `/group/name/`; nothing or `/` for the root
 * @returns `/` or `/name/`, or what is wrong with it
 */
export function parseBasePath(value = ''): string | { fault: BasePathFault } {
  const given = value.trim();
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/[^/])/i.test(given)) return { fault: 'address' };
  if (/[?#]/.test(given)) return { fault: 'query' };
  if (/\s/.test(given)) return { fault: 'spaces' };
  const names = given.split('/').filter((name) => name !== '');
  if (names.some((name) => /^\.+$/.test(name))) return { fault: 'dots' };
  // What every host serves unchanged: RFC 3986's unreserved characters.
  if (!names.every((name) => /^[\w.~-]+$/.test(name))) return { fault: 'signs' };
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
