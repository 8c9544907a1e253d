import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RenderedNote } from '../notes/note.ts';

/** Something outside a note that its page was made with: what was asked, and the answer it got. */
export type Dependency = readonly [kind: 'link' | 'image', question: string, answer: string];

/** A rendered note as the cache keeps it; its HTML and sections lie in files of their own. */
export interface CachedNote extends Omit<RenderedNote, 'html' | 'sections'> {
  dependencies: Dependency[];
}

/** Where the parts of a cached note lie. */
export interface CachePaths {
  html: string;
  sections: string;
  note: string;
}

/**
 * Name of a note's cache entry: everything that its page is made of but what links and images lead to
 * (those are kept as dependencies and asked again).
 */
export function cacheKey(version: string, file: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${version}\0${file}\0`).update(bytes).digest('hex').slice(0, 32);
}

/** @param dir the cache folder of one notes folder */
export function cachePaths(dir: string, key: string): CachePaths {
  const stem = path.join(dir, 'notes', key.slice(0, 2), key);
  return { html: `${stem}.html`, sections: `${stem}.sections.json`, note: `${stem}.json` };
}

/** The cached note, or `undefined` where there is none or it was made with other answers. */
export function readCached(
  paths: CachePaths,
  answer: (kind: Dependency[0], question: string) => string,
): CachedNote | undefined {
  let cached: CachedNote;
  try {
    cached = JSON.parse(readFileSync(paths.note, 'utf8')) as CachedNote;
  } catch {
    return undefined; // Not there yet, or cut short when a build was stopped.
  }
  return cached.dependencies.every(([kind, question, known]) => answer(kind, question) === known)
    ? cached
    : undefined;
}

/** Writes all parts of a note, the one that makes it valid last. */
export function writeCached(
  paths: CachePaths,
  rendered: RenderedNote,
  dependencies: Dependency[],
): CachedNote {
  const { html, sections, ...rest } = rendered;
  const cached: CachedNote = { ...rest, dependencies };
  mkdirSync(path.dirname(paths.note), { recursive: true });
  writeWhole(paths.html, html);
  writeWhole(paths.sections, JSON.stringify(sections));
  writeWhole(paths.note, JSON.stringify(cached));
  return cached;
}

/** Writes beside and renames, so that nobody ever reads half a file. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, file);
}
