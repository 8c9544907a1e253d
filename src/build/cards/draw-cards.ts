/** Runs in a thread of its own: draws pictures into the cache. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
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

/** Two inks on paper and what lies between them: with more colours a picture full of text is three times as large. */
const COLOURS = { palette: true, colours: 16, dither: 0, effort: 1 };

/** @internal for tests */
export async function draw(card: Card): Promise<Buffer> {
  const svg = await satori(layOut(card), OPTIONS);
  return sharp(Buffer.from(svg)).png(COLOURS).toBuffer();
}
