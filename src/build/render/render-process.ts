/** Runs in a process of its own: gets lists of notes, answers each with what became of them. */
import type { FolderFile } from '../../notes/addresses/brands.ts';
import { flushCompileCache } from 'node:module';
import type { SourceNote } from '../folder/scan.ts';
import type { FileResult } from './cache-reader.ts';
import { CpuLimit, runWithin } from './cpu-limit.ts';
import { readContext } from './render-context.ts';
import { NOTE_LIMIT, createFileRenderer } from './render-file.ts';
import { CacheUnwritable } from './verified-file.ts';

/** Notes to render. */
export interface Work {
  notes: SourceNote[];
  /** As `writeContext` returned it; needed where there are notes. */
  context?: string;
  /** Whether earlier renderers of these notes ended: they are shown as their source. */
  isFatal?: boolean;
}

/** What became of a note. */
export type Outcome =
  | FileResult
  | { file: FolderFile; error: string }
  | { file: FolderFile; unwritable: { dir: string; code: string } };

let known: string | undefined;
let renderFile: ReturnType<typeof createFileRenderer> | undefined;
let limit = NOTE_LIMIT;

process.on('SIGINT', () => undefined); // Ctrl-C is for whoever started it, and its end is ours:
process.on('disconnect', () => process.exit());
flushCompileCache(); // What is loaded is for the next renderer: this one is killed.

export default function renderNotes({ notes, context, isFatal = false }: Work): Outcome[] {
  if (context !== undefined && context !== known) {
    const folder = readContext(context);
    renderFile = createFileRenderer(folder);
    limit = folder.noteLimit ?? NOTE_LIMIT;
    known = context;
  }
  return renderAll(notes, isFatal);
}

/**
 * All within the time of one note, for each limit takes a millisecond to set up; where that isn't enough, one
 * by one.
 */
function renderAll(notes: readonly SourceNote[], isFatal: boolean): Outcome[] {
  try {
    return runWithin(limit, () => notes.map((note) => tryRendering(note, isFatal, true)));
  } catch (error) {
    if (!(error instanceof CpuLimit)) throw error;
    return notes.map((note) => tryRendering(note, isFatal));
  }
}

function tryRendering(note: SourceNote, isFatal: boolean, isWithin = false): Outcome {
  try {
    if (!renderFile) throw new Error('Notes came before their folder');
    return renderFile(note, isFatal, isWithin);
  } catch (error) {
    const { file } = note;
    if (error instanceof CacheUnwritable) return { file, unwritable: { dir: error.dir, code: error.code } };
    return { file, error: String(error) };
  }
}
