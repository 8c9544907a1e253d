/** A worker thread: gets lists of files, answers each with what became of them. */
import { parentPort } from 'node:worker_threads';
import type { FileResult, RenderContext } from './cache-reader.ts';
import { createFileRenderer } from './render-file.ts';

/** Files to render, in the folder that was told last. */
export interface Work {
  context?: RenderContext;
  files: string[];
}

/** What became of a file. */
export type Outcome = FileResult | { file: string; error: string };

let renderFile: ((file: string) => FileResult) | undefined;

parentPort?.on('message', ({ context, files }: Work) => {
  if (context) renderFile = createFileRenderer(context);
  parentPort?.postMessage(files.map(tryRendering));
});

function tryRendering(file: string): Outcome {
  try {
    if (!renderFile) throw new Error('Files came before their folder');
    return renderFile(file);
  } catch (error) {
    return { file, error: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
