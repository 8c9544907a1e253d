import type { Library } from './library.ts';

/**
 * The library of this process. Astro loads its settings and its pages as separate module graphs; what
 * both must share stands on `globalThis`, as a promise, so that pages wait until the notes are read.
 */
const KEY = Symbol.for('study-notes.library');
const shared = globalThis as { [KEY]?: Promise<Library> };

export function setCurrentLibrary(library: Promise<Library>): void {
  shared[KEY] = library;
}

/** @throws where no integration has begun to load the notes */
export function currentLibrary(): Promise<Library> {
  const library = shared[KEY];
  if (!library) throw new Error('The notes are not loaded: is the integration in astro.config.ts?');
  return library;
}
