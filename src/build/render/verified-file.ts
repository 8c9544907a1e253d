/**
 * Files of caches, with a digest in front by which damage shows: a disk that was full, a cut copy, a flipped
 * bit.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * SHA-256 takes 0.07 ms for a page of 60 KB, less than all others in `node:crypto`. In hexadecimal digits.
 */
const DIGEST = 64;

/** Nothing where there is no such file; `damaged` where it isn't what was written. */
export type Verified = Buffer | 'damaged' | undefined;

/** Reads what `writeVerified` wrote. A file that can't be read counts as damaged. */
export function readVerified(file: string): Verified {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : 'damaged';
  }
  const content = bytes.subarray(DIGEST);
  return bytes.toString('latin1', 0, DIGEST) === hash('sha256', content) ? content : 'damaged';
}

/** The same of a file that was verified in this build, without doing it again. */
export function readTrusted(file: string): Buffer {
  return readFileSync(file).subarray(DIGEST);
}

/** What a cache can't keep is nobody's fault who wrote notes, and no note of theirs may be missing for it. */
export class CacheUnwritable extends Error {
  override name = 'CacheUnwritable';
  readonly dir: string;
  /** What the system says. */
  readonly code: string;
  constructor(dir: string, code: string, cause?: unknown) {
    super(`The cache ${dir} can't be written to (${code})`, { cause });
    this.dir = dir;
    this.code = code;
  }
}

/**
 * Writes beside and renames, so that nobody ever reads half a file. Makes its folder.
 * @throws {CacheUnwritable} where the disk is full, or not ours to write to
 */
export function writeVerified(file: string, content: string | Uint8Array): void {
  const part = `${file}.${process.pid}-${threadId}.part`; // other threads may write the same file
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(part, Buffer.concat([Buffer.from(hash('sha256', content)), Buffer.from(content)]));
    renameSync(part, file);
  } catch (cause) {
    discard(part);
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new CacheUnwritable(path.dirname(file), why, cause);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder may be none: what was wrong before is told.
  }
}
