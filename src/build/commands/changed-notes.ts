import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UserError } from './user-error.ts';

/** Files that are other than they were: paths in the notes folder, NFC, in their order. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

/**
 * Asks git which files of the notes folder are other than where this branch left another one; what isn't
 * committed yet counts, too. A moved file has changed.
 * @param ref a branch or commit, e.g. `origin/main`
 * @throws {UserError} where the folder has no such history
 */
export async function changesSince(ref: string, notesDir: string): Promise<Changes> {
  const git = async (...args: string[]): Promise<string[]> => {
    const options = { cwd: notesDir, maxBuffer: 1 << 28 };
    const { stdout } = await promisify(execFile)('git', args, options);
    return stdout.normalize('NFC').split('\0').slice(0, -1); // names may be spelt otherwise on disk
  };
  try {
    const told = ['diff', '--merge-base', '--name-status', '-z', '-M', '--relative', '--end-of-options'];
    const changes = sortOut(await git(...told, ref, '--'));
    const untracked = await git('ls-files', '--others', '--exclude-standard', '-z');
    return { ...changes, added: [...changes.added, ...untracked].sort() };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new UserError((say) => say.noHistory(ref, said.trim().split('\n')[0] ?? ''));
  }
}

/** @param fields a letter and a path for each file; of a moved one the new path follows the old one */
function sortOut(fields: readonly string[]): Changes {
  const changes: Changes = { added: [], changed: [], removed: [] };
  for (let i = 0; i < fields.length; i += 2) {
    const [status = '', file = ''] = fields.slice(i, i + 2);
    if (status.startsWith('R')) changes.changed.push(fields[++i + 1] ?? '');
    else if (status === 'A') changes.added.push(file);
    else if (status === 'D') changes.removed.push(file);
    else changes.changed.push(file);
  }
  return changes;
}
