import { toAnchorId, type AnchorId } from './brands.ts';
import { trimEnd } from '../text/trim-end.ts';

/** Schemes that links may have: those that GitHub keeps, and what opens a telephone or a map. */
export const LINK_SCHEMES: ReadonlySet<string> = new Set(
  'http https mailto tel sms ftp geo irc ircs xmpp news magnet'.split(' '),
);

/** Decodes percent sequences and leaves malformed ones (`100%`, `%EA%B0`) as they are; never throws. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/**
 * Removes what browsers ignore in an address: tabs, line ends, and control characters and spaces at its ends.
 */
export function cleanHref(href: string): string {
  return trimEnd(href.replace(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+/u, ''), /[\p{Cc} ]/u);
}

/** Scheme of an address in lower case; nothing for relative ones and for `C:\`. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase();
}

/** What stands after `#`: an id, and a text fragment (`:~:text=…`), which isn't a part of it. */
export interface UrlFragment {
  /** NFC; `''` for the page's top. */
  anchor: AnchorId | '';
  /** As written, with its `:~:`; `''` for none. */
  directive: string;
}

/**
 * Reads a fragment as GitHub does: `user-content-` is what it puts before ids in its own pages, and `L10-L20`
 * are lines of a source that no page has.
 *
 * @param fragment What stands after the first `#`
 */
export function readFragment(fragment: string): UrlFragment {
  const at = fragment.indexOf(':~:');
  const id = at < 0 ? fragment : fragment.slice(0, at);
  const anchor = decodePercent(id)
    .normalize('NFC')
    .replace(/^user-content-/, '');
  return {
    anchor: /^L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/.test(anchor) ? '' : toAnchorId(anchor),
    directive: at < 0 ? '' : fragment.slice(at),
  };
}

/** One way to read an address without scheme: which part of it is the path. */
export interface AddressReading {
  /** Decoded. */
  path: string;
  /** What stands after `#`, as written. */
  fragment: string;
  /** Whether browsers and GitHub read it so. */
  exact: boolean;
}

/** How many `#` a name may have; each makes one more name to be looked for. */
const HASHES = 8;

/**
 * Ways to read a relative address, the right one first: then those of writers who left `?`, `#` or `%` of a
 * file's name as they are (`무엇인가?.md`, `C#.md#문법`), or encoded twice.
 */
export function* readingsOf(url: string): Generator<AddressReading> {
  const [beforeHash = ''] = url.split('#', 1);
  const [path = ''] = beforeHash.split('?', 1);
  const fragment = url.slice(beforeHash.length + 1);
  yield { path: decodePercent(path), fragment, exact: true };

  if (path !== url) {
    const hashes = [...url.matchAll(/#/g)].map(({ index }) => index).filter((index) => index > path.length);
    for (const end of [...hashes.slice(0, HASHES), url.length]) {
      yield { path: decodePercent(url.slice(0, end)), fragment: url.slice(end + 1), exact: false };
    }
  }
  if (/%25[\da-f]{2}/i.test(path)) yield { path: decodePercent(decodePercent(path)), fragment, exact: false };
}

/** Resolves `.`, `..`, doubled and trailing slashes; nothing where the path leads out of the notes folder. */
export function joinPath(folder: string, path: string): string | undefined {
  const names = folder === '' ? [] : folder.split('/');
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join('/');
}
