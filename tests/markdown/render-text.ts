import { toFolderFile, toRoute } from '../../src/notes/addresses/brands.ts';
import { createRenderer } from '../../src/markdown/render.ts';
import type { NotesFolder } from '../../src/notes/addresses/folder.ts';
import { createIdIndex, scanIds, selectIdLinks } from '../../src/notes/addresses/id-links.ts';
import { createLinkResolver } from '../../src/notes/addresses/link-resolver.ts';
import type { RenderedNote } from '../../src/notes/note.ts';
import type { SiteSettings } from '../../src/notes/settings.ts';

/** The folder around a note in a test; everything may be left out. */
export interface Surroundings {
  /** Path of the note, `note.md` unless told. */
  file?: string;
  /** Other notes and their routes. */
  routes?: Record<string, string>;
  /** Other files; with a size where they are images. */
  files?: Record<string, { width: number; height: number } | null>;
  repositories?: NotesFolder['repositories'];
  base?: string;
  hidden?: NotesFolder['hidden'];
  hiddenIds?: NotesFolder['hiddenIds'];
  site?: Partial<SiteSettings>;
  /** Other notes whose links matter. */
  linking?: { file: string; text: string }[];
}

/** Renders a note as the build does, but without a disk. */
export function renderText(text: string, surroundings: Surroundings = {}): RenderedNote {
  const {
    file: path = 'note.md',
    routes = {},
    files = {},
    repositories = [],
    base = '/',
    hidden = [],
    hiddenIds = [],
    site = {},
    linking = [],
  } = surroundings;
  const file = toFolderFile(path);
  const folder = {
    routes: Object.fromEntries(
      Object.entries({ [file]: '/notes/note/', ...routes }).map(([path, route]) => [path, toRoute(route)]),
    ),
    files: Object.keys(files).map(toFolderFile),
    repositories,
    base,
    hidden,
    hiddenIds,
  };
  const links = createLinkResolver(folder);
  const idLinks = selectIdLinks(
    [...linking, { file, text }].map((note) => ({ file: toFolderFile(note.file), ...scanIds(note.text) })),
  );
  const render = createRenderer({
    site: { title: '스터디 노트', description: '', language: 'ko', ...site },
    links,
    isLinked: createIdIndex({ ...folder, idLinks }, links),
    imageSize: (image) => files[image] ?? undefined,
  });
  return render({ file, text });
}
