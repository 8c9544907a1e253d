/** A process of its own: gets lists of files, answers each with what became of them. */
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

process.on('message', ({ context, files }: Work) => {
  if (context) renderFile = createFileRenderer(context);
  process.send?.(files.map(tryRendering));
});
process.on('SIGINT', () => undefined); // Ctrl-C is for whoever started it, and its end is ours:
process.on('disconnect', () => process.exit());

function tryRendering(file: string): Outcome {
  try {
    if (!renderFile) throw new Error('Files came before their folder');
    return renderFile(file);
  } catch (error) {
    return { file, error: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
