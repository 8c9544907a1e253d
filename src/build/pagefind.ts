/** Runs Pagefind's own command, which takes half of the time and memory of its interface for Node. */
import { spawn } from 'node:child_process';
import { mkdirSync, opendirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INDEXED_SIGNS } from '../search/index-letters.ts';

/** Languages whose words Pagefind would look for by itself, and number otherwise than they are here. */
const SEGMENTED = new Set(['zh', 'ja', 'th']);
const UNKNOWN = 'unknown'; // to Pagefind: it takes words as they are

export interface PagefindOptions {
  /** BCP 47; of all documents. */
  language: string;
  /** Occurrences of words to a file of the index. */
  chunkSize: number;
}

/**
 * Writes an index of documents into a folder, which needn't be there.
 * @param documents HTML, in place of what is published
 * @returns the addresses that the index has for them, in the same order, in which it numbers them, too
 * @throws with what Pagefind says, where it fails
 */
export async function runPagefind(
  documents: readonly string[],
  outputDir: string,
  { language, chunkSize }: PagefindOptions,
): Promise<string[]> {
  const site = `${outputDir}.documents`;
  try {
    // At once, so that Pagefind begins before this thread goes on with the next documents.
    const names = makeFiles(site, documents.length);
    for (const [i, html] of documents.entries()) writeFileSync(path.join(site, names[i] ?? ''), html);
    const known = SEGMENTED.has(new Intl.Locale(language).language) ? UNKNOWN : language;
    const options = ['--site', site, '--output-path', outputDir, '--force-language', known];
    // It looks for settings where it is run.
    await runAlone([...options, '--include-characters', INDEXED_SIGNS, '--quiet'], site, {
      PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize),
    });
    return names.map((name) => `/${name}`);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

/**
 * Pagefind numbers documents in the order in which their folder lists them, which isn't that of their names and is
 * another one on each disk. So the files are made first, and get their contents in the order that the folder has.
 * @returns their names in that order
 */
function makeFiles(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) writeFileSync(path.join(folder, `${number}.html`), '');
  const names: string[] = [];
  const listing = opendirSync(folder);
  for (let entry = listing.readSync(); entry; entry = listing.readSync()) names.push(entry.name);
  listing.closeSync();
  return names;
}

/** One at a time: each takes much memory, and all cores for most of its time. */
let running: Promise<unknown> = Promise.resolve();

function runAlone(options: readonly string[], cwd: string, variables: Record<string, string>): Promise<void> {
  const run = running.then(() => runNow(options, cwd, variables));
  running = run.catch(() => undefined); // Whoever awaits it sees the error.
  return run;
}

async function runNow(
  options: readonly string[],
  cwd: string,
  variables: Record<string, string>,
): Promise<void> {
  const command = await findCommand();
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables };
    const child = spawn(command, options, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`Pagefind ended with ${signal ?? `code ${code}`}: ${said.trim()}`));
    });
  });
}

/** Absolute path of the command for this system, as Pagefind's own runner finds it: that would be a process more. */
async function findCommand(): Promise<string> {
  const finder = new URL('resolveBinary.js', import.meta.resolve('pagefind')).href;
  const { resolveBinaryPath } = (await import(/* @vite-ignore */ finder)) as {
    resolveBinaryPath(names: readonly string[]): string;
  };
  return resolveBinaryPath(['pagefind_extended', 'pagefind']);
}
