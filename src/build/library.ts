import { checkAnchors } from '../markdown/check-anchors.ts';
import type { Note } from '../notes/note.ts';
import type { Problem } from '../notes/problem.ts';
import type { SiteSettings } from '../notes/settings.ts';
import type { Environment } from './environment.ts';
import { createFolderReader } from './folder-reader.ts';
import type { FolderState } from './folder-reader.ts';
import type { FileResult, RenderContext } from './cache-reader.ts';
import { renderAll } from './render-pool.ts';
import { pipelineVersion } from './version.ts';
import { unreadable } from './walk.ts';

/** A note, and where the large parts that came of it lie. */
export interface LibraryNote extends Note {
  /** Another one whenever its page is. */
  digest: string;
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

export type LibraryReader = ReturnType<typeof createLibraryReader>;

/**
 * Makes a function that reads a notes folder, again and again; what did not change between two readings is
 * not rendered again. A note that can't be read becomes a problem, never an end.
 *
 * The function takes the files that may have changed since the last reading; all unless told.
 */
export function createLibraryReader(env: Environment, site: SiteSettings, options: LibraryOptions) {
  const { notesDir, cacheDir } = env;
  const version = pipelineVersion(env.root);
  const readFolder = createFolderReader(env, site, options.drafts);
  let state: FolderState | undefined;
  let context: RenderContext | undefined;
  let results = new Map<string, FileResult>();

  /** Pages are made for one state of the folder: in another one no earlier result stands unasked. */
  function contextFor(next: FolderState, changed: ReadonlySet<string> | undefined): RenderContext {
    const assetChanged = next.folder.files.some((file) => changed?.has(file));
    if (context && next === state && !assetChanged) return context;
    results = new Map();
    state = next;
    return (context = { notesDir, cacheDir, version, folder: next.folder, site });
  }

  return async (changed?: ReadonlySet<string>): Promise<Library> => {
    const next = await readFolder(changed);
    const current = contextFor(next, changed);
    const wanted = next.notes.filter((file) => !changed || changed.has(file) || !results.has(file));
    const outcomes = await renderAll(env.root, current, wanted, (done) =>
      options.onProgress?.(done, wanted.length),
    );
    const problems = [...next.problems];
    for (const outcome of outcomes) {
      if (!('error' in outcome)) results.set(outcome.file, outcome);
      else problems.push(unreadable(outcome.file, outcome.error));
    }
    return toLibrary(
      next.notes.flatMap((file) => results.get(file) ?? []),
      next,
      problems,
    );
  };
}

function toLibrary(
  results: readonly FileResult[],
  { folder, folders }: FolderState,
  problems: Problem[],
): Library {
  return {
    notes: results.map(({ file, note, paths }) => ({
      ...note.facts,
      file,
      route: folder.routes[file] ?? '/',
      digest: note.digest,
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
