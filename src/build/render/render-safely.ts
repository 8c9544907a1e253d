import type { RenderContext } from './cache-reader.ts';
import { type Priority, renderBatch, RenderersBroken } from './render-pool.ts';
import type { Outcome } from './render-process.ts';

/** How often a note is tried alone: what ends its renderer once may be a machine that is short of memory. */
const ATTEMPTS = 2;

/**
 * Renders files, a batch of them at most, whatever becomes of the renderer. Where it dies, each file of the batch is
 * tried alone, and the one that it dies of is shown as its source.
 *
 * @returns outcomes in the order of `files`, none if they were dropped; rejects where renderers can't run at all
 */
export async function renderSafely(
  root: string,
  context: RenderContext,
  files: string[],
  priority: Priority,
): Promise<Outcome[]> {
  try {
    return await renderBatch(root, context, { files }, priority);
  } catch (error) {
    requireRenderers(error);
    const alone = files.map((file) => renderAlone(root, context, file, priority));
    return (await Promise.all(alone)).flat();
  }
}

async function renderAlone(
  root: string,
  context: RenderContext,
  file: string,
  priority: Priority,
): Promise<Outcome[]> {
  let cause = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await renderBatch(root, context, { files: [file] }, priority);
    } catch (error) {
      requireRenderers(error);
      cause = String(error instanceof Error ? error.message : error);
    }
  }
  return renderBatch(root, context, { files: [file], fatal: cause }, priority);
}

/** Throws what no other try would change. */
function requireRenderers(error: unknown): void {
  if (error instanceof RenderersBroken) throw error;
}
