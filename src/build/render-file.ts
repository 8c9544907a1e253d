import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { createRenderer } from '../markdown/render.ts';
import type { NotesFolder } from '../notes/folder.ts';
import { createLinkResolver } from '../notes/links.ts';
import type { SiteSettings } from '../notes/settings.ts';
import { cacheKey, cachePaths, readCached, writeCached } from './cache.ts';
import type { CachedNote, CachePaths, Dependency } from './cache.ts';
import { decode } from './decode.ts';

/** All that rendering needs to know, as plain data that a worker thread can be handed. */
export interface RenderContext {
  notesDir: string;
  cacheDir: string;
  /** See `pipelineVersion`. */
  version: string;
  folder: NotesFolder;
  site: SiteSettings;
}

/** A note as the rest of the build needs it: the large parts stay in files. */
export interface FileResult {
  file: string;
  /** Name of its cache entry: changes whenever its page's body does. */
  key: string;
  note: CachedNote;
  paths: CachePaths;
}

/**
 * Makes a function that takes a note from the cache, or renders and caches it.
 * The function throws only where the file can't be read.
 */
export function createFileRenderer(context: RenderContext): (file: string) => FileResult {
  const { notesDir, cacheDir, version, folder, site } = context;
  const links = createLinkResolver(folder);
  const sizes = new Map<string, { width: number; height: number } | undefined>();
  let dependencies: Dependency[] = [];
  let current = '';

  const size = (image: string) => {
    if (!sizes.has(image)) sizes.set(image, measure(path.join(notesDir, image)));
    return sizes.get(image);
  };
  const answer = (kind: Dependency[0], question: string): string =>
    JSON.stringify(kind === 'link' ? links.resolve(current, question) : size(question)) ?? '';

  const render = createRenderer({
    site,
    links: {
      resolve(from, href) {
        const target = links.resolve(from, href);
        if (target.kind !== 'external' && target.kind !== 'anchor') {
          dependencies.push(['link', href, JSON.stringify(target)]);
        }
        return target;
      },
    },
    imageSize(image) {
      dependencies.push(['image', image, JSON.stringify(size(image)) ?? '']);
      return size(image);
    },
  });

  return (file) => {
    const bytes = readFileSync(path.join(notesDir, file));
    const key = cacheKey(version, file, bytes);
    const paths = cachePaths(cacheDir, key);
    current = file;
    const cached = readCached(paths, answer);
    if (cached) return { file, key, note: cached, paths };

    dependencies = [];
    const decoded = decode(bytes, file);
    const rendered = render({ file, text: decoded.text });
    if (decoded.problem) rendered.problems.unshift(decoded.problem);
    return { file, key, note: writeCached(paths, rendered, dependencies), paths };
  };
}

function measure(file: string): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation } = imageSize(readFileSync(file));
    // EXIF orientations 5 to 8 are turned by a quarter when shown.
    return orientation && orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined; // Not an image, or of a kind without a size of its own: it is shown without room kept.
  }
}
