import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Asset } from './assets.ts';

/**
 * Folder of mermaid's scripts for browsers: an entry, and parts that it loads when a kind of diagram needs
 * them.
 */
const SCRIPTS = path.dirname(fileURLToPath(import.meta.resolve('mermaid')));
const PUBLISHED = ['mermaid.esm.min.mjs', 'chunks/mermaid.esm.min'];

/**
 * Publishes mermaid's scripts as they come, below `mermaid/`: bundling them anew would cost every build a
 * second. Their source maps, two thirds of them, stay behind.
 */
export async function copyMermaid(outDir: string): Promise<void> {
  for (const file of PUBLISHED) {
    const filter = (source: string) => !source.endsWith('.map');
    await cp(path.join(SCRIPTS, file), path.join(outDir, 'mermaid', file), { recursive: true, filter });
  }
}

/** The same for the preview: one of them. */
export async function findMermaidFile(wanted: string): Promise<Asset | undefined> {
  const file = path.join(SCRIPTS, wanted);
  return PUBLISHED.some(
    (known) => file === path.join(SCRIPTS, known) || file.startsWith(path.join(SCRIPTS, known, '/')),
  )
    ? { file, name: wanted }
    : undefined;
}
