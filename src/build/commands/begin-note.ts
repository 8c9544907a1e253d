import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messagesIn } from '../../messages/language.ts';
import { newNote } from '../../notes/new-note/new-note.ts';
import type { Note } from '../../notes/note.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { createLibraryReader } from '../library/library-reader.ts';
import type { Environment } from './environment.ts';
import { UserError } from './user-error.ts';

/**
 * Writes the next session's note, with what the last one left.
 * @returns its absolute path
 * @throws {UserError} where a file is there already, which stays as it is
 */
export async function beginNote(env: Environment, site: SiteSettings, now = new Date()): Promise<string> {
  const reader = createLibraryReader(env, site, { drafts: true });
  const { notes } = await reader.read().finally(() => reader.close());
  const { file, markdown } = newNote(notes, {
    today: localDay(now),
    guides: site.guides,
    labels: messagesIn(site.language).command.newNote,
    hasHandles: ({ file: last, people }) => hasHandle(path.join(env.notesDir, last), people),
  });
  const target = path.join(env.notesDir, file);
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    writeFileSync(target, markdown, { flag: 'wx' }); // Fails where the file is there.
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error;
    throw new UserError((say) => say.noteExists(target));
  }
  return target;
}

function hasHandle(file: string, people: Note['people']): boolean {
  const source = readFileSync(file, 'utf8');
  return people.some((name) => source.includes(`@${name}`));
}

/** ISO 8601 day of the clock on the wall. */
function localDay(time: Date): string {
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
