/** Reads what a build has published, file by file, as any host or crawler would find it. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A published page. */
export interface Published {
  /** Path below the published folder, `/`-separated: `notes/210429/index.html`. */
  file: string;
  tree: Root;
}

/** Every published page. @param dir absolute path of the published folder */
export function readPages(dir: string): Published[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ file, tree: fromHtml(readFileSync(path.join(dir, file), 'utf8')) }));
}

/**
 * Follows every link, image, script and style sheet of every published page within the site.
 * @param dir absolute path of the published folder
 * @param base base path that it was built for, `/` or `/name/`
 * @returns a line for each address that has no file or no such anchor, and for each id that a page has twice
 */
export function checkPublished(dir: string, base = '/'): string[] {
  const pages = readPages(dir);
  const ids = new Map(pages.map(({ file, tree }) => [file, idsOf(tree)]));
  const broken = pages.flatMap(({ file, tree }) => {
    const twice = idsOf(tree).filter((id, i, all) => all.indexOf(id) !== i);
    return [
      ...twice.map((id) => `${file}: the id "${id}" is there twice`),
      ...addressesOf(tree).flatMap((address) => {
        const why = findBroken(address, file, dir, base, ids);
        return why ? [`${file}: ${address} ${why}`] : [];
      }),
    ];
  });
  return [...new Set(broken)];
}

function findBroken(
  address: string,
  file: string,
  dir: string,
  base: string,
  ids: ReadonlyMap<string, string[]>,
): string | undefined {
  const here = new URL(base + encodeURI(file.replace(/index\.html$/, '')), 'http://site.invalid');
  if (!URL.canParse(address, here)) return 'is no address';
  const { origin, pathname, hash } = new URL(address, here);
  if (origin !== here.origin) return undefined;
  if (!pathname.startsWith(base)) return `leads out of ${base}`;
  const target = decodeURIComponent(pathname.slice(base.length));
  const found = [target, `${target}index.html`].find((name) => isFile(path.join(dir, name)));
  if (found === undefined) {
    return isFile(path.join(dir, target, 'index.html')) ? 'lacks its last slash' : 'has no file';
  }
  const anchor = decodeURIComponent(hash.slice(1).replace(/:~:.*/s, ''));
  if (anchor === '' || anchor === 'top' || !found.endsWith('.html')) return undefined;
  return ids.get(found)?.includes(anchor) ? undefined : 'has no such anchor';
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

/** Attributes that hold the address of something that a page shows, loads or leads to. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'formAction', 'data', 'xLinkHref'];

/** Addresses on a page, as written. */
function addressesOf(tree: Root): string[] {
  const addresses: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'link' && properties['rel']?.toString() === 'canonical') return;
    for (const name of ADDRESSES) {
      const value = properties[name];
      if (typeof value === 'string') addresses.push(value);
    }
    const set = properties['srcSet'];
    const sources = Array.isArray(set) ? set.map(String) : typeof set === 'string' ? set.split(',') : [];
    addresses.push(...sources.map((source) => source.trim().split(/\s/)[0] ?? ''));
  });
  return addresses;
}

function idsOf(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    const name = tagName === 'a' ? properties['name'] : undefined;
    const id = properties['id'] ?? name;
    if (typeof id === 'string') ids.push(id);
  });
  return ids;
}

/**
 * Finds what a strict Content-Security-Policy forbids in a page.
 * @returns a line for each script or style that isn't a file of its own, and for each `javascript:`
 */
export function findInline({ file, tree }: Published): string[] {
  const found: string[] = [];
  visit(tree, 'element', (element: Element) => {
    const { tagName, properties } = element;
    if (tagName === 'style') found.push(`${file}: <style>`);
    const isData = properties['type'] === 'application/ld+json';
    if (tagName === 'script' && !properties['src'] && !isData) found.push(`${file}: <script> without a file`);
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'style' || /^on/i.test(name)) found.push(`${file}: <${tagName} ${name}>`);
      if (typeof value === 'string' && /^\s*javascript:/i.test(value)) found.push(`${file}: ${value}`);
    }
  });
  return found;
}

/** Addresses of other sites that a page loads by itself, images aside: scripts, style sheets, fonts, frames. */
export function findForeign({ file, tree }: Published): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' || tagName === 'img') return;
    if (tagName === 'link' && properties['rel']?.toString() === 'canonical') return;
    for (const name of ADDRESSES) {
      const value = properties[name];
      if (typeof value === 'string' && /^(https?:)?\/\//i.test(value))
        found.push(`${file}: <${tagName} ${name}="${value}">`);
    }
  });
  return found;
}
