import type { SourceNote } from '../folder/scan.ts';
import { type Priority, type RenderPool, RenderersBroken } from './render-pool.ts';
import type { Outcome, Work } from './render-process.ts';

/** How often a note is tried alone: what ends its renderer once may be a machine that is short of memory. */
const ATTEMPTS = 2;

/**
 * Renders notes, a batch of them at most, whatever becomes of the renderer. Where it dies, each note of the
 * batch is tried alone, and the one that it dies of is shown as its source.
 *
 * @returns outcomes in the order of `work.notes`, none where `signal` says that nobody wants them; rejects
 *   where renderers can't run at all
 */
export async function renderSafely(
  pool: RenderPool,
  work: Work,
  priority: Priority,
  signal: AbortSignal,
): Promise<Outcome[]> {
  /** Nothing where the renderer dies. */
  const tryOnce = async (next: Work): Promise<Outcome[] | undefined> => {
    try {
      return await pool.render(next, priority, signal);
    } catch (error) {
      if (signal.aborted) return [];
      if (error instanceof RenderersBroken) throw error;
      return undefined;
    }
  };
  const renderAlone = async (note: SourceNote): Promise<Outcome[]> => {
    const alone = { ...work, notes: [note] };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const outcomes = await tryOnce(alone);
      if (outcomes) return outcomes;
    }
    return (await tryOnce({ ...alone, isFatal: true })) ?? [{ file: note.file, error: 'renderer ended' }];
  };
  return (await tryOnce(work)) ?? (await Promise.all(work.notes.map(renderAlone))).flat();
}
