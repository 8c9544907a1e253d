import { createRequire } from 'node:module';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import { hashSources } from '../render/version.ts';

/** Hangul, Latin, Cyrillic and Greek letters and kana in one file that satori reads. */
export const FONT = '@fontsource/pretendard/files/pretendard-latin-600-normal.woff';

/** What pictures are made with. */
const SOURCES = ['src/build/cards', 'package-lock.json'];

/** Whether pictures are wanted: they are named by whole addresses. */
export function wantsCards({ siteUrl }: Environment, { cards = true }: SiteSettings): boolean {
  return cards && siteUrl !== undefined;
}

/**
 * Hash of what pictures are made with; `''` where none are made, since they aren't wanted or the optional packages aren't
 * installed.
 */
export function cardsVersion(env: Environment, site: SiteSettings): string {
  return wantsCards(env, site) && canDraw() ? hashSources(env.root, SOURCES) : '';
}

function canDraw(): boolean {
  try {
    createRequire(import.meta.url)('sharp'); // Its binary may be missing.
    for (const name of ['satori', FONT]) import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
