/** A worker thread: gets lists of files, answers each with what became of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { createFileRenderer } from './render-file.ts';
import type { FileResult, RenderContext } from './cache-reader.ts';

/** The answer to one list, in its order. */
export type Outcome = FileResult | { file: string; error: string };

const renderFile = createFileRenderer(workerData as RenderContext);

parentPort?.on('message', (files: string[]) => {
  const outcomes = files.map((file): Outcome => {
    try {
      return renderFile(file);
    } catch (error) {
      return { file, error: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
    }
  });
  parentPort?.postMessage(outcomes);
});
