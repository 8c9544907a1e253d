import type { Route } from './addresses/brands.ts';
import { parentOf } from './addresses/paths.ts';
import { distinctionsOf } from './disambiguate.ts';
import { firstWithChoice, type FolderView } from './lists.ts';
import type { Note } from './note.ts';

/** A folder or a note in the tree of folders. */
export interface TreeEntry {
  title: string;
  route: Route;
  /** Of a folder the number of notes in it and below. */
  count?: number;
  /** Whether it is the page that the tree stands on. */
  isCurrent?: boolean;
  /** What is shown of a folder: of the page's own one and of those above it. */
  inside?: TreeLevel;
}

/** What a page shows of a folder. */
export interface TreeLevel {
  /** Route of the folder's page. */
  route: Route;
  entries: TreeEntry[];
  /** How many entries are left out. */
  hidden: number;
}

/** Entries on either side of the page's own, and of each folder above it: a page weighs the same in any folder. */
const BESIDE = 8;
const BESIDE_FOLDER = 5;
/** So few more are shown, too, rather than a link to them. */
const FEW = 3;
/** A site of fewer notes or folders is seen at a glance. */
const FEWEST_NOTES = 10;
const FEWEST_FOLDERS = 2;

/** A site's folders by their paths. */
export type Folders<N extends Note> = ReadonlyMap<string, FolderView<N>>;

/**
 * The folder that a site's tree begins with: the first with something to choose from; nothing where a tree would tell
 * nothing.
 *
 * @param isOwn whether a path belongs to the group's own notes, which alone are counted
 */
export function treeRootOf<N extends Note>(
  views: readonly FolderView<N>[],
  isOwn: (path: string) => boolean,
): FolderView<N> | undefined {
  const root = firstWithChoice(views);
  if (!root) return undefined;
  const own = views.filter(({ folder }) => isOwn(`${folder}/`));
  const notes = own.reduce((sum, view) => sum + view.notes.length + (view.page ? 1 : 0), 0);
  const below = own.filter(({ folder }) => folder !== root.folder && isBelow(folder, root.folder));
  return notes >= FEWEST_NOTES && below.length >= FEWEST_FOLDERS ? root : undefined;
}

/** What a note is called in a tree. */
export type TitleOf = (note: Note) => string;

/** Everything right in a folder: its folders, then its notes. */
export function entriesOf<N extends Note>({ folders, notes }: FolderView<N>, titleOf: TitleOf): TreeEntry[] {
  const distinctions = distinctionsOf(notes);
  return [
    ...folders.map(({ title, route, count }) => ({ title, route, count })),
    ...notes.map((note) => {
      const distinction = distinctions.get(note.file);
      const title = titleOf(note);
      return { title: distinction ? `${title} · ${distinction}` : title, route: note.route };
    }),
  ];
}

/**
 * The surroundings of a page: what stands beside it, and beside each folder above it.
 * @param route of the page, a note or a folder
 * @param at path of the folder that the page is, or lies in
 */
export function surroundingsOf<N extends Note>(
  route: Route,
  at: string,
  root: FolderView<N>,
  folders: Folders<N>,
  titleOf: TitleOf,
): TreeLevel | undefined {
  if (!isBelow(at, root.folder)) return levelOf(root, undefined, route, titleOf);
  let inner: TreeLevel | undefined;
  for (let path = at; ; path = parentOf(path)) {
    const view = folders.get(path);
    if (view) inner = levelOf(view, inner, route, titleOf);
    if (path === root.folder) return inner;
  }
}

function levelOf<N extends Note>(
  view: FolderView<N>,
  inner: TreeLevel | undefined,
  route: Route,
  titleOf: TitleOf,
): TreeLevel {
  const all = entriesOf(view, titleOf).map((entry): TreeEntry => ({
    ...entry,
    ...(entry.route === route ? { isCurrent: true } : {}),
    ...(entry.route === inner?.route ? { inside: inner } : {}),
  }));
  const at = Math.max(
    0,
    all.findIndex((entry) => entry.isCurrent ?? entry.inside),
  );
  const beside = inner ? BESIDE_FOLDER : BESIDE;
  const shown = 2 * beside + 1;
  const from = all.length > shown + FEW ? Math.max(0, Math.min(at - beside, all.length - shown)) : 0;
  const entries = all.length > shown + FEW ? all.slice(from, from + shown) : all;
  return { route: view.route, entries, hidden: all.length - entries.length };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
