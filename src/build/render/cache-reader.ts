import type { FolderFile } from '../../notes/addresses/brands.ts';
import { cachePath, readCached } from './cache.ts';
import type { CachedNote } from './cache.ts';
import type { RenderContext } from './render-context.ts';
import { createSurroundings } from './dependencies.ts';

/** A note as the rest of the build needs it: the large parts stay in the cache. */
export interface FileResult {
  file: FolderFile;
  note: CachedNote;
  /** Absolute path of its cache entry. */
  cached: string;
  /** CPU seconds that rendering it took, where that is long. */
  seconds?: number;
}

/**
 * Makes a function that takes a note's page from the cache, where it is there and would come out the same
 * today.
 */
export function createCacheReader({ notesDir, cacheDir, version, folder }: RenderContext) {
  const { stillHolds } = createSurroundings(notesDir, folder);
  /**
   * @param digest hash of the note's bytes
   * @param onDamaged told where it is there, but not as it was written
   */
  return (file: FolderFile, digest: string, onDamaged?: () => void): FileResult | undefined => {
    const cached = cachePath(cacheDir, version, file, digest);
    const note = readCached(cached);
    if (note === 'damaged') {
      onDamaged?.();
      return undefined;
    }
    return note?.dependencies.every((dependency) => stillHolds(file, dependency))
      ? { file, note, cached }
      : undefined;
  };
}
