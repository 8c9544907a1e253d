import { toFolderFile, type FolderFile } from '../../notes/addresses/brands.ts';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { comparePaths, isNoteFile, isSkipped } from '../../notes/addresses/paths.ts';
import { toProblem, type Problem, type Tell } from '../../notes/problem.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';

/** The files of a notes folder. */
export interface FolderListing {
  notes: FolderFile[];
  /** All other files, which notes may link or show. */
  files: FolderFile[];
  problems: Problem[];
}

/**
 * Lists a notes folder, sorted, without hidden and tool folders. A symbolic link is followed only
 * where it stays in the folder, and each real folder is read once, so that a loop can't hold it up.
 */
export async function walk(root: string, messages: ProblemMessages): Promise<FolderListing> {
  const listing: FolderListing = { notes: [], files: [], problems: [] };
  const realRoot = await realpath(root);
  const seen = new Set<string>();

  async function readFolder(folder: string): Promise<void> {
    const real = await realpath(path.join(root, folder));
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    for (const entry of entries) {
      const file = folder ? `${folder}/${entry.name}` : entry.name;
      if (isSkipped(file)) continue;
      await readEntry(file, entry.isSymbolicLink()).catch((error: unknown) => {
        listing.problems.push(unreadable(file, error, messages));
      });
    }
  }

  async function readEntry(file: string, isLink: boolean): Promise<void> {
    const full = path.join(root, file);
    if (isLink && !isInside(realRoot, await realpath(full))) {
      const tell: Tell<'unreadable-file'> = (say) => say.outside();
      listing.problems.push(toProblem(messages, { file }, 'unreadable-file', tell, 'warning'));
      return;
    }
    const stats = await stat(full);
    if (stats.isDirectory()) await readFolder(file);
    else if (stats.isFile()) listing[isNoteFile(file) ? 'notes' : 'files'].push(toFolderFile(file));
  }

  await readFolder('');
  listing.notes.sort(comparePaths);
  listing.files.sort(comparePaths);
  return listing;
}

function isInside(folder: string, target: string): boolean {
  return target === folder || target.startsWith(folder + path.sep);
}

/** The problem of a file or folder that the system doesn't let us read. */
export function unreadable(file: string, error: unknown, messages: ProblemMessages): Problem {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return toProblem(messages, { file }, 'unreadable-file', (say) => say.unread(why));
}
