import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Problem } from '../../src/notes/problem.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** Files of a folder by their paths, as text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** Where the tests keep what they make: one folder for all processes of a run, which its setup removes. */
export const scratch = (process.env['SITE_TESTS'] ??= mkdtempSync(path.join(tmpdir(), 'study-notes-')));

/** A new folder for a test. */
export function scratchFolder(name: string): string {
  return mkdtempSync(path.join(scratch, `${name}-`));
}

/** A scratch folder with copies of folders or files of the project, and with files of its own. */
export function notesFolder(copies: string[], files: Files = {}): string {
  const dir = scratchFolder('notes');
  for (const copy of copies) {
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
 * A copy of the project, so that a test has its own settings and reports, and disturbs no build that goes on beside it.
 * @param settings what `src/site.ts` shall say instead, as lines of its object
 */
export function copyProject(settings?: string): string {
  const dir = scratchFolder('project');
  for (const part of ['src', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(path.join(root, part), path.join(dir, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'), 'junction');
  if (settings !== undefined) {
    const file = path.join(dir, 'src/site.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n};/, `\n${settings}\n};`));
  }
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
    timeout: 120_000,
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
  return { ...own, NOTES_DIR: '', SITE_URL: '', BASE_PATH: '', NO_COLOR: '1', ...env };
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
