import type { OwnRepository } from './folder.ts';
import { decodePercent } from './urls.ts';

/**
 * Words that hosts put before a branch and a path: GitHub, Gitea (`src`), Bitbucket (`src`), GitLab (after
 * `-`).
 */
const VIEWS = new Set(['blob', 'tree', 'raw', 'blame', 'edit', 'src']);

/** Hosts that serve raw files of another host's repositories. */
const RAW_HOSTS: Readonly<Record<string, string>> = {
  'raw.githubusercontent.com': 'github.com',
  'raw.github.com': 'github.com',
};

/** An address of a file or folder in a repository. */
export interface RepositoryAddress {
  /**
   * Parts of the address from the host to the repository's last folder, lower-case: `github.com`, `owner`,
   * `name`.
   */
  repository: string;
  /** Decoded parts of branch and path; where the branch ends isn't known. */
  rest: string[];
}

/**
 * Reads an address such as `https://github.com/owner/name/blob/main/a%20b.md`; query and fragment are
 * ignored.
 *
 * @param address With or without scheme, e.g. `github.com/owner/name/tree/main`
 * @returns Nothing where it doesn't lead to a file or folder of a repository
 */
export function readRepositoryAddress(address: string): RepositoryAddress | undefined {
  const [place = ''] = address.replace(/^https?:\/\//i, '').split(/[?#]/, 1);
  const parts = place.split('/').filter((part) => part !== '');
  const host = (parts[0] ?? '').toLowerCase().replace(/^www\./, '');
  const rawHost = Object.hasOwn(RAW_HOSTS, host) ? RAW_HOSTS[host] : undefined;
  if (rawHost !== undefined)
    parts.splice(0, 4, rawHost, parts[1] ?? '', parts[2] ?? '', 'raw', parts[3] ?? '');
  else parts[0] = host;

  const view = parts.findIndex((part, at) => at >= 3 && VIEWS.has(part));
  if (view < 0) return undefined;
  const end = parts[view - 1] === '-' ? view - 1 : view;
  return {
    repository: parts.slice(0, end).join('/').toLowerCase(),
    rest: parts
      .slice(view + 1)
      .map(decodePercent)
      .filter((part) => part !== ''),
  };
}

/** Branches that hold no slash: as Git keeps branches in folders, none can be called `main/…` beside them. */
const WHOLE_BRANCH = /^(?:main|master|develop|dev|trunk|gh-pages|HEAD|[\da-f]{7,40})$/;

/**
 * Paths that an address may mean in its repository, most likely first, since a branch may hold slashes
 * (`feature/login/a.md`, `refs/heads/main/a.md`).
 *
 * @param rest Branch and path, see `RepositoryAddress`
 */
export function pathsOf(rest: readonly string[]): string[] {
  const paths = [rest.slice(1).join('/')];
  if (WHOLE_BRANCH.test(rest[0] ?? '')) return paths;
  for (let length = 2; length < Math.min(rest.length, 5); length++) paths.push(rest.slice(length).join('/'));
  return paths;
}

/**
 * Where a path of a repository is in the notes folder.
 *
 * @returns Nothing for what lies outside the published folder
 */
export function placeInFolder({ root, mount }: OwnRepository, path: string): string | undefined {
  const inside = root === '' || path === root ? path.slice(root.length) : afterFolder(path, root);
  if (inside === undefined) return undefined;
  return [mount, inside].filter((part) => part !== '').join('/');
}

/** The rest of a path after a folder that it stands in. */
export function afterFolder(path: string, folder: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
