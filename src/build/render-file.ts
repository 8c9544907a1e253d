import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRenderer } from '../markdown/render.ts';
import type { FileResult, RenderContext } from './cache-reader.ts';
import { cachePath, writeCached } from './cache.ts';
import { decode } from './decode.ts';
import { createSurroundings, record } from './surroundings.ts';
import type { Dependency } from './surroundings.ts';

/** Makes a function that renders a note into the cache; it throws only where the file can't be read. */
export function createFileRenderer({ notesDir, cacheDir, version, folder, site }: RenderContext) {
  let dependencies: Dependency[] = [];
  const recorded = record(createSurroundings(notesDir, folder), () => dependencies);
  const render = createRenderer({ site, links: recorded, imageSize: recorded.sizeOf });

  return (file: string): FileResult => {
    const bytes = readFileSync(path.join(notesDir, file));
    dependencies = [];
    const { text, problem } = decode(bytes, file);
    const rendered = render({ file, text });
    if (problem) rendered.problems.unshift(problem);
    const cached = cachePath(cacheDir, version, file, bytes);
    return { file, note: writeCached(cached, rendered, dependencies), cached };
  };
}
