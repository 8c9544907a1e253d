import type { NotesFolder, OwnRepository } from './folder.ts';
import { createFolderIndex } from './folder-index.ts';
import { toAnchorId, toRoute, type AnchorId, type FolderFile, type Href, type Route } from './brands.ts';
import { createHiddenIndex } from './hidden-index.ts';
import type { FolderEntry } from './folder-index.ts';
import { assetHref, encodeAnchor, nameOf, parentOf, toHref } from './paths.ts';
import type { PrivateReason } from './private-paths.ts';
import { afterFolder, pathsOf, placeInFolder, readRepositoryAddress } from './repository-address.ts';
import {
  LINK_SCHEMES,
  cleanHref,
  decodePercent,
  joinPath,
  readFragment,
  readingsOf,
  schemeOf,
} from './urls.ts';
import { trimEnd } from '../text/trim-end.ts';

/** Where a link of a note leads. Each `href` is ready for the page: base path applied, percent-encoded. */
export type LinkTarget =
  /**
   * Elsewhere; `ownPath` where the address means a file of our own repository that isn't in the notes folder.
   */
  | { kind: 'external'; href: string; ownPath?: string; suggestion?: string }
  /** A place on the same page; `''` for its top. */
  | { kind: 'anchor'; anchor: AnchorId | ''; href: string }
  /** Another note; not `exact` where GitHub wouldn't find it: wrong letter case, `?` or `#` not encoded. */
  | { kind: 'note'; file: FolderFile; route: Route; anchor: AnchorId | ''; href: Href; exact: boolean }
  /** The page of a folder that has no note of its own. */
  | { kind: 'folder'; folder: string; route: Route; anchor: AnchorId | ''; href: Href }
  /** Any other file of the notes folder. */
  | { kind: 'file'; file: FolderFile; href: Href }
  /**
   * Nothing; `suggestion` is the one file of that name, the one note that has it for an alias, or the address that
   * was meant; folders of files have no page.
   */
  | { kind: 'missing'; path: string; suggestion?: string; isAlias?: true; isFolder?: true }
  /** What isn't published. */
  | { kind: 'private'; why: PrivateReason }
  /** A scheme that runs code or that no browser may follow. */
  | { kind: 'unsafe' };

export interface LinkResolver {
  /**
   * @param from Note that the link stands in
   * @param href As the Markdown parser gives it
   */
  resolve(from: FolderFile, href: string): LinkTarget;
}

const HOME = toRoute('/');

