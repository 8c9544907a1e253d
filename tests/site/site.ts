import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';

export const root = path.resolve(import.meta.dirname, '../..');

/** Notes to build a site from: a folder, or the files of one (text or bytes by path). */
export type Notes = string | Record<string, string | Uint8Array>;

/** A built site and what its build said. */
export interface BuiltSite {
  dir: string;
  notesDir: string;
  output: string;
  /** Text of a published file. */
  read(file: string): string;
}

/** An absolute path to a folder with these notes. */
export function writeNotes(notes: Notes): string {
  if (typeof notes === 'string') return path.resolve(root, notes);
  const dir = mkdtempSync(path.join(tmpdir(), 'notes-'));
  for (const [file, content] of Object.entries(notes)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  }
  return dir;
}

/** Builds a site with the project's own command. @throws with all that was printed, where it ends with an error */
export async function buildSite(notes: Notes, env: NodeJS.ProcessEnv = {}): Promise<BuiltSite> {
  const notesDir = writeNotes(notes);
  const dir = mkdtempSync(path.join(tmpdir(), 'site-'));
  const { output } = await runCommand(['build', '--outDir', dir], { NOTES_DIR: notesDir, ...env }, true);
  return { dir, notesDir, output, read: (file) => readFileSync(path.join(dir, file), 'utf8') };
}

/** Runs a command of the site's, e.g. `['doctor', '--strict']`. */
export async function runCommand(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  mustSucceed = false,
): Promise<{ code: number; output: string }> {
  const run = promisify(execFile)(process.execPath, [path.join(root, 'src/build/cli.ts'), ...args], {
    cwd: root,
    env: { ...process.env, GITHUB_ACTIONS: '', ...env },
    maxBuffer: 1 << 28,
  });
  try {
    const { stdout, stderr } = await run;
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    if (mustSucceed)
      throw new Error(`The command ended with ${code}:\n${stdout}\n${stderr}`, { cause: error });
    return { code, output: stdout + stderr };
  }
}

/** Serves a built site as a static host does: below a base path, with its 404 page. */
export async function serveSite(dir: string, base = '/'): Promise<{ url: string; close: () => void }> {
  const files = sirv(dir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(path.join(dir, '404.html')));
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}

/** A copy of a folder that a test may change. */
export function copyOf(folder: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'notes-'));
  cpSync(path.resolve(root, folder), dir, { recursive: true });
  return dir;
}
