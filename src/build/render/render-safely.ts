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
  const tryOnce = async (next: Work): Promise<Outcome[] | Error> => {
    try {
      return await pool.render(next, priority, signal);
    } catch (error) {
      if (signal.aborted) return [];
      if (error instanceof RenderersBroken || !(error instanceof Error)) throw error;
      return error;
    }
  };
  const renderAlone = async (note: SourceNote): Promise<Outcome[]> => {
    let cause = '';
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const outcomes = await tryOnce({ ...work, notes: [note] });
      if (Array.isArray(outcomes)) return outcomes;
      cause = outcomes.message;
    }
    return pool.render({ ...work, notes: [note], fatal: cause }, priority, signal);
  };
  const outcomes = await tryOnce(work);
  return Array.isArray(outcomes) ? outcomes : (await Promise.all(work.notes.map(renderAlone))).flat();
}
