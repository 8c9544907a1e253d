import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseBasePath } from '../../notes/addresses/paths.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { UserError } from './user-error.ts';

/** Where notes come from and where the site goes: all that the environment decides. */
export interface Environment {
  /** Absolute path of the project. */
  root: string;
  /** Absolute path of the notes folder. */
  notesDir: string;
  /** Absolute path of a folder for what can be made again; each notes folder has its own. */
  cacheDir: string;
  /** Folder for the reports that other programs read: `diagnostics.json`, `notes.json`. */
  reportDir: string;
  /** Origin that the site is published at, where it is known. */
  siteUrl: string | undefined;
  /** `/` or `/name/`. */
  base: string;
}

/**
 * Reads `NOTES_DIR`, `SITE_URL` and `BASE_PATH`.
 * @param root absolute path of the project
 * @param url where the settings say that the site is published; `SITE_URL` moves it to another place altogether
 * @throws {UserError} in one line, where a value can't be used
 */
export function readEnvironment(
  root: string,
  { url }: Pick<SiteSettings, 'url'>,
  env: NodeJS.ProcessEnv = process.env,
): Environment {
  const notesDir = path.resolve(root, env['NOTES_DIR'] || 'content');
  requireFolder(notesDir, env['NOTES_DIR']);
  const own = url ? parseSiteUrl('url', url) : undefined;
  const name = createHash('sha256').update(notesDir).digest('hex').slice(0, 12);
  return {
    root,
    notesDir,
    cacheDir: path.join(root, 'node_modules', '.cache', 'study-notes', name),
    reportDir: path.join(root, '.astro'),
    siteUrl: env['SITE_URL'] ? parseSiteUrl('SITE_URL', env['SITE_URL']).origin : own?.origin,
    base: parseBase(env['BASE_PATH'] || (env['SITE_URL'] ? '' : own?.pathname)),
  };
}

function requireFolder(dir: string, given: string | undefined): void {
  const stats = statSync(dir, { throwIfNoEntry: false });
  if (!stats) throw new UserError((say) => say.notesMissing(given, dir));
  if (!stats.isDirectory()) throw new UserError((say) => say.notesNoFolder(given));
}

function parseSiteUrl(name: string, value: string): URL {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new UserError((say) => say.siteUrl(name, value));
  }
  return new URL(value);
}

function parseBase(value: string | undefined): string {
  const base = parseBasePath(value);
  if (typeof base === 'string') return base;
  throw new UserError((say) => say.basePath(value?.trim() ?? '', base.fault));
}
