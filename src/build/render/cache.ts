import type { FolderFile } from '../../notes/addresses/brands.ts';
import { createHash, hash } from 'node:crypto';
import path from 'node:path';
import type { RenderedNote, Section } from '../../notes/note.ts';
import type { Dependency } from './dependencies.ts';
import { readTrusted, readVerified, writeVerified } from './verified-file.ts';

/** A rendered note as the cache keeps it, without its large parts. */
export interface CachedNote extends Omit<RenderedNote, 'html' | 'markdown' | 'sections'> {
  dependencies: Dependency[];
  /** Whether its page draws a diagram. */
  hasDiagram: boolean;
  /** Hash of the HTML and all else here: another page has another one. */
  digest: string;
}

/**
 * Path of a note's cache entry, named by everything that its page is made of but what its links and
 * images lead to (those are kept as dependencies and asked again).
 * @param dir the cache folder of one notes folder
 * @param version see `pipelineVersion`
 * @param digest hash of the note's bytes
 */
export function cachePath(dir: string, version: string, file: FolderFile, digest: string): string {
  const key = hash('sha256', `${file}\0${digest}`).slice(0, 32);
  return path.join(dir, 'notes', version, key);
}

// An entry is one file, for a file system makes few large files much faster than many small ones: a line of
// JSON for the note, one for its sections, one for its Markdown, and its HTML.
const NEWLINE = 0x0a;

/** The cached note, or `undefined` where there is none. All of the entry is verified. */
export function readCached(entry: string): CachedNote | 'damaged' | undefined {
  const bytes = readVerified(entry);
  if (bytes === undefined || bytes === 'damaged') return bytes;
  return JSON.parse(linesOf(bytes).note.toString()) as CachedNote;
}

/** The sections of a note whose entry was read or written in this build. */
export function readSections(entry: string): Section[] {
  return JSON.parse(linesOf(readTrusted(entry)).sections.toString()) as Section[];
}

/** The HTML of such a note. */
export function readHtml(entry: string): string {
  return linesOf(readTrusted(entry)).html.toString();
}

/** The Markdown of such a note. */
export function readMarkdown(entry: string): string {
  return JSON.parse(linesOf(readTrusted(entry)).markdown.toString()) as string;
}

function linesOf(bytes: Buffer): Record<'note' | 'sections' | 'markdown' | 'html', Buffer> {
  const first = bytes.indexOf(NEWLINE);
  const second = bytes.indexOf(NEWLINE, first + 1);
  const third = bytes.indexOf(NEWLINE, second + 1);
  return {
    note: bytes.subarray(0, first),
    sections: bytes.subarray(first + 1, second),
    markdown: bytes.subarray(second + 1, third),
    html: bytes.subarray(third + 1),
  };
}

/** Writes a cache entry. */
export function writeCached(entry: string, rendered: RenderedNote, dependencies: Dependency[]): CachedNote {
  const { html, sections, markdown, ...rest } = rendered;
  const digest = createHash('sha256').update(html).update(JSON.stringify(rest)).digest('hex').slice(0, 32);
  const cached: CachedNote = {
    ...rest,
    dependencies,
    hasDiagram: html.includes('<pre class="mermaid"'),
    digest,
  };
  writeVerified(
    entry,
    [...[cached, sections, markdown].map((part) => JSON.stringify(part)), html].join('\n'),
  );
  return cached;
}
