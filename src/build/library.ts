import { checkAnchors } from '../markdown/check-anchors.ts';
import type { NotesFolder } from '../notes/folder.ts';
import type { Note } from '../notes/note.ts';
import { assignRoutes } from '../notes/paths.ts';
import type { Problem } from '../notes/problem.ts';
import { inferRepositories } from '../notes/repositories.ts';
import type { SiteSettings } from '../notes/settings.ts';
import type { Environment } from './environment.ts';
import type { FileResult } from './render-file.ts';
import { createRenderPool } from './render-pool.ts';
import type { RenderPool } from './render-pool.ts';
import { scanNotes } from './scan.ts';
import { pipelineVersion } from './version.ts';
import { unreadable, walk } from './walk.ts';

/** A note, and where the large parts that came of it lie. */
export interface LibraryNote extends Note {
  /** Changes whenever the page's body does. */
  key: string;
  /** Absolute path of its rendered HTML. */
  htmlFile: string;
  /** Absolute path of its sections, as JSON. */
  sectionsFile: string;
}

/** A notes folder, read and rendered. */
export interface Library {
  /** Published notes, in the order of their paths. */
  notes: LibraryNote[];
  /** Folders that hold notes (at any depth), and their routes; `''` is the notes folder itself. */
  folders: Record<string, string>;
  /** Paths of files other than notes that pages show or link. */
  assets: string[];
  problems: Problem[];
}

export interface LibraryOptions {
  /** Whether drafts are shown, as in the writers' preview. */
  drafts: boolean;
  onProgress?: (done: number, total: number) => void;
}

/** Reads a notes folder, again and again; what did not change between two readings is not rendered again. */
export interface LibraryReader {
  /**
   * A note that can't be read becomes a problem, never an end.
   * @param changed notes that may have changed since the last reading; all notes unless told
   */
  read(changed?: ReadonlySet<string>): Promise<Library>;
  close(): Promise<void>;
}

export function createLibraryReader(
  env: Environment,
  site: SiteSettings,
  options: LibraryOptions,
): LibraryReader {
  const version = pipelineVersion(env.root);
  const known = new Map<string, FileResult>();
  let pool: RenderPool | undefined;
  let poolFolder = '';

  /** Threads know one state of the folder; another state needs others, and lets no earlier result stand unasked. */
  async function poolFor(folder: NotesFolder): Promise<RenderPool> {
    const state = JSON.stringify(folder);
    if (pool && state === poolFolder) return pool;
    await pool?.close();
    known.clear();
    poolFolder = state;
    const { notesDir, cacheDir } = env;
    return (pool = createRenderPool(env.root, { notesDir, cacheDir, version, folder, site }));
  }

  return {
    async read(changed) {
      const listing = await walk(env.notesDir);
      const scan = await scanNotes(env.notesDir, listing.notes);
      const files = listing.notes.filter((file) => options.drafts || !scan.drafts.has(file));
      const { routes, folders, problems } = assignRoutes(files);
      const repositories = inferRepositories(scan.links, [...files, ...listing.files], site.repository);
      const threads = await poolFor({ routes, files: listing.files, repositories, base: env.base });

      const unreadables: Problem[] = [];
      const wanted = files.filter((file) => !changed || changed.has(file) || !known.has(file));
      const outcomes = await threads.render(wanted, (done) => options.onProgress?.(done, wanted.length));
      for (const outcome of outcomes) {
        if (!('error' in outcome)) known.set(outcome.file, outcome);
        else unreadables.push(unreadable(outcome.file, outcome.error));
      }
      const results = files.flatMap((file) => known.get(file) ?? []);
      return toLibrary(results, routes, folders, [...listing.problems, ...problems, ...unreadables]);
    },
    async close() {
      await pool?.close();
    },
  };
}

function toLibrary(
  results: readonly FileResult[],
  routes: Record<string, string>,
  folders: Record<string, string>,
  problems: Problem[],
): Library {
  return {
    notes: results.map(({ file, key, note, paths }) => ({
      ...note.facts,
      file,
      route: routes[file] ?? '/',
      key,
      htmlFile: paths.html,
      sectionsFile: paths.sections,
    })),
    folders,
    assets: [...new Set(results.flatMap(({ note }) => note.assets))].sort(),
    problems: [
      ...problems,
      ...results.flatMap(({ note }) => note.problems),
      ...checkAnchors(results.map(({ file, note }) => ({ file, ids: note.ids, links: note.links }))),
    ],
  };
}
