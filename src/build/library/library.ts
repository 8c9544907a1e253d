import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkAnchors } from '../../markdown/links/check-anchors.ts';
import { findImpossibleDays } from '../../notes/facts/impossible-days.ts';
import type { Note } from '../../notes/note.ts';
import type { Problem } from '../../notes/problem.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { createCacheReader } from '../render/cache-reader.ts';
import type { FileResult } from '../render/cache-reader.ts';
import { decode } from '../folder/decode.ts';
import type { Environment } from '../commands/environment.ts';
import { createFolderReader } from '../folder/folder-reader.ts';
import type { FolderState } from '../folder/folder-reader.ts';
import { type RenderContext, writeContext } from '../render/render-context.ts';
import { batchSize, createRenderPool } from '../render/render-pool.ts';
import type { Priority, RenderPool } from '../render/render-pool.ts';
import type { Outcome } from '../render/render-process.ts';
import { renderSafely } from '../render/render-safely.ts';
import { sketchNote } from './sketch.ts';
import { UserError } from '../commands/user-error.ts';
import { pipelineVersion } from '../render/version.ts';
import { unreadable } from '../folder/walk.ts';
import { CacheUnwritable } from '../render/verified-file.ts';

/** A note, and where the large parts that came of it lie; see `cache.ts`. */
export interface LibraryNote extends Note {
  hasDiagram: boolean;
  /** Another one whenever its page is; empty for a sketch. */
  digest: string;
  /** Absolute path of its cache entry, which the large parts are read from; empty for a sketch. */
  cached: string;
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
  /** Only where some notes are sketches (see `LibraryOptions.sketch`). */
  rest?: {
    /** Renders a note before all others. */
    render(file: string): Promise<LibraryNote | undefined>;
    /** The library with every note rendered. */
    finished: Promise<Library>;
  };
}

export interface LibraryOptions {
  /** Whether drafts are shown, as in the writers' preview. */
  drafts: boolean;
  /** What renders; a pool of its own, unless told. */
  pool?: RenderPool;
  /**
   * From so many notes on that must be rendered, a reading doesn't wait for them: it shows sketches of them.
   * Never, unless told.
   */
  sketch?: number;
  /** Shares out notes to parts that are rendered one after another. One part, unless told. */
  share?: (notes: readonly { file: string; route: string }[]) => { file: string }[][];
  onProgress?: (done: number, total: number) => void;
  /** Called with a note that took its renderer longer than others do. */
  onSlow?: (file: string, seconds: number) => void;
  /** See `RenderContext`. */
  noteLimit?: number | undefined;
  /** Called when the notes that must be rendered wait for their renderers, with the number of parts. */
  onScanned?: (parts: number) => void;
  /** Called with notes of a part that were just rendered. */
  onRendered?: (notes: LibraryNote[], part: number) => void;
  /** Called with all notes of a part, in the order of their paths, one part after another. */
  onPart?: (notes: LibraryNote[]) => void;
}

export interface LibraryReader {
  /** Reads the folder. @param changed files that may have changed since the last reading; all unless told */
  read(changed?: ReadonlySet<string>): Promise<Library>;
  /** Starts what renders before there is work for it: it loads while the folder is read. */
  warmUp(): void;
  /** Ends what renders, and gives its memory back; nothing may be read at that time. */
  close(): Promise<void>;
}

/**
 * Reads a notes folder, again and again; what did not change between two readings is not rendered again. A note that
 * can't be read becomes a problem, never an end.
 */
export function createLibraryReader(
  env: Environment,
  site: SiteSettings,
  options: LibraryOptions,
): LibraryReader {
  const { pool = createRenderPool(env.root) } = options;
  return {
    read: createRead(env, site, options, pool),
    warmUp: () => void pool.warmUp().catch(() => undefined), // Rendering tells of it.
    close: () => pool.close(),
  };
}

