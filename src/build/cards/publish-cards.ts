import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import type { LibraryNote } from '../library/library.ts';
import { pruneFolder } from '../render/prune.ts';
import { readVerified } from '../render/verified-file.ts';
import { cardName, cardOf } from './card.ts';
import type { Drawing } from './draw-cards.ts';

/** Pictures that are handed over at a time: a third of a second's work. */
const BATCH = 10;

/**
 * Publishes a picture of each note below `cards/`, named by what is on it. Only those are drawn that the cache doesn't have.
 * @param version see `cardsVersion`
 */
export async function publishCards(
  env: Environment,
  site: SiteSettings,
  notes: readonly LibraryNote[],
  outDir: string,
  version: string,
): Promise<void> {
  const dir = path.join(env.cacheDir, 'cards');
  const wanted = new Map<string, Drawing>();
  for (const note of notes) {
    const card = cardOf(note, site);
    if (!card) continue;
    const name = cardName(card, version);
    wanted.set(name, { card, file: path.join(dir, name) });
  }
  const target = path.join(outDir, 'cards');
  mkdirSync(target, { recursive: true });
  const publish = ([name, { file }]: [string, Drawing]): boolean => {
    const picture = readVerified(file);
    if (picture === undefined || picture === 'damaged') return false;
    writeFileSync(path.join(target, name), picture);
    return true;
  };
  const missing = [...wanted].filter((entry) => !publish(entry));
  await drawAll(
    env.root,
    missing.map(([, drawing]) => drawing),
  );
  for (const entry of missing) publish(entry);
  if (existsSync(dir)) pruneFolder(dir, new Set(wanted.keys()));
}

async function drawAll(root: string, drawings: readonly Drawing[]): Promise<void> {
  if (drawings.length === 0) return;
  const batches = Array.from({ length: Math.ceil(drawings.length / BATCH) }, (_, i) =>
    drawings.slice(i * BATCH, (i + 1) * BATCH),
  );
  const pool = new Tinypool({
    filename: path.join(root, 'src/build/cards/draw-cards.ts'),
    minThreads: 0,
    maxThreads: Math.min(batches.length, availableParallelism()),
  });
  try {
    await Promise.all(batches.map((batch) => pool.run(batch)));
  } finally {
    await pool.destroy();
  }
}
