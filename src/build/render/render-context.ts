import { hash } from 'node:crypto';
import path from 'node:path';
import type { NotesFolder } from '../../notes/addresses/folder.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { readTrusted, writeVerified } from './verified-file.ts';

/** All that rendering needs to know beside the note, as plain data. */
export interface RenderContext {
  notesDir: string;
  cacheDir: string;
  /** See `pipelineVersion`. */
  version: string;
  folder: NotesFolder;
  site: SiteSettings;
  /** CPU seconds after which a note is shown as its source; ten, unless told. */
  noteLimit?: number | undefined;
}

/**
 * Writes it where renderers read it: it is too large to be handed over with each batch of a large folder.
 * @returns the file's path
 */
export function writeContext(context: RenderContext): string {
  const text = JSON.stringify(context);
  const file = path.join(context.cacheDir, 'notes', context.version, `context-${hash('sha256', text)}`);
  writeVerified(file, text);
  return file;
}

/** @param file as `writeContext` returned it */
export function readContext(file: string): RenderContext {
  return JSON.parse(readTrusted(file).toString()) as RenderContext;
}
