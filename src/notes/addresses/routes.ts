import { compareCodes, isFolderPage, nameOf, parentOf, stemOf } from './paths.ts';
import { toProblem, type Problem } from '../problem.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';
import { toRoute, type FolderFile, type Route } from './brands.ts';
import { toSlug } from './slug.ts';

/** All notes live under one prefix, so that no folder can collide with the site's own pages. */
const ROOT = toRoute('/notes/');

export interface AssignedRoutes {
  /** Path of each note, as given, and its route. */
  routes: Record<string, Route>;
  /** Path of each folder with notes in it, however deep, `''` among them, and the route of its page. */
  folders: Record<string, Route>;
  /** Names that could not have the address they ask for, and what they got. */
  problems: Problem[];
}

/** A folder or note that wants a part of a route among its siblings. */
interface Claim {
  path: string;
  /** Name without a note's extension, NFC. */
  name: string;
  slug: string;
  isFolder: boolean;
}

interface Folder {
  folders: Set<string>;
  notes: string[];
}

/**
 * Gives every note and every folder an address of its own. What a name gets depends only on its siblings'
 * names, never on the order in which files were found.
 *
 * @param noteFiles In any Unicode form
 * @param messages Words for problems
 */
export function assignRoutes(noteFiles: readonly FolderFile[], messages: ProblemMessages): AssignedRoutes {
  const tree = toTree(noteFiles);
  const assigned: AssignedRoutes = { routes: emptyRecord(), folders: emptyRecord(), problems: [] };
  placeFolder('', ROOT, { tree, assigned, messages });
  return assigned;
}

/**
 * Addresses of the folders that hold notes, read from the notes' own: a note's route begins with its
 * folders'.
 *
 * @param routes Path of each note and its route
 */
export function routesOfFolders(routes: Readonly<Record<string, Route>>): Map<string, Route> {
  const folders = new Map([['', ROOT]]);
  for (const [file, route] of Object.entries(routes)) {
    const segments = route.slice(ROOT.length).split('/');
    const names = file.split('/').slice(0, -1);
    for (let depth = names.length; depth > 0; depth--) {
      const folder = names.slice(0, depth).join('/');
      if (folders.has(folder)) break;
      folders.set(folder, toRoute(`${ROOT}${segments.slice(0, depth).join('/')}/`));
    }
  }
  return folders;
}

function emptyRecord(): Record<string, Route> {
  return Object.create(null) as Record<string, Route>; // a folder may be called `constructor` or `__proto__`
}

type Tree = Map<string, Folder>;

function newFolder(): Folder {
  return { folders: new Set(), notes: [] };
}

function toTree(noteFiles: readonly string[]): Tree {
  const tree: Tree = new Map([['', newFolder()]]);
  const folderOf = (path: string): Folder => {
    const known = tree.get(path);
    if (known) return known;
    const folder = newFolder();
    tree.set(path, folder);
    folderOf(parentOf(path)).folders.add(path);
    return folder;
  };
  for (const file of noteFiles) folderOf(parentOf(file)).notes.push(file);
  return tree;
}

/** What is gone through, what came of it so far, and the words for problems. */
interface Work {
  tree: Tree;
  assigned: AssignedRoutes;
  messages: ProblemMessages;
}

function placeFolder(folder: string, route: Route, work: Work): void {
  const { tree, assigned, messages } = work;
  const { folders, notes } = tree.get(folder) ?? newFolder();
  assigned.folders[folder] = route;
  const page = pageIn(notes);
  if (page !== undefined) assigned.routes[page] = route;

  const others = notes.filter((note) => note !== page);
  const pages = pagesBeside(folders, others, tree);
  const claims = [...folders].map(claimOfFolder);
  claims.push(...others.filter((note) => !pages.has(note)).map(claimOfNote));
  for (const { claim, slug, first } of settle(claims)) {
    const own = toRoute(`${route}${slug}/`);
    if (claim.isFolder) placeFolder(claim.path, own, work);
    else assigned.routes[claim.path] = own;
    if (slug !== claim.slug) assigned.problems.push(taken(claim, first, own, messages));
    else if (page !== undefined && isFolderPage(claim.path))
      assigned.problems.push(second(claim, page, own, messages));
  }
  for (const [note, child] of pages) assigned.routes[note] = assigned.folders[child] ?? route;
}

