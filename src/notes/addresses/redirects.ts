import { toFolderFile } from './brands.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';
import { toProblem, type Problem, type Tell } from '../problem.ts';
import { isNoteFile, parentOf } from './paths.ts';
import { assignRoutes } from './routes.ts';
import { decodePercent, joinPath } from './urls.ts';

/** An address that leads to another one; both are decoded, NFC, and begin below the base path: `/old/`. */
export interface Redirect {
  /** `/old/`, or `/2019/old.html`. */
  from: string;
  /** Route of a page, perhaps with an anchor, or a whole address elsewhere. */
  to: string;
}

/** A wish for a redirect. */
export interface WantedRedirect {
  /** As `readAddress` gives it; what was written where that is nothing. */
  from: string;
  /** Where it leads: a route, an address that leads on, a whole address, or a path of a note that isn't there. */
  to: string;
  /** File that it stands in: a note's, or that of the settings. */
  file: string;
  /** Line in that file; the first unless told. */
  line?: number;
  /** Whether nobody wrote it, so that nobody need be told that it can't be. */
  isQuiet?: boolean;
}

/** Whether an alias is an address or a path that a note had, and not only another title. */
export function isAddress(alias: string): boolean {
  return /^(?:\/|https?:\/\/)|\.(?:md|markdown|html?)$|^\S+\/\S*$/i.test(alias);
}

/** What hosts and file systems read otherwise than as a part of a name. */
const TROUBLE = /[\p{Cc}<>:"|?*\\]/u;

/**
 * The address that an alias means: of the page that a file had, for a path of a note (from the notes folder where it
 * names folders and its ending, else from beside the note); of the site, for one that begins with `/` or ends in `.html`.
 *
 * @param written as in front matter or settings
 * @param file note that it stands in; `''` for the settings
 * @returns nothing for what no page can have
 */
export function readAddress(written: string, file: string, messages: ProblemMessages): string | undefined {
  const plain = decodePercent(written.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')).normalize(
    'NFC',
  );
  const isNote = isNoteFile(plain);
  const isOfSite = plain.startsWith('/') || /\.html?$/i.test(plain);
  const path = joinPath(isOfSite || (isNote && plain.includes('/')) ? '' : parentOf(file), plain);
  if (!path || TROUBLE.test(path) || path.split('/').some((name) => Buffer.byteLength(name) > 200))
    return undefined;
  if (isNote) return routeAt(path, messages);
  if (!isOfSite) return routeAt(`${path}.md`, messages);
  return /\.html?$/i.test(path) ? `/${path}` : `/${path}/`;
}

/** Route that a note at a path would have, if it were alone. */
export function routeAt(file: string, messages: ProblemMessages): string | undefined {
  return assignRoutes([toFolderFile(file)], messages).routes[file];
}

/** Pages whose names only their lists know. */
const LISTS = /^\/(?:people|tags|questions|sessions)\//;

/**
 * Settles which redirects there are: none over a page or over another one, each straight to where it ends.
 *
 * @param wanted those that win first
 * @param pages routes of all pages but those of lists
 */
export function settleRedirects(
  wanted: readonly WantedRedirect[],
  pages: Iterable<string>,
  messages: ProblemMessages,
): { redirects: Redirect[]; problems: Problem[] } {
  const routes = new Map(Array.from(pages, (route) => [fold(route), route]));
  const owners = new Map<string, WantedRedirect>();
  const problems: Problem[] = [];
  const report = ({ file, line = 1, isQuiet }: WantedRedirect, tell: Tell<'redirect'>) => {
    if (!isQuiet) problems.push(toProblem(messages, { file, line }, 'redirect', tell));
  };
  for (const wish of wanted) {
    const { from, to } = wish;
    const page = routes.get(fold(from));
    const other = owners.get(fold(from));
    if (!from.startsWith('/')) report(wish, (say) => say.noAddress(from));
    else if (page === to || other?.to === to) continue;
    else if (page !== undefined) report(wish, (say) => say.taken(from, page));
    else if (other) report(wish, (say) => say.taken(from, other.file.replace(/^(?:\.\.\/)+/, '')));
    else owners.set(fold(from), wish);
  }
  const redirects = [...owners.values()].flatMap((wish): Redirect[] => {
    const end = endOf(wish, owners, routes);
    if (typeof end !== 'string') report(wish, end);
    return typeof end === 'string' ? [{ from: wish.from, to: end }] : [];
  });
  return { redirects, problems };
}

/** Where a redirect ends, or why nowhere. */
function endOf(
  { from, to: first }: WantedRedirect,
  owners: ReadonlyMap<string, WantedRedirect>,
  routes: ReadonlyMap<string, string>,
): string | Tell<'redirect'> {
  const seen = new Set([fold(from)]);
  for (let to = first; ;) {
    const [path = '', ...anchor] = to.split(/(?=#)/);
    const route = routes.get(fold(path));
    if (route !== undefined) return route + anchor.join('');
    if (/^https?:\/\//i.test(to) || LISTS.test(to)) return to;
    const next = owners.get(fold(path));
    if (!next) return (say) => say.noTarget(from, to);
    if (seen.has(fold(path))) return (say) => say.endless(from);
    seen.add(fold(path));
    to = next.to;
  }
}

/** Disks and hosts may know one letter case only. */
function fold(address: string): string {
  return address.normalize('NFC').toLowerCase();
}
