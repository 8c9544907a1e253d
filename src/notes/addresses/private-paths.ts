import type { FolderFile } from './brands.ts';
import { posix } from 'node:path';

/**
 * Why something isn't published: it says that it is a draft, its name or that of a folder says so, a pattern of
 * `src/site.ts` does, or it is a section that its writer keeps private.
 */
export type PrivateReason = 'draft' | 'name' | 'pattern' | 'section';

/** A file that isn't published, though it is there. */
export interface PrivateFile {
  file: FolderFile;
  why: PrivateReason;
}

/** Jekyll keeps in this folder what it publishes. */
const PUBLISHED = '_posts';

/** Whether a name in a path begins with `_` or `.`. Letters as wide as Hangul and unseen ones count, too. */
export function hasPrivateName(path: string): boolean {
  return fold(path)
    .split('/')
    .some((name) => /^[_.]/.test(name.trim()) && name.trim() !== PUBLISHED && !/^\.{1,2}$/.test(name));
}

export interface PrivatePaths {
  /** Why its path keeps a file from being published. */
  whyPrivate(file: string): PrivateReason | undefined;
  /** Patterns that name none of the files. */
  unused(files: readonly string[]): string[];
}

/**
 * Tells which files patterns and their own names keep from being published. A pattern names all that is in a folder that it names, and
 * without a slash it holds in every folder.
 * @param patterns as `SiteSettings.private` has them
 */
export function createPrivatePaths(patterns: readonly string[]): PrivatePaths {
  const read = patterns.map((pattern) => ({ pattern, globs: globsOf(pattern) }));
  const matches = (globs: readonly string[], file: string) =>
    placesOf(file).some((place) => globs.some((glob) => posix.matchesGlob(place, glob)));
  return {
    whyPrivate(file) {
      if (read.some(({ globs }) => matches(globs, file))) return 'pattern';
      return hasPrivateName(file) ? 'name' : undefined;
    },
    unused: (files) =>
      read.filter(({ globs }) => !files.some((file) => matches(globs, file))).map(({ pattern }) => pattern),
  };
}

function globsOf(pattern: string): string[] {
  const glob = withoutDots(
    fold(pattern)
      .trim()
      .replace(/^\.?\/+|\/+$/g, ''),
  );
  return glob === '' ? [] : glob.includes('/') ? [glob] : [glob, `**/${glob}`];
}

/** A file, and the folders that it is in. */
function placesOf(file: string): string[] {
  const names = withoutDots(fold(file)).split('/');
  return names.map((_name, i) => names.slice(0, i + 1).join('/'));
}

/** Globs pass over names that begin with a dot. */
function withoutDots(path: string): string {
  return path.replace(/(?<![^/])\./g, '');
}

function fold(path: string): string {
  return path
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
}