/** The note that is its folder's page: `README` before `index`, as on GitHub, then as usually written. */
function pageIn(notes: readonly string[]): string | undefined {
  const isIndex = (note: string) => Number(/^index$/i.test(stemOf(note)));
  return notes.filter(isFolderPage).sort((a, b) => isIndex(a) - isIndex(b) || compareCodes(a, b))[0];
}

/**
 * Notes that stand beside a folder of their name which has no page of its own (`tcp.md` and `tcp/`): they are
 * its page.
 */
function pagesBeside(
  folders: ReadonlySet<string>,
  notes: readonly string[],
  tree: Tree,
): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { path: folder } of [...folders].map(claimOfFolder).sort(compareClaims)) {
    if (pageIn(tree.get(folder)?.notes ?? []) !== undefined) continue;
    const named = notes.filter((note) => !pages.has(note) && fold(stemOf(note)) === fold(nameOf(folder)));
    const best = named.map(claimOfNote).sort(compareClaims)[0];
    if (best !== undefined) pages.set(best.path, folder);
  }
  return pages;
}

function claimOfFolder(path: string): Claim {
  const name = nameOf(path).normalize('NFC');
  return { path, name, slug: folderSlug(name), isFolder: true };
}

function claimOfNote(path: string): Claim {
  const name = stemOf(path).normalize('NFC');
  return { path, name, slug: toSlug(name, 'note'), isFolder: false };
}

/** `/notes/tcp/page/2/` is the second page of the list of `tcp`: no folder may be called so. */
function folderSlug(name: string): string {
  const slug = toSlug(name, 'folder');
  return slug === 'page' ? 'pages' : slug;
}

/**
 * Folders first, since most depends on them; then whoever is called most like the address; then `.md` and
 * NFC.
 */
function compareClaims(a: Claim, b: Claim): number {
  return (
    Number(b.isFolder) - Number(a.isFolder) ||
    distance(a) - distance(b) ||
    compareCodes(a.name, b.name) ||
    a.path.length - b.path.length ||
    compareCodes(a.path, b.path)
  );
}

function distance({ name, slug }: Claim): number {
  if (name === slug) return 0;
  return name.toLowerCase() === slug ? 1 : name.toLowerCase() === name ? 2 : 3;
}

/** A claim with the slug that it gets, and the claim that had asked for the same one before it. */
interface Settled {
  claim: Claim;
  slug: string;
  first: Claim;
}

/**
 * Gives each name of a list, of people or of tags, a slug of its own, which depends only on the names, never
 * on their order.
 * @param names each once
 */
export function slugsOf(names: Iterable<string>): Map<string, string> {
  const claims = Array.from(names, (name) => ({
    path: name,
    name,
    slug: toSlug(name, 'name'),
    isFolder: false,
  }));
  return new Map(settle(claims).map(({ claim, slug }) => [claim.name, slug]));
}

/**
 * Gives each claim a slug of its own: the first gets what it asks for, the next ones `-2`, `-3` … where free.
 */
function settle(claims: Claim[]): Settled[] {
  const wanted = new Set(claims.map((claim) => claim.slug));
  const owners = new Map<string, Claim>();
  return claims.sort(compareClaims).map((claim) => {
    let slug = claim.slug;
    for (let number = 2; owners.has(slug); number++) {
      const next = `${claim.slug}-${number}`;
      if (!wanted.has(next)) slug = next;
    }
    owners.set(slug, claim);
    return { claim, slug, first: owners.get(claim.slug) ?? claim };
  });
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function taken(claim: Claim, first: Claim, got: string, messages: ProblemMessages): Problem {
  const isTwin = claim.name === first.name && claim.isFolder === first.isFolder;
  return toProblem(messages, { file: claim.path }, 'duplicate-route', (say) =>
    isTwin ? say.twin(got) : say.taken(nameOf(first.path), got),
  );
}

function second({ path }: Claim, page: string, got: string, messages: ProblemMessages): Problem {
  const names = [nameOf(page), nameOf(path)] as const;
  return toProblem(
    messages,
    { file: path },
    'duplicate-route',
    (say) => say.secondPage(...names, got),
    'info',
  );
}
