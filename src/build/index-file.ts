import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the index. */
export interface IndexFile {
  /** Below `pagefind/`, or below the folder of its part. */
  path: string;
  content: Uint8Array;
}

/** Writes files below a folder, and the folders that they lie in. */
export function writeFiles(files: readonly IndexFile[], folder: string): void {
  makeFolders(files, folder);
  for (const file of files) writeFileSync(path.join(folder, file.path), file.content);
}

/** Makes the folders that files lie in, below a folder. */
export function makeFolders(files: readonly { path: string }[], folder: string): void {
  for (const directory of new Set(files.map((file) => path.dirname(file.path))))
    mkdirSync(path.join(folder, directory), { recursive: true });
}
