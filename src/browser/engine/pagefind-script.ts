/** Pagefind's script, and whether the host that it comes from still answers. */
import type { PagefindInstance } from './note-index.ts';

/** Rejects where the host doesn't give a file now. */
export async function checkFile(address: string): Promise<void> {
  const { ok, status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error(`${address}: ${status}`);
}

let failedImports = 0;

interface PagefindScript {
  createInstance(options: object): PagefindInstance;
}

/** Browsers remember that a script couldn't be loaded, so that it is asked for under another address after that. */
export async function importPagefind(address: string): Promise<PagefindScript> {
  const again = failedImports > 0 ? `?${failedImports}` : '';
  try {
    return (await import(/* @vite-ignore */ address + again)) as PagefindScript;
  } catch (error) {
    failedImports++;
    throw error;
  }
}
