/** Small sites for the tests of publishing, and what must be true of the folder that one is published to. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Files = Record<string, string>;

export const scratch = (name: string): string => mkdtempSync(path.join(tmpdir(), `${name}-`));

/**
 * The first site and the one after it: a page each that the other lacks, and a file that becomes a folder.
 */
export const OLD: Files = {
  'index.html': 'old home',
  '404.html': 'old 404',
  'notes/a/index.html': 'old a',
  'notes/gone/index.html': 'gone',
  '_astro/old.css': 'old css',
  'files/a': 'old file',
};
export const NEW: Files = {
  'index.html': 'new home',
  '404.html': 'new 404',
  'notes/a/index.html': 'new a',
  'notes/나/index.html': 'new 나',
  '_astro/new.css': 'new css',
  'files/a/b.txt': 'new file',
};

export function writeFiles(dir: string, files: Files): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

/** All files below a folder but what publishing keeps for itself. */
export function readFiles(dir: string): Files {
  const entries = readdirSync(dir, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .map(
        (file) => [path.relative(dir, file).split(path.sep).join('/'), readFileSync(file, 'utf8')] as const,
      )
      .filter(([file]) => !file.startsWith('.study-notes'))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export const sorted = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
