import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished build in its place at once: until then whoever reads the place sees the last one whole,
 * and a build that fails leaves it as it was.
 */
export function publish(built: string, outDir: string): void {
  mkdirSync(path.dirname(outDir), { recursive: true });
  rmSync(outDir, { recursive: true, force: true });
  try {
    renameSync(built, outDir);
  } catch {
    cpSync(built, outDir, { recursive: true }); // Another disk.
    rmSync(built, { recursive: true });
  }
}