function createRead(env: Environment, site: SiteSettings, options: LibraryOptions, pool: RenderPool) {
  const { notesDir, cacheDir } = env;
  const version = pipelineVersion(env.root);
  const readFolder = createFolderReader(env, site, options.drafts);
  let state: FolderState | undefined;
  let context: RenderContext | undefined;
  /** Ends what waits to be rendered for a state of the folder that is past. */
  let past = new AbortController();
  let results = new Map<string, FileResult>();
  /** Why files can't be read. */
  let failures = new Map<string, string>();
  /** What is being rendered, by file. */
  let rendering = new Map<string, Promise<void>>();
  /** How often files may have changed: what was rendered of an earlier state doesn't count. */
  const edits = new Map<string, number>();

  /** Pages are made for one state of the folder: in another one no earlier result stands unasked. */
  function contextFor(next: FolderState, changed: ReadonlySet<string> | undefined): RenderContext {
    const assetChanged = next.folder.files.some((file) => changed?.has(file));
    if (context && next === state && !assetChanged) return context;
    past.abort();
    past = new AbortController();
    results = new Map();
    failures = new Map();
    rendering = new Map();
    state = next;
    return (context = {
      notesDir,
      cacheDir,
      version,
      folder: next.folder,
      site,
      noteLimit: options.noteLimit,
    });
  }

  return async (changed?: ReadonlySet<string>): Promise<Library> => {
    if (changed) pool.pauseIdle();
    const next = await readFolder(changed);
    const current = contextFor(next, changed);
    const [known, failed, underWay, { signal }] = [results, failures, rendering, past];
    const lookUp = createCacheReader(current);
    const missing: string[] = [];
    let damaged = 0;
    let contextFile: string | undefined;
    for (const file of next.notes) {
      if (changed && !changed.has(file)) {
        if (known.has(file) || failed.has(file)) continue;
      } else {
        for (const map of [known, failed, underWay]) map.delete(file);
        edits.set(file, (edits.get(file) ?? 0) + 1);
      }
      const cached = lookUp(file, () => damaged++);
      if (cached) known.set(file, cached);
      else missing.push(file);
    }
    if (damaged) console.warn(`The cache of ${damaged} notes was damaged: they are rendered again`);

    let done = 0;
    /** @param files those that are under way already are waited for, unless they are urgent */
    async function render(files: readonly string[], priority: Priority, part = 0): Promise<void> {
      const urgent = priority === 'urgent';
      const fresh = files.filter((file) => urgent || !underWay.has(file));
      const size = batchSize(priority);
      for (let start = 0; start < fresh.length; start += size) {
        const batch = fresh.slice(start, start + size);
        const stamps = new Map(batch.map((file) => [file, edits.get(file)]));
        contextFile ??= handOver(current);
        const work = { files: batch, context: contextFile };
        const rendered = renderSafely(pool, work, priority, signal).then((outcomes) => {
          keep(
            outcomes.filter(({ file }) => stamps.get(file) === edits.get(file)),
            part,
          );
          if (!urgent) options.onProgress?.((done += batch.length), missing.length);
        });
        for (const file of batch) underWay.set(file, rendered);
      }
      await Promise.all(new Set(files.map((file) => underWay.get(file))));
    }
    async function renderParts(): Promise<void> {
      const all = next.notes.map((file) => ({ file, route: next.folder.routes[file] ?? '/' }));
      const parts = options.share?.(all) ?? [all];
      const isMissing = new Set(missing);
      const rendered = parts.map((part, i) =>
        render(
          part.map(({ file }) => file).filter((file) => isMissing.has(file)),
          'normal',
          i,
        ),
      );
      for (const part of rendered) part.catch(() => undefined); // Whose turn it is, tells of it.
      options.onScanned?.(parts.length);
      for (const [i, part] of parts.entries()) {
        await rendered[i];
        options.onPart?.(toNotes(next, part, known));
      }
    }
    function keep(outcomes: readonly Outcome[], part: number): void {
      const rendered: FileResult[] = [];
      for (const outcome of outcomes) {
        underWay.delete(outcome.file);
        if ('isCacheFault' in outcome) throw cacheFault(outcome.error);
        if ('error' in outcome) failed.set(outcome.file, outcome.error);
        else {
          known.set(outcome.file, outcome);
          rendered.push(outcome);
          if (outcome.seconds) options.onSlow?.(outcome.file, outcome.seconds);
        }
      }
      options.onRendered?.(toNotes(next, rendered, known), part);
    }
    const toLibrary = () => {
      const unread = [...failed].map(([file, error]) => unreadable(file, error));
      return gather(next, known, [...next.problems, ...unread]);
    };

    if (missing.length < (options.sketch ?? Infinity)) {
      await renderParts();
      return toLibrary();
    }
    const finished = render(missing, 'idle').then(toLibrary);
    finished.catch(() => undefined); // Whoever awaits it sees the error.
    return {
      ...toLibrary(),
      notes: next.notes.map((file) => toNote(next, file, known.get(file) ?? sketch(notesDir, file))),
      rest: {
        async render(file) {
          if (!known.has(file)) await render([file], 'urgent');
          const result = known.get(file);
          return result && toNote(next, file, result);
        },
        finished,
      },
    };
  };
}

function handOver(context: RenderContext): string {
  try {
    return writeContext(context);
  } catch (error) {
    throw error instanceof CacheUnwritable ? cacheFault(error.message) : error;
  }
}

function cacheFault(message: string): UserError {
  return new UserError(`${message}: make room on that disk, or give that folder to this user`);
}

type Sketch = Pick<FileResult, 'cached'> & {
  note: Pick<FileResult['note'], 'facts' | 'hasDiagram' | 'digest'>;
};

function sketch(notesDir: string, file: string): Sketch {
  let text = '';
  try {
    ({ text } = decode(readFileSync(path.join(notesDir, file)), file));
  } catch {
    // Rendering it tells why it can't be read.
  }
  return { cached: '', note: { facts: sketchNote(file, text), hasDiagram: false, digest: '' } };
}

function toNote({ folder }: FolderState, file: string, { note, cached }: Sketch): LibraryNote {
  return {
    ...note.facts,
    file,
    route: folder.routes[file] ?? '/',
    hasDiagram: note.hasDiagram,
    digest: note.digest,
    cached,
  };
}

/** Those notes that could be rendered. */
function toNotes(
  state: FolderState,
  files: readonly { file: string }[],
  known: ReadonlyMap<string, FileResult>,
): LibraryNote[] {
  const results = files.flatMap(({ file }) => known.get(file) ?? []);
  return results.map((result) => toNote(state, result.file, result));
}

function gather(
  state: FolderState,
  known: ReadonlyMap<string, FileResult>,
  problems: readonly Problem[],
): Library {
  const results = state.notes.flatMap((file) => known.get(file) ?? []);
  const notes = toNotes(state, results, known);
  return {
    notes,
    folders: state.folders,
    assets: [...new Set(results.flatMap(({ note }) => note.assets))].sort(),
    problems: [
      ...problems,
      ...results.flatMap(({ note }) => note.problems),
      ...findImpossibleDays(notes),
      ...checkAnchors(results.map(({ file, note }) => ({ file, ids: note.ids, links: note.links }))),
    ],
  };
}
