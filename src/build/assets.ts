import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { currentLibrary } from './current.ts';
import { assetPath } from '../notes/paths.ts';
import type { Environment } from './environment.ts';

/** Copies files of the notes folder to `files/` of the published site, named as their addresses are. */
export async function copyAssets(env: Environment, assets: readonly string[], outDir: string): Promise<void> {
  for (const asset of assets) {
    const target = path.join(outDir, 'files', assetPath(asset));
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(env.notesDir, asset), target);
  }
}

/** Absolute path of the file that is published at an address below `files/`. @param wanted decoded, NFC */
export async function findAsset(env: Environment, wanted: string): Promise<string | undefined> {
  const { assets } = await currentLibrary();
  const asset = assets.find((file) => assetPath(file) === wanted);
  return asset && path.join(env.notesDir, asset);
}
