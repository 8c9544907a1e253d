import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Problem } from '../../src/notes/problem.ts';
import type { SiteSettings } from '../../src/notes/settings.ts';
import { SETTINGS } from '../settings.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** Files of a folder by their paths, as text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** Where the tests keep what they make: one folder for all processes of a run, which its setup removes. */
export const scratch = (process.env['SITE_TESTS'] ??= mkdtempSync(path.join(tmpdir(), 'study-notes-')));

/** A new folder for a test. */
export function scratchFolder(name: string): string {
  return mkdtempSync(path.join(scratch, `${name}-`));
}

/**
 * A scratch folder with copies of fixtures, and with files of its own.
 * @param copies paths of folders or notes below the project's: `tests/fixtures/…`
 * @throws for anything else of the project, which an owner may change
 */
export function notesFolder(copies: string[], files: Files = {}): string {
  const dir = scratchFolder('notes');
  for (const copy of copies) {
    if (!copy.startsWith('tests/fixtures/'))
      throw new Error(`${copy} is the owner's: tests bring their own notes`);
    const from = path.join(root, copy);
    cpSync(from, copy.endsWith('.md') ? path.join(dir, path.basename(copy)) : dir, { recursive: true });
  }
  for (const [file, content] of Object.entries(files)) writeNote(dir, file, content);
  return dir;
}

export function writeNote(dir: string, file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), content);
}

/**
 * A copy of the project with the tests' settings and without its notes, so that a test has its own reports, disturbs no
 * build that goes on beside it, and sees nothing of what an owner has changed.
 * @param settings what is other than the tests' settings
 */
export function copyProject(settings: Partial<SiteSettings> = {}): string {
  const dir = scratchFolder('project');
  for (const part of [
    'src',
    'public',
    'astro.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(root, part), path.join(dir, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'), 'junction');
  const own = JSON.stringify({ ...SETTINGS, ...settings }, null, 2);
  writeFileSync(path.join(dir, 'src/site.ts'), `export const site = ${own};\n`);
  return dir;
}

/** How a command of the site ended. */
export interface Ended {
  code: number;
  /** All that it printed. */
  output: string;
}

/** Runs a command of the site's, e.g. `['doctor', '--strict']`. @param project folder of the project */
export async function runCommand(
  project: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const run = promisify(execFile)(process.execPath, [path.join(project, 'src/build/cli.mjs'), ...args], {
    cwd: project,
    env: siteEnvironment(env),
    maxBuffer: 1 << 28,
    timeout: 300_000, // it hangs
  });
  try {
    const { stdout, stderr } = await run;
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** The environment of a command, without what tests or this machine may have set. */
export function siteEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, VITEST: _vitest, GITHUB_ACTIONS: _actions, ...own } = process.env;
  const compiled = path.join(scratch, 'compiled'); // of copies of the project that nobody will see again
  return {
    ...own,
    NODE_COMPILE_CACHE: compiled,
    NOTES_DIR: '',
    SITE_URL: '',
    BASE_PATH: '',
    NO_COLOR: '1',
    ...env,
  };
}

/** A built site, what its build printed and what it reported. */
export interface BuiltSite {
  /** Absolute path of the published folder. */
  dir: string;
  output: string;
  /** `.astro/notes.json`. */
  notes: { file: string; url: string }[];
  /** `.astro/diagnostics.json`. */
  diagnostics: Problem[];
}

export interface BuildOptions {
  /** Folder of the project, which can do one build at a time. */
  project: string;
  /** Folder to publish to. */
  dir?: string;
  env?: NodeJS.ProcessEnv;
}

/**
 * Builds a site with the project's own command.
 * @throws with all that was printed, where the command ends with an error
 */
export async function buildSite(
  notesDir: string,
  { project, dir = scratchFolder('site'), env = {} }: BuildOptions,
): Promise<BuiltSite> {
  const { code, output } = await runCommand(project, ['build', '--outDir', dir], {
    NOTES_DIR: notesDir,
    ...env,
  });
  if (code !== 0) throw new Error(`The build of ${notesDir} ended with ${code}:\n${output}`);
  const report = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(project, '.astro', name), 'utf8'));
  return {
    dir,
    output,
    notes: report('notes.json') as BuiltSite['notes'],
    diagnostics: report('diagnostics.json') as Problem[],
  };
}
