import { createHash, type Hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What a note's page is made with, beside the note: a change of any of it makes every cached page anew. */
const SOURCES = [
  'src/markdown',
  'src/notes',
  'src/messages',
  'src/build',
  'src/site.ts',
  'package-lock.json',
];

/**
 * Hash of the pipeline's code, the settings and the installed packages.
 * @param root absolute path of the project
 */
export function pipelineVersion(root: string): string {
  return hashSources(root, SOURCES);
}

/** Hash of files and folders. @param sources their paths below the root */
export function hashSources(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) addFiles(hash, path.join(root, source));
  return hash.digest('hex').slice(0, 16);
}

function addFiles(hash: Hash, file: string): void {
  let names: string[];
  try {
    names = readdirSync(file).sort();
  } catch {
    hash.update(`${path.basename(file)}\0`).update(readFileSync(file));
    return;
  }
  for (const name of names) addFiles(hash, path.join(file, name));
}
