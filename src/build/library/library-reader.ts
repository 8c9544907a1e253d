import type { FolderFile } from '../../notes/addresses/brands.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import { settledNotes } from '../../notes/group/settled.ts';
import { createFolderReader } from '../folder/folder-reader.ts';
import type { FolderState } from '../folder/folder-reader.ts';
import { createSettingPlaces } from '../folder/setting-places.ts';
import { createHistoryReader } from '../history/read-history.ts';
import { createRenderPool } from '../render/render-pool.ts';
import { pipelineVersion } from '../render/version.ts';
import { gather, routeOf, toNotes } from './gather.ts';
import type { Library, LibraryNote, LibraryOptions, LibraryReader } from './library.ts';
import { createRenderings, type Renderings } from './renderings.ts';
import { checkHeader } from './site-header.ts';
import { sketchNote } from './sketch.ts';

/**
 * Reads a notes folder, again and again: scans it, renders what is neither known nor cached, and gathers. A
 * note that can't be read becomes a problem, never an end.
 */
export function createLibraryReader(
  env: Environment,
  site: SiteSettings,
  options: LibraryOptions,
): LibraryReader {
  const { notesDir, cacheDir, root } = env;
  const { pool = createRenderPool(root), noteLimit } = options;
  const version = pipelineVersion(root);
  const history = site.history === false ? undefined : createHistoryReader(env, version);
  const folder = createFolderReader(env, site, options.drafts);
  const placeOf = createSettingPlaces(env);
  let state: FolderState | undefined;
  let renderings: Renderings | undefined;

  /** Pages are made for one state of the folder: in another one no earlier result stands unasked. */
  function renderingsOf(next: FolderState, changed: ReadonlySet<FolderFile> | undefined): Renderings {
    const isOther = next !== state || next.folder.files.some((file) => changed?.has(file));
    if (renderings && !isOther) return renderings;
    renderings?.stop();
    state = next;
    const context = { notesDir, cacheDir, version, folder: next.folder, site, noteLimit };
    return (renderings = createRenderings(context, folder, pool, options));
  }

  /** Shows sketches of notes that aren't rendered, and renders these meanwhile. */
  async function readSketches(
    now: FolderState,
    renderings: Renderings,
    gatherAll: () => Promise<Library>,
  ): Promise<Library> {
    const notes = await Promise.all(now.notes.map((file) => noteOrSketch(now, renderings, file)));
    const finished = renderings.render(now.notes, 'idle').then(gatherAll);
    finished.catch(() => undefined); // Whoever awaits it sees the error.
    const render = async (file: FolderFile): Promise<LibraryNote | undefined> => {
      await renderings.render([file], 'urgent');
      return toNotes(now, renderings.resultsOf([file]))[0];
    };
    const known = settledNotes(
      notes.flatMap((note) => note ?? []),
      site.guides,
    );
    return { ...(await gatherAll()), notes: known, rest: { render, finished } };
  }

  async function noteOrSketch(
    now: FolderState,
    renderings: Renderings,
    file: FolderFile,
  ): Promise<LibraryNote | undefined> {
    const [result] = renderings.resultsOf([file]);
    if (result) return toNotes(now, [result])[0];
    const source = await folder.sourceOf(file);
    if (!source) return undefined;
    const facts = sketchNote(file, source.frontMatter, site.guides);
    return { ...facts, file, route: routeOf(now, file), hasDiagram: false, digest: '', cached: '' };
  }

  return {
    async read(changed) {
      if (changed) pool.pauseIdle();
      const now = await folder.read(changed);
      const current = renderingsOf(now, changed);
      const missing = current.lookUp(now.notes, changed);
      const header = checkHeader(env, site, now.folder, placeOf);
      const histories = history?.read(now.notes);
      const gatherAll = async () =>
        gather(
          now,
          current.resultsOf(now.notes),
          current.problems(),
          site,
          (await histories) ?? new Map(),
          header,
          placeOf,
        );
      if (missing.length >= (options.sketch ?? Infinity)) return readSketches(now, current, gatherAll);
      const rendered = current.render(now.notes, 'normal');
      options.onScanned?.();
      await rendered;
      return gatherAll();
    },
    warmUp: () => void pool.warmUp().catch(() => undefined), // Rendering tells of it.
    close: () => pool.close(),
  };
}
