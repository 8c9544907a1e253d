import type { AnchorId, FolderFile } from './brands.ts';
import type { NotesFolder } from './folder.ts';
import { createFolderIndex } from './folder-index.ts';
import type { PrivateReason } from './private-paths.ts';

/** What of a notes folder isn't published, and why. */
export interface HiddenIndex {
  /** Why nothing is published of a path; nothing where it isn't there. */
  find(path: string): PrivateReason | undefined;
  /** The same for the one file of a name, wherever it is; nothing for a path of folders. */
  named(name: string): PrivateReason | undefined;
  /** Whether an id is one that only private sections of a published note have. */
  hasAnchor(file: FolderFile, anchor: AnchorId | ''): boolean;
}

/** Makes what isn't published findable, as `createFolderIndex` does for the rest. */
export function createHiddenIndex({ hidden = [], hiddenIds = [] }: NotesFolder): HiddenIndex {
  const index = createFolderIndex({ routes: {}, files: hidden.map(({ file }) => file) });
  const reasons = new Map(hidden.map(({ file, why }) => [file, why]));
  const anchors = new Map(
    hiddenIds.map(({ file, ids }) => [file, new Set(ids.map((id) => id.toLowerCase()))]),
  );
  return {
    find(path) {
      const found = index.find(path)?.found;
      if (found?.kind === 'file') return reasons.get(found.file);
      if (found?.kind === 'files') return hidden.find(({ file }) => file.startsWith(`${found.folder}/`))?.why;
      return undefined;
    },
    named(name) {
      if (name.includes('/')) return undefined;
      const file = index.sameName(name);
      return file === undefined ? undefined : reasons.get(file);
    },
    hasAnchor: (file, anchor) => anchors.get(file)?.has(anchor.toLowerCase()) ?? false,
  };
}
