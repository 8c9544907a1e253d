import type { FolderFile } from '../../notes/addresses/brands.ts';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assetPath } from '../../notes/addresses/paths.ts';
import { toProblem, type Problem } from '../../notes/problem.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';
import { currentLibrary } from '../library/shared-library.ts';
import { decode } from '../folder/decode.ts';
import type { Environment } from '../commands/environment.ts';
import { mayHoldMetadata, withoutMetadata } from './image-metadata.ts';
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
  assets: readonly FolderFile[],
  outDir: string,
  messages: ProblemMessages,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const asset of assets) {
    try {
      const target = path.join(outDir, 'files', assetPath(asset));
      await mkdir(path.dirname(target), { recursive: true });
      problems.push(...(await copyAsset(path.join(env.notesDir, asset), target, asset, messages)));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === '' || DISK_FAULTS.has(code)) throw error;
      problems.push(
        code === 'ENAMETOOLONG'
          ? toProblem(messages, { file: asset }, 'unreadable-file', (say) => say.longName())
          : unreadable(asset, error, messages),
      );
    }
  }
  return problems;
}

/** What was left out of a drawing: tags and attributes. */
type Removed = readonly string[] | 'all';

async function copyAsset(
  source: string,
  target: string,
  asset: FolderFile,
  messages: ProblemMessages,
): Promise<Problem[]> {
  if (isDrawing(source)) {
    const { svg, removed } = await readDrawing(source);
    await writeFile(target, svg);
    return removed === 'all' || removed.length > 0 ? [changed(asset, removed, messages)] : [];
  }
  if (!PICTURE.test(source)) {
    await copyFile(source, target);
    return [];
  }
  const bytes = await readFile(source);
  const { kept, mayTell } = leaveOutMetadata(source, bytes);
  await (kept === bytes ? copyFile(source, target) : writeFile(target, kept));
  return mayTell ? [toProblem(messages, { file: asset }, 'image-metadata', (say) => say())] : [];
}

const PICTURE = /\.(?:jpe?g|jpe|jfif|png|webp|hei[cf]|avif|tiff?|jxl|gif)$/i;

/** What of a picture is published, and whether it may still tell where and by whom it was taken. */
function leaveOutMetadata(name: string, bytes: Buffer): { kept: Buffer; mayTell: boolean } {
  try {
    return { kept: withoutMetadata(bytes), mayTell: mayHoldMetadata(name, bytes) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { kept: bytes, mayTell: true }; // It is damaged; browsers show what they can.
  }
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

async function readDrawing(file: string): Promise<{ svg: string; removed: Removed }> {
  const { text } = decode(await readFile(file));
  return cleanSvg(text) ?? { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>\n', removed: 'all' };
}

function changed(file: string, removed: Removed, messages: ProblemMessages): Problem {
  return toProblem(messages, { file }, 'active-file', (say) =>
    removed === 'all' ? say.emptyDrawing() : say.drawing(removed.slice(0, 5)),
  );
}
