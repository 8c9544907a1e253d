import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Milliseconds that git may take: it needs a third of a second for 5,000 commits. */
const LIMIT = 20_000;

/** What a hook or an editor says of another repository. */
const ELSEWHERE = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX|NAMESPACE|OBJECT_DIRECTORY)$/;

/**
 * Runs git in a folder, whatever its user has configured, without asking anything or anybody.
 * @returns what it prints, or nothing where there is no git, no repository, or it fails
 */
export async function git(dir: string, ...args: string[]): Promise<string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !ELSEWHERE.test(name));
  const env = { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  const options = { cwd: dir, env, maxBuffer: 1 << 30, timeout: LIMIT, windowsHide: true };
  try {
    return (await promisify(execFile)('git', args, options)).stdout;
  } catch {
    return undefined;
  }
}