/** Endings of names that are hosts rather than files, where somebody forgot `https://`. */
const HOST =
  /^(?:www\.[^/]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|dev|kr|us|jp|me|co|ai|app|gg|blog))(?:[/:?#]|$)/i;

/**
 * Makes a function that tells where links lead. One lookup costs the same in a folder of ten notes or ten
 * thousand.
 */
export function createLinkResolver(folder: NotesFolder): LinkResolver {
  const index = createFolderIndex(folder);
  const hidden = createHiddenIndex(folder);
  const aliases = Map.groupBy(folder.aliases ?? [], ({ name }) => foldName(name));
  const repositories = Map.groupBy(folder.repositories, (repository) => repository.name);
  return { resolve };

  function resolve(from: FolderFile, href: string): LinkTarget {
    const url = cleanHref(href);
    if (url === '') return { kind: 'missing', path: '' };
    if (url.startsWith('#')) return here(from, url.slice(1));
    const scheme = schemeOf(url);
    if (scheme === 'http' || scheme === 'https')
      return ofRepository(from, url) ?? { kind: 'external', href: url };
    if (scheme !== undefined && LINK_SCHEMES.has(scheme)) return { kind: 'external', href: url };
    if (scheme === 'data') return isImageData(url) ? { kind: 'external', href: url } : { kind: 'unsafe' };
    // As browsers do; `%5C` stays a part of a name.
    const path = url.replaceAll('\\', '/');
    return inFolder(from, path) ?? notInFolder(from, path, scheme);
  }

  function here(from: FolderFile, fragment: string): LinkTarget {
    const { anchor, directive } = readFragment(fragment);
    if (hidden.hasAnchor(from, anchor)) return { kind: 'private', why: 'section' };
    const href = hash(anchor, directive);
    return {
      kind: 'anchor',
      anchor,
      href: href === '' ? toHref(folder.routes[from] ?? HOME, folder.base) : href,
    };
  }

  function inFolder(from: FolderFile, url: string): LinkTarget | undefined {
    for (const { path, fragment, exact } of readingsOf(url)) {
      for (const place of placesOf(from, path)) {
        const match = index.find(place);
        if (match) return toTarget(from, match.found, fragment, match.exact && exact);
      }
    }
    // GitHub's own addresses may be written without its name: `/owner/name/blob/main/a.md`.
    const ofGitHub = url.startsWith('/') ? ofRepository(from, `https://github.com/${url}`) : undefined;
    return ofGitHub ?? notPublished(from, url);
  }

  function notPublished(from: FolderFile, url: string): LinkTarget | undefined {
    for (const { path } of readingsOf(url)) {
      for (const place of placesOf(from, path)) {
        // Files with a dot before their name aren't even listed.
        const why = hidden.find(place) ?? (/(?<![^/])\.[^./]/.test(place) ? 'name' : undefined);
        if (why) return { kind: 'private', why };
      }
    }
    return undefined;
  }

  /** Where a decoded path may lead: `/…` is the root of the note's repository, or of the notes folder. */
  function placesOf(from: FolderFile, path: string): string[] {
    const places: (string | undefined)[] = [];
    if (path.startsWith('/')) {
      const inside = joinPath('', path);
      for (const own of ownersOf(from))
        places.push(inside === undefined ? undefined : placeInFolder(own, inside));
      places.push(inside);
      // A repository that nobody told us of may be mounted in any folder above the note.
      const above = parentOf(from).split('/');
      for (let depth = 1; depth <= above.length; depth++)
        places.push(joinPath(above.slice(0, depth).join('/'), path));
    } else places.push(joinPath(parentOf(from), path));
    return places.filter((place) => place !== undefined);
  }

  /** Repositories that a note or folder is in, the innermost first. */
  function ownersOf(from: string): OwnRepository[] {
    return folder.repositories
      .filter(({ mount }) => mount === '' || afterFolder(from, mount) !== undefined)
      .sort((a, b) => b.mount.length - a.mount.length);
  }

  function ofRepository(from: FolderFile, url: string): LinkTarget | undefined {
    const address = readRepositoryAddress(url);
    const owned = address && repositories.get(address.repository);
    if (!address || !owned) return undefined;
    const fragment = url.slice(url.split('#', 1)[0]?.length).slice(1);
    for (const path of pathsOf(address.rest)) {
      for (const repository of owned) {
        const place = placeInFolder(repository, path);
        const match = place === undefined ? undefined : index.find(place);
        if (match && match.found.kind !== 'files') return toTarget(from, match.found, fragment, match.exact);
        const why = place === undefined ? undefined : hidden.find(place);
        if (why) return { kind: 'private', why };
      }
    }
    const ownPath = pathsOf(address.rest)[0] ?? '';
    return { kind: 'external', href: url, ownPath, ...suggest(ownPath) };
  }

  function toTarget(from: FolderFile, found: FolderEntry, fragment: string, exact: boolean): LinkTarget {
    if (found.kind === 'files') return filesOnly(found.folder);
    if (found.kind === 'file') {
      const after =
        fragment === '' || /^L\d/.test(fragment)
          ? ''
          : `#${encodeAnchor(toAnchorId(decodePercent(fragment)))}`;
      return { kind: 'file', file: found.file, href: assetHref(found.file, folder.base, after) };
    }
    if (found.kind === 'note' && found.file === from) return here(from, fragment);
    const { anchor, directive } = readFragment(fragment);
    if (found.kind === 'note' && hidden.hasAnchor(found.file, anchor))
      return { kind: 'private', why: 'section' };
    const href = toHref(found.route, folder.base, hash(anchor, directive));
    return found.kind === 'note' ? { ...found, anchor, href, exact } : { ...found, anchor, href };
  }

  /** A folder without notes has no page; GitHub shows what is in it. */
  function filesOnly(path: string): LinkTarget {
    const own = ownersOf(`${path}/`).find(({ name }) => name.startsWith('github.com/'));
    if (!own) return { kind: 'missing', path, isFolder: true };
    const inside = own.mount === '' ? path : (afterFolder(path, own.mount) ?? '');
    const place = [own.root, inside].filter((part) => part !== '').join('/');
    return { kind: 'external', href: `https://${own.name}/tree/HEAD/${encodeURI(place)}` };
  }

  function notInFolder(from: FolderFile, url: string, scheme: string | undefined): LinkTarget {
    if (/^\/\/[^/]+\.[^/]+/.test(url)) return { kind: 'external', href: `https:${url}` };
    if (scheme !== undefined && scheme !== 'file') return { kind: 'unsafe' };
    // What editors make of a pasted link: `[text]([https://a.b](https://a.b))`.
    const pasted = /^\[(https?:\/\/[^\]]+)\]\(/i.exec(url)?.[1];
    if (pasted !== undefined) return { kind: 'missing', path: url, suggestion: pasted };
    // GitHub takes `www.naver.com` for a file beside the note; so do we, but say what was meant.
    if (HOST.test(url)) return { kind: 'missing', path: url, suggestion: `https://${url}` };
    const [path = ''] = url.split(/[?#]/, 1);
    const decoded = decodePercent(path);
    const place = joinPath(decoded.startsWith('/') ? '' : parentOf(from), decoded);
    const suggested = suggest(decoded);
    const why = suggested.suggestion === undefined && hidden.named(decoded);
    return why ? { kind: 'private', why } : { kind: 'missing', path: place ?? decoded, ...suggested };
  }

  function suggest(path: string): { suggestion?: string; isAlias?: true } {
    const name = nameOf(trimEnd(path, /\//));
    const suggestion = name === '' ? undefined : index.sameName(name);
    if (suggestion !== undefined) return { suggestion };
    const [note, ...others] = aliases.get(foldName(path)) ?? [];
    return note && others.length === 0 ? { suggestion: note.file, isAlias: true } : {};
  }
}

function hash(anchor: AnchorId | '', directive: string): string {
  return anchor === '' && directive === '' ? '' : `#${encodeAnchor(anchor)}${directive}`;
}

function isImageData(url: string): boolean {
  return /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|svg\+xml|x-icon)[;,]/i.test(url);
}

/** A wiki link's name may have a note's ending put to it. */
function foldName(name: string): string {
  return name
    .replace(/^\/|\.md$/g, '')
    .normalize('NFC')
    .trim()
    .toLowerCase();
}
