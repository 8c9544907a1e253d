/**
 * What the morphological analyser makes of eojeols, kept from build to build: it takes a tenth of a millisecond for each,
 * and a thousand long notes have more than a hundred thousand different ones.
 */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Eojeol, ReadEojeol } from '../search/nouns.ts';
import { loadAnalyser } from './analyser.ts';
import type { Environment } from './environment.ts';
import { hashSources } from './version.ts';

/** What readings depend on: the analyser, and how it is asked. */
const SOURCES = ['src/build/analyser.ts', 'package-lock.json'];

export interface Readings {
  read: ReadEojeol;
  /** Keeps, for the next build, what was asked for in this one. */
  keep(): void;
}

/** @returns nothing where there is no analyser */
export async function openReadings({ root, cacheDir }: Environment): Promise<Readings | undefined> {
  const analyse = await loadAnalyser();
  if (!analyse) return undefined;
  const dir = path.join(cacheDir, 'readings');
  const file = path.join(dir, `${hashSources(root, SOURCES)}.json`);
  const kept = readKept(file);
  const asked = new Map<string, Eojeol>();
  let isNew = false;
  return {
    read(eojeol) {
      let reading = asked.get(eojeol);
      if (reading) return reading;
      const nouns = kept.get(eojeol);
      isNew ||= nouns === undefined;
      asked.set(eojeol, (reading = nouns ? { nouns } : analyse(eojeol)));
      return reading;
    },
    keep() {
      if (!isNew) return;
      isNew = false;
      mkdirSync(dir, { recursive: true });
      for (const name of readdirSync(dir)) if (path.join(dir, name) !== file) rmSync(path.join(dir, name));
      const readings = [...asked].map(([eojeol, { nouns }]) => [eojeol, nouns] as const);
      writeFileSync(`${file}.part`, JSON.stringify(Object.fromEntries(readings)));
      renameSync(`${file}.part`, file);
    },
  };
}

function readKept(file: string): ReadonlyMap<string, readonly string[]> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>;
    return new Map(Object.entries(kept)); // a word may be `constructor`
  } catch {
    return new Map(); // Not there yet, or cut short.
  }
}
