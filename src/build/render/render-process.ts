/** A process of its own: gets lists of files, answers each with what became of them. */
import type { FileResult, RenderContext } from './cache-reader.ts';
import { CpuLimit, runWithin } from './cpu-limit.ts';
import { NOTE_LIMIT, createFileRenderer } from './render-file.ts';
import { CacheUnwritable } from './verified-file.ts';

/** Files to render, in the folder that was told last. */
export interface Work {
  context?: RenderContext;
  files: string[];
  /** How earlier renderers of these files ended: they are shown as their source. */
  fatal?: string;
}

/** What became of a file. */
export type Outcome = FileResult | { file: string; error: string; isCacheFault?: boolean };

/** What a renderer says: once that it can take files, then what became of each list of them. */
export type Answer = 'ready' | Outcome[];

let renderFile: ReturnType<typeof createFileRenderer> | undefined;
let limit = NOTE_LIMIT;

process.on('message', ({ context, files, fatal }: Work) => {
  if (context) {
    renderFile = createFileRenderer(context);
    limit = context.noteLimit ?? NOTE_LIMIT;
  }
  tell(renderAll(files, fatal));
});
tell('ready');
process.on('SIGINT', () => undefined); // Ctrl-C is for whoever started it, and its end is ours:
process.on('disconnect', () => process.exit());

function tell(answer: Answer): void {
  process.send?.(answer);
}

/** All within the time of one note, for each limit takes a millisecond to set up; where that isn't enough, one by one. */
function renderAll(files: readonly string[], fatal?: string): Outcome[] {
  try {
    return runWithin(limit, () => files.map((file) => tryRendering(file, fatal, true)));
  } catch (error) {
    if (!(error instanceof CpuLimit)) throw error;
    return files.map((file) => tryRendering(file, fatal));
  }
}

function tryRendering(file: string, fatal?: string, isWithin = false): Outcome {
  try {
    if (!renderFile) throw new Error('Files came before their folder');
    return renderFile(file, fatal, isWithin);
  } catch (error) {
    if (error instanceof CacheUnwritable) return { file, error: error.message, isCacheFault: true };
    return { file, error: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
