import { RenderLimit, showSource, type Source } from '../../markdown/note-file.ts';
import { createRenderer } from '../../markdown/render.ts';
import type { RenderedNote } from '../../notes/note.ts';
import type { FileResult } from './cache-reader.ts';
import type { RenderContext } from './render-context.ts';
import { cachePath, writeCached } from './cache.ts';
import { CpuLimit, cpuSeconds, runWithin } from './cpu-limit.ts';
import type { SourceNote } from '../folder/scan.ts';
import { createSurroundings, record } from './dependencies.ts';
import type { Dependency } from './dependencies.ts';

/**
 * CPU seconds that a note may take: a long one takes a tenth of one. Unless `RenderContext.noteLimit` says
 * otherwise.
 */
export const NOTE_LIMIT = 10;
/** CPU seconds from which on a note is named: its writer should know that builds wait for it. */
const SLOW = 2;

/**
 * Makes a function that renders a note into the cache. A note that takes too long is shown as its source, as
 * is one that ended earlier renderers. Where it is told that the caller limits the
 * time, it doesn't.
 */
export function createFileRenderer({ notesDir, cacheDir, version, folder, site, noteLimit }: RenderContext) {
  let dependencies: Dependency[] = [];
  const recorded = record(createSurroundings(notesDir, folder), () => dependencies);
  const render = createRenderer({
    site,
    links: recorded,
    imageSize: recorded.sizeOf,
    isLinked: recorded.isLinked,
  });

  function renderFreely(source: Source): RenderedNote {
    dependencies = [];
    return render(source);
  }

  function renderWithin(source: Source): RenderedNote {
    try {
      return runWithin(noteLimit ?? NOTE_LIMIT, () => renderFreely(source));
    } catch (error) {
      if (!(error instanceof CpuLimit)) throw error;
      dependencies = [];
      return showSource(source, site, new RenderLimit((say) => say.tooSlow(error.seconds)));
    }
  }

  return (source: SourceNote, isFatal = false, isWithin = false): FileResult => {
    const { file, encoding, digest } = source;
    const begin = cpuSeconds();
    const rendered = !isFatal
      ? (isWithin ? renderFreely : renderWithin)(source)
      : showSource(source, site, new RenderLimit((say) => say.died()));
    if (encoding) rendered.problems.unshift(encoding);
    const entry = cachePath(cacheDir, version, file, digest);
    // A renderer may have ended for want of memory that is there next time: nobody looks up an entry of that
    // name.
    const cached = isFatal ? `${entry}.source` : entry;
    const note = writeCached(cached, rendered, isFatal ? [] : dependencies);
    const seconds = cpuSeconds() - begin;
    return { file, note, cached, ...(seconds > SLOW ? { seconds } : {}) };
  };
}
