import type { OwnRepository } from './folder.ts';
import { compareCodes, nameOf, parentOf, stemOf } from './paths.ts';
import { pathsOf, placeInFolder, readRepositoryAddress } from './repository-address.ts';
import type { RepositorySettings } from '../settings.ts';
import { trimEnd } from '../text/trim-end.ts';

/**
 * In `<…>` spaces may stand; elsewhere an address ends at a space, a quote or an unpaired bracket. Only hosts
 * of repositories are looked at (a host's name has 253 characters at most, RFC 1035): github.com,
 * raw.githubusercontent.com, gitlab.com, gitee.com, bitbucket.org …
 */
const ADDRESS =
  /<https?:\/\/[^\s/<>]{0,253}(?:git|bitbucket|codeberg)[^\s/<>]{0,253}\/[^<>\n]+|https?:\/\/[^\s/<>]{0,253}(?:git|bitbucket|codeberg)[^\s/<>]{0,253}\/(?:[^\s()<>"'`\]]|\([^\s()]*\))+/g;

/**
 * Addresses in a note's source that lead to files or folders of repositories. A cheap look at the text,
 * without parsing it: code is looked at, too.
 */
export function repositoryUrls(text: string): string[] {
  const found = text.match(ADDRESS) ?? [];
  return found
    .map((url) => trimEnd(url.replace(/^</, ''), /[.,;:!?]/))
    .filter((url) => readRepositoryAddress(url) !== undefined);
}

/**
 * Letters that the paths found in our folder must have together until a repository counts as ours; one Hangul
 * syllable says as much as two letters. One long name is enough (`강한 순환 참조의 발생.md`), and so are a handful of
 * short ones, but not `Network/HTTP.md` alone, which many a study repository has.
 *
 * Measured on five real repositories that link 60 others: the least that a right pairing of repository and
 * folder had was 24 (a fork linked once); of the wrong ones with half of their paths here, the most was 9.5.
 */
const ENOUGH = 20;

/** Names that nearly every repository has; they say nothing about whose it is. */
const EVERYWHERE =
  /^(?:readme|index|licen[cs]e|contributing|changelog|code_of_conduct|summary|docs?|src|images?|assets)$/i;

/**
 * Finds the repositories whose files are the notes folder, or lie in a folder of it: those that settings
 * name, and those whose linked paths are here, since a study group's overview links its own notes. Forks and
 * former names are found the same way.
 *
 * A foreign repository is told from an own one by the share and the weight of what is found: more than half
 * of the linked paths must be here, and names that every repository has (`README.md`, `LICENSE`) don't count.
 *
 * @param texts Addresses in each note, see `repositoryUrls`
 * @param files Paths of the notes folder's files
 * @param settings Never doubted where given
 */
export function inferRepositories(
  texts: Iterable<{ file: string; urls: readonly string[] }>,
  files: readonly string[],
  settings?: RepositorySettings,
): OwnRepository[] {
  const told = settings ? fromSettings(settings) : [];
  const names = new Set(told.map(({ name }) => name));
  const tree = readTree(files);
  const inferred: (OwnRepository & { weight: number })[] = [];
  for (const [name, links] of linksByRepository(texts)) {
    if (names.has(name)) continue;
    const best = candidates(name, links, tree)
      .map((candidate) => ({ ...candidate, ...judge(candidate, links, tree) }))
      .filter(({ weight, share }) => weight >= ENOUGH && share > 0.5)
      .sort((a, b) => b.weight - a.weight || compareCodes(a.mount + a.root, b.mount + b.root))[0];
    if (best) inferred.push(best);
  }
  inferred.sort((a, b) => b.weight - a.weight || compareCodes(a.name, b.name));
  return [...told, ...inferred.map(({ name, root, mount }) => ({ name, root, mount }))];
}

function fromSettings({ url, folder, forks = [] }: RepositorySettings): OwnRepository[] {
  const root = (folder ?? 'content').replace(/^\/+|\/+$/g, '');
  return [url, ...forks].map((address) => ({ name: repositoryName(address), root, mount: '' }));
}

/** `github.com/owner/name` of `https://github.com/Owner/Name.git` or `git@github.com:Owner/Name.git`. */
function repositoryName(address: string): string {
  return address
    .trim()
    .replace(/^git@([^:]+):/, '$1/')
    .replace(/^[a-z+]+:\/\/(?:www\.)?/i, '')
    .replace(/(?:\.git)?\/*$/i, '')
    .toLowerCase();
}

/** Paths linked in each repository; several for one address where the branch's end isn't known. */
function linksByRepository(texts: Iterable<{ urls: readonly string[] }>): Map<string, Map<string, string[]>> {
  const repositories = new Map<string, Map<string, string[]>>();
  for (const { urls } of texts) {
    for (const url of urls) {
      const address = readRepositoryAddress(url);
      if (!address || address.rest.length < 2) continue;
      const links = repositories.get(address.repository) ?? new Map<string, string[]>();
      links.set(fold(address.rest.join('/')), pathsOf(address.rest).map(fold));
      repositories.set(address.repository, links);
    }
  }
  return repositories;
}

interface Tree {
  /** Files and folders, folded, and their real paths. */
  paths: Map<string, string>;
  /** Real paths by folded name, without those that are everywhere. */
  named: Map<string, string[]>;
  folders: Set<string>;
  /** Extensions that occur; `''` for folders. */
  kinds: Set<string>;
}

function readTree(files: readonly string[]): Tree {
  const tree: Tree = { paths: new Map(), named: new Map(), folders: new Set(), kinds: new Set(['']) };
  const add = (path: string) => {
    tree.paths.set(fold(path), path);
    const name = fold(nameOf(path));
    if (!EVERYWHERE.test(bareName(name))) tree.named.set(name, [...(tree.named.get(name) ?? []), path]);
  };
  for (const file of files) {
    add(file);
    tree.kinds.add(kindOf(file));
    for (let folder = parentOf(file); folder !== ''; folder = parentOf(folder)) {
      if (tree.folders.has(fold(folder))) break;
      tree.folders.add(fold(folder));
      add(folder);
    }
  }
  return tree;
}

/**
 * Ways in which linked paths and files of the same name fit: the folder is a part of the repository, or holds
 * it.
 */
function candidates(name: string, links: Map<string, string[]>, { named }: Tree): OwnRepository[] {
  const found = new Map<string, OwnRepository>();
  for (const path of [...links.values()].flat()) {
    for (const file of named.get(nameOf(path)) ?? []) {
      const folded = fold(file);
      if (isPathEnd(folded, path)) add(path.slice(0, -folded.length - 1), '');
      else if (isPathEnd(path, folded)) add('', file.split('/').slice(0, -path.split('/').length).join('/'));
    }
  }
  return [...found.values()];

  function add(root: string, mount: string): void {
    found.set(`${root}\n${mount}`, { name, root, mount });
  }
}

function isPathEnd(end: string, path: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}

/** How much of what is linked is here: the share of paths, and the weight of those found. */
function judge(
  candidate: OwnRepository,
  links: Map<string, string[]>,
  tree: Tree,
): { weight: number; share: number } {
  let expected = 0;
  let here = 0;
  let weight = 0;
  for (const paths of links.values()) {
    const places = paths.map((path) => placeInFolder(candidate, path)).filter((place) => place !== undefined);
    // What lies outside the folder, or is of a kind that it doesn't hold at all, can't be expected here.
    if (!places.some((place) => tree.kinds.has(kindOf(place)))) continue;
    expected++;
    const place = places.map(fold).find((path) => tree.paths.has(path));
    if (place === undefined) continue;
    here++;
    weight += weightOf(place.slice(candidate.mount.length), tree.folders.has(place));
  }
  return { weight, share: expected === 0 ? 0 : here / expected };
}

/** Folders are called alike everywhere (`Java`, `Network`), files less so. */
function weightOf(path: string, isFolder: boolean): number {
  if (isFolder) return letters(path) / 2;
  return EVERYWHERE.test(bareName(path))
    ? letters(parentOf(path)) / 2
    : letters(parentOf(path) + bareName(path));
}

function letters(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).reduce((sum, letter) => sum + (letter > '\u2E80' ? 2 : 1), 0);
}

function kindOf(path: string): string {
  return /\.[a-z\d]{1,8}$/i.exec(nameOf(path))?.[0].toLowerCase() ?? '';
}

function bareName(path: string): string {
  return stemOf(path).replace(/\.[a-z\d]{1,5}$/i, '');
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
