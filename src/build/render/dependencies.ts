import { toAnchorId, toFolderFile, type AnchorId, type FolderFile } from '../../notes/addresses/brands.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { NotesFolder } from '../../notes/addresses/folder.ts';
import { createIdIndex } from '../../notes/addresses/id-links.ts';
import { createLinkResolver } from '../../notes/addresses/link-resolver.ts';
import type { LinkTarget } from '../../notes/addresses/link-resolver.ts';

/** Something outside a note that its page was made with: what was asked, and the answer it got. */
export type Dependency = readonly [kind: 'link' | 'image' | 'id', question: string, answer: string];

export interface Size {
  width: number;
  height: number;
}

/** What a note can ask of the folder around it. */
export interface Surroundings {
  resolve(from: FolderFile, href: string): LinkTarget;
  /** In pixels, as shown. Nothing where the file is no image or has no size of its own. */
  sizeOf(image: FolderFile): Size | undefined;
  /** Whether some note links an id of a note. */
  isLinked(file: FolderFile, id: AnchorId): boolean;
  /** Whether a question of a note gets the answer that it got when its page was made. */
  stillHolds(from: FolderFile, dependency: Dependency): boolean;
}

export function createSurroundings(notesDir: string, folder: NotesFolder): Surroundings {
  const links = createLinkResolver(folder);
  const isLinked = createIdIndex(folder, links);
  const sizes = new Map<FolderFile, Size | undefined>();
  const sizeOf = (image: FolderFile) => {
    if (!sizes.has(image)) sizes.set(image, measure(path.join(notesDir, image)));
    return sizes.get(image);
  };
  return {
    resolve: (from, href) => links.resolve(from, href),
    sizeOf,
    isLinked,
    stillHolds: (from, [kind, question, known]) => {
      if (kind === 'id') return toAnswer(isLinked(from, toAnchorId(question))) === known;
      return (
        toAnswer(kind === 'link' ? links.resolve(from, question) : sizeOf(toFolderFile(question))) === known
      );
    },
  };
}

/** Passes questions on and notes them down with their answers. */
export function record(surroundings: Surroundings, dependencies: () => Dependency[]) {
  return {
    resolve(from: FolderFile, href: string): LinkTarget {
      const target = surroundings.resolve(from, href);
      // What a note links on its own page depends on nothing else.
      if (!href.startsWith('#')) dependencies().push(['link', href, toAnswer(target)]);
      return target;
    },
    sizeOf(image: FolderFile): Size | undefined {
      const size = surroundings.sizeOf(image);
      dependencies().push(['image', image, toAnswer(size)]);
      return size;
    },
    isLinked(file: FolderFile, id: AnchorId): boolean {
      const isLinked = surroundings.isLinked(file, id);
      dependencies().push(['id', id, toAnswer(isLinked)]);
      return isLinked;
    },
  };
}

function toAnswer(value: LinkTarget | Size | boolean | undefined): string {
  return value === undefined ? '' : JSON.stringify(value);
}

/** Size of a picture as browsers show it. @param file its absolute path */
export function measure(file: string): Size | undefined {
  try {
    const { width, height, orientation } = imageSize(readFileSync(file));
    // EXIF orientations 5 to 8 are turned by a quarter when shown.
    return orientation && orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined; // Shown without room kept.
  }
}
