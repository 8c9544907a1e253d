import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RenderedNote } from '../notes/note.ts';
import type { Dependency } from './surroundings.ts';

/** A rendered note as the cache keeps it; its HTML and sections lie in files of their own. */
export interface CachedNote extends Omit<RenderedNote, 'html' | 'sections'> {
  dependencies: Dependency[];
  /** Whether its page draws a diagram. */
  hasDiagram: boolean;
  /** Hash of the HTML and all else here: another page has another one. */
  digest: string;
}

/** Where the parts of a cached note lie. */
export interface CachePaths {
  html: string;
  sections: string;
  note: string;
}

/**
 * Where a note's cache entry lies, named by everything that its page is made of but what its links and
 * images lead to (those are kept as dependencies and asked again).
 * @param dir the cache folder of one notes folder
 * @param version see `pipelineVersion`
 */
export function cachePaths(dir: string, version: string, file: string, bytes: Uint8Array): CachePaths {
  const key = createHash('sha256').update(`${file}\0`).update(bytes).digest('hex').slice(0, 32);
  const stem = path.join(dir, 'notes', version, key.slice(0, 2), key);
  return { html: `${stem}.html`, sections: `${stem}.sections.json`, note: `${stem}.json` };
}

/** The cached note, or `undefined` where there is none. */
export function readCached(paths: CachePaths): CachedNote | undefined {
  try {
    return JSON.parse(readFileSync(paths.note, 'utf8')) as CachedNote;
  } catch {
    return undefined; // Not there yet, or cut short when a build was stopped.
  }
}

/** Writes all parts of a note, the one that makes it valid last. */
export function writeCached(
  paths: CachePaths,
  rendered: RenderedNote,
  dependencies: Dependency[],
): CachedNote {
  const { html, sections, ...rest } = rendered;
  const digest = createHash('sha256').update(html).update(JSON.stringify(rest)).digest('hex').slice(0, 32);
  const cached: CachedNote = {
    ...rest,
    dependencies,
    hasDiagram: html.includes('<pre class="mermaid"'),
    digest,
  };
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
