import type { FolderFile } from '../../notes/addresses/brands.ts';
import { messagesIn } from '../../messages/language.ts';
import type { Problem } from '../../notes/problem.ts';
import { UserError } from '../commands/user-error.ts';
import type { FolderReader } from '../folder/folder-reader.ts';
import type { SourceNote } from '../folder/scan.ts';
import { unreadable } from '../folder/list-files.ts';
import { createCacheReader } from '../render/cache-reader.ts';
import type { FileResult } from '../render/cache-reader.ts';
import { type RenderContext, writeContext } from '../render/render-context.ts';
import { batchSize } from '../render/render-pool.ts';
import type { Priority, RenderPool } from '../render/render-pool.ts';
import type { Outcome } from '../render/render-process.ts';
import { renderSafely } from '../render/render-safely.ts';
import { CacheUnwritable } from '../render/verified-file.ts';
import type { LibraryOptions } from './library.ts';

/** What is rendered, or being rendered, of the notes of one state of the folder. */
export interface Renderings {
  /**
   * Looks up what isn't known or may have changed in the cache.
   * @param changed files that may have changed; all unless told
   * @returns the notes that must be rendered
   */
  lookUp(files: readonly FolderFile[], changed?: ReadonlySet<FolderFile>): FolderFile[];
  /**
   * Renders notes that aren't known; those that are under way already are waited for, unless it is urgent.
   */
  render(files: readonly FolderFile[], priority: Priority): Promise<void>;
  /** Those of the notes that are known, in the same order. */
  resultsOf(files: readonly FolderFile[]): FileResult[];
  /** Of notes that can't be rendered. */
  problems(): Problem[];
  /** Ends what waits to be rendered: there is another state. */
  stop(): void;
}

export function createRenderings(
  context: RenderContext,
  folder: FolderReader,
  pool: RenderPool,
  { onProgress, onSlow, onRendered }: Pick<LibraryOptions, 'onProgress' | 'onSlow' | 'onRendered'>,
): Renderings {
  const { problem: messages, command } = messagesIn(context.site.language);
  const known = new Map<FolderFile, FileResult>();
  const failed = new Map<FolderFile, Problem>();
  const underWay = new Map<FolderFile, Promise<void>>();
  /** How often files may have changed: what was rendered of earlier text doesn't count. */
  const edits = new Map<FolderFile, number>();
  const past = new AbortController();
  let contextFile: string | undefined;
  let progress = { done: 0, total: 0 };

  function lookUp(files: readonly FolderFile[], changed?: ReadonlySet<FolderFile>): FolderFile[] {
    const readCache = createCacheReader(context);
    const missing: FolderFile[] = [];
    let damaged = 0;
    for (const file of files) {
      if (changed && !changed.has(file)) {
        if (known.has(file) || failed.has(file)) continue;
      } else {
        for (const map of [known, failed, underWay]) map.delete(file);
        edits.set(file, (edits.get(file) ?? 0) + 1);
      }
      const cached = readCache(file, folder.digestOf(file), () => damaged++);
      if (cached) {
        known.set(file, cached);
        folder.release(file);
      } else missing.push(file);
    }
    if (damaged) console.warn(command.notice.damagedCache(damaged));
    progress = { done: 0, total: missing.length };
    return missing;
  }

  async function renderBatch(files: readonly FolderFile[], priority: Priority): Promise<FileResult[]> {
    const stamps = new Map(files.map((file) => [file, edits.get(file)]));
    const sources = await Promise.all(files.map((file) => folder.sourceOf(file)));
    const notes = sources.filter((source): source is SourceNote => source !== undefined);
    contextFile ??= handOver(context);
    const work = { notes, context: contextFile };
    const outcomes = await renderSafely(pool, work, priority, past.signal);
    return keep(outcomes.filter(({ file }) => stamps.get(file) === edits.get(file)));
  }

  function keep(outcomes: readonly Outcome[]): FileResult[] {
    const results: FileResult[] = [];
    for (const outcome of outcomes) {
      const { file } = outcome;
      underWay.delete(file);
      folder.release(file);
      if ('unwritable' in outcome) throw cacheFault(outcome.unwritable);
      if ('error' in outcome) failed.set(file, unreadable(file, outcome.error, messages));
      else {
        known.set(file, outcome);
        results.push(outcome);
        if (outcome.seconds) onSlow?.(file, outcome.seconds);
      }
    }
    onRendered?.(results.map(({ cached }) => cached));
    return results;
  }

  return {
    lookUp,
    async render(files, priority) {
      const urgent = priority === 'urgent';
      const current = progress;
      const unknown = files.filter((file) => !known.has(file) && !failed.has(file));
      const fresh = unknown.filter((file) => urgent || !underWay.has(file));
      const size = batchSize(priority);
      for (let start = 0; start < fresh.length; start += size) {
        const batch = fresh.slice(start, start + size);
        const rendered = renderBatch(batch, priority).then(() => {
          if (!urgent) onProgress?.((current.done += batch.length), current.total);
        });
        for (const file of batch) underWay.set(file, rendered);
      }
      await Promise.all(new Set(unknown.map((file) => underWay.get(file))));
    },
    resultsOf: (files) => files.flatMap((file) => known.get(file) ?? []),
    problems: () => [...failed.values()],
    stop: () => past.abort(),
  };
}

function handOver(context: RenderContext): string {
  try {
    return writeContext(context);
  } catch (error) {
    throw error instanceof CacheUnwritable ? cacheFault(error) : error;
  }
}

function cacheFault({ dir, code }: { dir: string; code: string }): UserError {
  return new UserError((say) => say.unwritableCache(dir, code));
}
