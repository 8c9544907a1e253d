import type { Route } from '../../notes/addresses/brands.ts';
import type { ArrangedNotes } from '../../arranged-notes.ts';
import { entriesOf, surroundingsOf, treeRootOf, type TreeLevel } from '../../notes/tree.ts';
import { messagesIn } from '../../messages/language.ts';
import { site } from '../../site.ts';
import { isGuide } from '../../notes/settings/guides.ts';
import type { Note } from '../../notes/note.ts';
import { fullTitleOf } from '../text/title.ts';
import { href } from '../text/href.ts';

/** What the script adds to a tree at once; the folder's page has the rest. */
const MOST = 400;

/** Name of the file that holds what is in a folder, beside its page. */
export const TREE_FILE = 'tree.json';

/** A folder's entries as the script reads them: title, address, and of a folder its number of notes. */
export interface TreeFile {
  entries: [title: string, href: string, count?: number][];
  /** What the link to a folder's page says, and to this one's where entries are left out. */
  page: string;
  more?: string;
}

const titleOf = (note: Note) => fullTitleOf(note, site.language);

const known = new WeakMap<ArrangedNotes, ReturnType<typeof prepare>>();

function prepare({ folders }: ArrangedNotes) {
  const isOwn = (path: string) => !isGuide(path, site.guides);
  return { root: treeRootOf(folders, isOwn), byPath: new Map(folders.map((view) => [view.folder, view])) };
}

function prepared(arranged: ArrangedNotes): ReturnType<typeof prepare> {
  const ready = known.get(arranged) ?? prepare(arranged);
  known.set(arranged, ready);
  return ready;
}

/**
 * What the tree of a page shows; nothing where the site needs no tree.
 * @param route of the page
 * @param at path of the folder that it is, or lies in
 */
export function treeFor(route: Route, at: string, arranged: ArrangedNotes): TreeLevel | undefined {
  const { root, byPath } = prepared(arranged);
  return root && surroundingsOf(route, at, root, byPath, titleOf);
}

/** The files that trees are completed from, by the routes of their folders; none where the site needs no tree. */
export function treeFiles(arranged: ArrangedNotes): { route: Route; content: TreeFile }[] {
  if (!prepared(arranged).root) return [];
  const messages = messagesIn(site.language).page;
  return arranged.folders.map((view) => {
    const all = entriesOf(view, titleOf);
    return {
      route: view.route,
      content: {
        entries: all
          .slice(0, MOST)
          .map(({ title, route, count }) =>
            count === undefined ? [title, href(route)] : [title, href(route), count],
          ),
        page: messages.folderPage,
        ...(all.length > MOST ? { more: messages.moreInFolder(all.length - MOST) } : {}),
      },
    };
  });
}
