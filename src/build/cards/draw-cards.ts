/** Runs in a thread of its own: draws pictures into the cache. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { writeVerified } from '../render/verified-file.ts';
import type { Card } from './card.ts';
import { FONT } from './cards-version.ts';
import { layOut, SIZE } from './layout.ts';

/** A picture to draw. */
export interface Drawing {
  card: Card;
  /** Absolute path of its cache entry. */
  file: string;
}

const OPTIONS: SatoriOptions = {
  ...SIZE,
  fonts: [{ name: 'card', data: readFileSync(fileURLToPath(import.meta.resolve(FONT))) }],
};

export default async function drawCards(drawings: readonly Drawing[]): Promise<void> {
  for (const { card, file } of drawings) writeVerified(file, await draw(card));
}

async function draw(card: Card): Promise<Uint8Array> {
  const svg = await satori(layOut(card), OPTIONS);
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
