import { isDeepStrictEqual } from 'node:util';
import type { NotesFolder } from '../../notes/addresses/folder.ts';
import { selectIdLinks, type IdLink } from '../../notes/addresses/id-links.ts';
import { assignRoutes } from '../../notes/addresses/routes.ts';
import type { Problem } from '../../notes/problem.ts';
import { inferRepositories } from '../../notes/addresses/repositories.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import { scanNote } from './scan.ts';
import type { Scan } from './scan.ts';
import { walk } from './walk.ts';
import type { FolderListing } from './walk.ts';

/** What the notes folder is, before any note is rendered. The same object as before where nothing of it changed. */
export interface FolderState {
  /** Notes to publish, in the order of their paths. */
  notes: string[];
  /** What links are resolved against. */
  folder: NotesFolder;
  /** Routes of the folders' own pages; see `assignRoutes`. */
  folders: Record<string, string>;
  problems: Problem[];
}

/**
 * Makes a function that reads the notes folder, and reads again no more of it than it must.
 * The function takes the paths that may have changed since it was last called; all unless told.
 */
export function createFolderReader(env: Environment, site: SiteSettings, drafts: boolean) {
  const scans = new Map<string, Scan>();
  let listing: FolderListing | undefined;
  let state: FolderState | undefined;

  /** @returns whether anything that other notes depend on is different now */
  async function scan(files: Iterable<string>): Promise<boolean> {
    let different = false;
    for (const file of files) {
      const now = await scanNote(env.notesDir, file);
      const { ids: _ids, ...known } = scans.get(file) ?? {};
      const { ids: _now, ...rest } = now;
      different ||= !isDeepStrictEqual(rest, known);
      scans.set(file, now);
    }
    return different;
  }

  /** Links by ids of those notes, which change more often than matters. */
  function idLinksOf(notes: readonly string[]): IdLink[] {
    return selectIdLinks(
      notes.map((file) => ({ file, ...(scans.get(file)?.ids ?? { ids: [], links: [] }) })),
    );
  }

  function describe({ notes: all, files, problems }: FolderListing): FolderState {
    const isShown = (scan: Scan | undefined) => !scan?.isUnreadable && (drafts || !scan?.draft);
    const notes = all.filter((file) => isShown(scans.get(file)));
    const hidden = all.filter((file) => !isShown(scans.get(file)));
    const why = hidden.flatMap((file) => scans.get(file)?.problems ?? []);
    const assigned = assignRoutes(notes);
    const texts = notes.map((file) => ({ file, urls: scans.get(file)?.urls ?? [] }));
    const repositories = inferRepositories(texts, [...notes, ...files], site.repository);
    return {
      notes,
      folder: { routes: assigned.routes, files, repositories, base: env.base, idLinks: idLinksOf(notes) },
      folders: assigned.folders,
      problems: [...problems, ...why, ...assigned.problems],
    };
  }

  return async (changed?: ReadonlySet<string>): Promise<FolderState> => {
    // A note that is neither new nor gone leaves the list as it is; whether one is gone only a walk tells.
    const edited = changed && [...changed].every((file) => scans.has(file)) ? changed : undefined;
    const next = await walk(env.notesDir);
    const sameFiles = isDeepStrictEqual(next, listing);
    listing = next;
    const rescanned = await scan(edited ?? listing.notes);
    if (!state || !sameFiles || rescanned) return (state = describe(listing));
    const idLinks = idLinksOf(state.notes);
    if (!isDeepStrictEqual(idLinks, state.folder.idLinks))
      state = { ...state, folder: { ...state.folder, idLinks } };
    return state;
  };
}
