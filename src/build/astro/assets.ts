import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assetPath } from '../../notes/addresses/paths.ts';
import type { Problem } from '../../notes/problem.ts';
import { currentLibrary } from '../library/shared-library.ts';
import { decode } from '../folder/decode.ts';
import type { Environment } from '../commands/environment.ts';
import { cleanSvg } from './svg.ts';
import { unreadable } from '../folder/list-files.ts';

/** What no other file would fare better with. */
const DISK_FAULTS = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE']);

/**
 * Copies files of the notes folder to `files/` of the published site, named as their addresses are.
 * @returns what was changed in them, so that they don't act, and which of them can't be copied
 */
export async function copyAssets(
  env: Environment,
  assets: readonly string[],
  outDir: string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const asset of assets) {
    try {
      const removed = await copyAsset(
        path.join(env.notesDir, asset),
        path.join(outDir, 'files', assetPath(asset)),
      );
      if (removed.length > 0) problems.push(changed(asset, removed));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === '' || DISK_FAULTS.has(code)) throw error;
      problems.push(code === 'ENAMETOOLONG' ? tooLong(asset) : unreadable(asset, error));
    }
  }
  return problems;
}

/** @returns what was left out of a drawing */
async function copyAsset(source: string, target: string): Promise<string[]> {
  await mkdir(path.dirname(target), { recursive: true });
  if (!isDrawing(source)) {
    await copyFile(source, target);
    return [];
  }
  const { svg, removed } = await readDrawing(source);
  await writeFile(target, svg);
  return removed;
}

/** A published file: where it is, and its text where that isn't the file's own. */
export interface Asset {
  file: string;
  /** Name that it is published under, which tells its type. */
  name: string;
  text?: string;
}

/** The file that is published at an address below `files/`. @param wanted decoded, NFC */
export async function findAsset(env: Environment, wanted: string): Promise<Asset | undefined> {
  const { assets } = await currentLibrary();
  const asset = assets.find((file) => assetPath(file) === wanted);
  if (asset === undefined) return undefined;
  const file = path.join(env.notesDir, asset);
  return { file, name: wanted, ...(isDrawing(asset) ? { text: (await readDrawing(file)).svg } : {}) };
}

function isDrawing(file: string): boolean {
  return /\.svg$/i.test(file);
}

async function readDrawing(file: string) {
  const { text } = decode(await readFile(file), file);
  return cleanSvg(text) ?? { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>\n', removed: ['all of it'] };
}

function changed(file: string, removed: readonly string[]): Problem {
  return {
    file,
    line: 1,
    rule: 'active-file',
    message: `The drawing could act as a page, so it is published without ${removed.slice(0, 5).join(', ')}`,
    fix: 'Save it without scripts and foreign addresses, or as PNG',
    severity: 'warning',
  };
}

function tooLong(file: string): Problem {
  return {
    ...unreadable(file, ''),
    message: 'The file is not published, because its name is too long',
    fix: 'Give it a shorter name',
  };
}
