/** Runs in a process of its own: gets lists of files, answers each with what became of them. */
import type { FileResult } from './cache-reader.ts';
import { CpuLimit, runWithin } from './cpu-limit.ts';
import { readContext } from './render-context.ts';
import { NOTE_LIMIT, createFileRenderer } from './render-file.ts';
import { CacheUnwritable } from './verified-file.ts';

/** Files to render. */
export interface Work {
  files: string[];
  /** As `writeContext` returned it; needed where there are files. */
  context?: string;
  /** How earlier renderers of these files ended: they are shown as their source. */
  fatal?: string;
}

/** What became of a file. */
export type Outcome = FileResult | { file: string; error: string; isCacheFault?: boolean };

let known: string | undefined;
let renderFile: ReturnType<typeof createFileRenderer> | undefined;
let limit = NOTE_LIMIT;

process.on('SIGINT', () => undefined); // Ctrl-C is for whoever started it, and its end is ours:
process.on('disconnect', () => process.exit());

export default function renderFiles({ files, context, fatal }: Work): Outcome[] {
  if (context !== undefined && context !== known) {
    const folder = readContext(context);
    renderFile = createFileRenderer(folder);
    limit = folder.noteLimit ?? NOTE_LIMIT;
    known = context;
  }
  return renderAll(files, fatal);
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
