/** Runs Pagefind's own command, which takes half of the time and memory of its interface for Node. */
import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveBackMemory } from './memory.ts';

// Signs that are part of names: `C++`, `C#`, `N+1`.
const SIGNS = '+#';
/** Files written at once. */
const AT_ONCE = 64;

/** What Pagefind indexes in place of a published page. */
export interface IndexDocument {
  /** File name without its ending; `addressOf` tells how Pagefind calls it. */
  name: string;
  html: string;
}

export interface PagefindOptions {
  /** BCP 47; of all documents. */
  language: string;
  /** Occurrences of words to a file of the index. */
  chunkSize: number;
}

/** The address that Pagefind's index has for a document. */
export function addressOf({ name }: Pick<IndexDocument, 'name'>): string {
  return `/${name}.html`;
}

/**
 * Writes an index of documents into a folder, which needn't be there.
 * @throws with what Pagefind says, where it fails
 */
export async function runPagefind(
  documents: readonly IndexDocument[],
  outputDir: string,
  { language, chunkSize }: PagefindOptions,
): Promise<void> {
  const site = `${outputDir}.documents`;
  try {
    await mkdir(site, { recursive: true });
    for (let i = 0; i < documents.length; i += AT_ONCE)
      await Promise.all(
        documents
          .slice(i, i + AT_ONCE)
          .map(({ name, html }) => writeFile(path.join(site, `${name}.html`), html)),
      );
    giveBackMemory();
    const options = ['--site', site, '--output-path', outputDir, '--force-language', language];
    // It looks for settings where it is run.
    await runAlone([...options, '--include-characters', SIGNS, '--quiet'], site, {
      PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize),
    });
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

/** One at a time: each takes much memory, and all cores for most of its time. */
let running: Promise<unknown> = Promise.resolve();

function runAlone(options: readonly string[], cwd: string, variables: Record<string, string>): Promise<void> {
  const run = running.then(() => runNow(options, cwd, variables));
  running = run.catch(() => undefined); // Whoever awaits it sees the error.
  return run;
}

function runNow(options: readonly string[], cwd: string, variables: Record<string, string>): Promise<void> {
  const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables };
    const child = spawn(process.execPath, [command, ...options], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
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
