/**
 * What the morphological analyser makes of eojeols, kept from build to build: it takes a tenth of a
 * millisecond for each, and a thousand long notes have more than a hundred thousand different ones.
 */
import path from 'node:path';
import type { Eojeol, ReadEojeol } from '../../search/vocabulary/nouns.ts';
import { loadAnalyser } from './analyser.ts';
import type { Environment } from '../commands/environment.ts';
import { pruneFolder } from '../render/prune.ts';
import { readVerified, writeVerified } from '../render/verified-file.ts';
import { hashSources } from '../render/version.ts';

/** What readings depend on: the analyser, and how it is asked. */
const SOURCES = ['src/build/index/analyser.ts', 'package-lock.json'];

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
  const file = path.join(dir, `${hashSources(root, SOURCES)}.words`);
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
      const readings = [...asked].map(([eojeol, { nouns }]) => [eojeol, nouns] as const);
      writeVerified(file, JSON.stringify(readings));
      pruneFolder(dir, new Set([path.basename(file)]));
    },
  };
}

function readKept(file: string): ReadonlyMap<string, readonly string[]> {
  const kept = readVerified(file);
  if (kept === 'damaged') console.warn('The cache of the analyser was damaged: words are read again');
  return new Map(kept instanceof Buffer ? (JSON.parse(kept.toString()) as [string, string[]][]) : []);
}
