import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteEnvironment } from '../site/site.ts';
import { watchMemory } from './memory.ts';
import type { Workplace } from './places.ts';

/** How a command went. */
export interface Run {
  seconds: number;
  /** Highest sum of memory of all its processes, in bytes, where the system tells. */
  peak: number | undefined;
  /** What it measured itself, in seconds. */
  stages: Record<string, number>;
  output: string;
}

/** Runs a command of the site's to its end. @throws with all that it printed, where it fails */
export async function run(place: Workplace, args: string[]): Promise<Run> {
  const stagesFile = path.join(place.scratch, 'stages.json');
  const started = performance.now();
  const child = start(place, args, {
    NODE_OPTIONS: `--import=${pathToFileURL(path.join(import.meta.dirname, 'stages.ts')).href}`,
    STAGES_FILE: stagesFile,
  });
  const stopWatching = watchMemory(child.pid ?? 0);
  const output = collect(child);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  const peak = stopWatching();
  if (code !== 0) throw new Error(`"${args.join(' ')}" ended with ${String(code)}:\n${output()}`);
  const stages = JSON.parse(readFileSync(stagesFile, 'utf8')) as Record<string, number>;
  return { seconds, peak, stages, output: output() };
}

/** Starts a command of the site's. */
export function start(place: Workplace, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [path.join(place.project, 'src/build/cli.mjs'), ...args], {
    cwd: place.project,
    env: siteEnvironment({ ...env, NOTES_DIR: place.notesDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Ends a command, and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  await ended;
}

/** @returns a function that tells all that a command has printed until then */
export function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  }
  return () => text;
}
