import { appendFileSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';
import type { Run } from './command.ts';
import { medians } from './figures.ts';
import type { Figure } from './figures.ts';
import { addressOf, forgetCache, typicalNote } from './places.ts';
import type { Workplace } from './places.ts';

/** Builds from nothing, again without a change, and again after one note was edited. */
export async function measureBuilds(place: Workplace, runs: number): Promise<Figure[]> {
  const results: Figure[][] = [];
  for (let i = 0; i < runs; i++) {
    forgetCache(place);
    results.push([
      ...describe('cold', await build(place)),
      ...describe('unchanged', await build(place)),
      ...describe('one note edited', await buildEdited(place, `edit${Date.now()}`)),
      ...sizes(place.outDir),
    ]);
  }
  return medians(results);
}

/** Builds the site of a place. */
export function build(place: Workplace): Promise<Run> {
  return run(place, ['build', '--outDir', place.outDir]);
}

/** @throws where the edit is not on the note's page */
async function buildEdited(place: Workplace, mark: string): Promise<Run> {
  const note = await typicalNote(place);
  appendFileSync(path.join(place.notesDir, note), `\n${mark}\n`);
  const result = await build(place);
  const page = path.join(place.outDir, decodeURIComponent(addressOf(place, note)), 'index.html');
  if (!readFileSync(page, 'utf8').includes(mark)) throw new Error(`The page of ${note} is stale`);
  return result;
}

function describe(name: string, { seconds, peak, stages }: Run): Figure[] {
  return [
    { name: `build ${name}`, value: seconds, unit: 's' },
    ...Object.entries(stages).map(([stage, value]): Figure => ({
      name: `build ${name}: ${stage}`,
      value,
      unit: 's',
    })),
    ...(peak === undefined
      ? []
      : [{ name: `build ${name}: memory`, value: peak / 1e6, unit: 'MB' } as const]),
  ];
}

function sizes(dir: string): Figure[] {
  const all = fileSizes(dir);
  return [
    { name: 'output', value: sum(all) / 1e6, unit: 'MB' },
    { name: 'output: files', value: all.length, unit: '' },
    { name: 'output: search index', value: sum(fileSizes(path.join(dir, 'pagefind'))) / 1e6, unit: 'MB' },
  ];
}

function fileSizes(dir: string): number[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
