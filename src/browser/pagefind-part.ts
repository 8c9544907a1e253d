/** Asks one part of the index for the words that begin with some letters, around the pitfalls of Pagefind's engine. */
import type { Match } from '../search/evidence.ts';
import { isHangulLetters, toSamples } from '../search/index-letters.ts';
import { type EngineIndex, type EngineResult, fetchPagefindFile } from './pagefind-engine.ts';

export interface PagefindPart {
  /**
   * Notes with words that begin with letters of the index, see `toIndexLetters`, or are those.
   * Rejects where a file of the part can't be loaded.
   */
  find(letters: string): Promise<[id: string, match: Match][]>;
}

// Sorts before every letter, so that no word goes on with it.
const NO_LETTER = '\u0001';

/**
 * @param ids Of its notes that are shown; others in it are out of date.
 * @param folder Address of its folder, with a slash at the end.
 */
export function createPart(index: EngineIndex, ids: readonly string[], folder: string): PagefindPart {
  const shown = new Set(ids);
  const files = new Map<string, Promise<void>>();

  function loadFile(name: string): Promise<void> {
    let loading = files.get(name);
    if (!loading) {
      loading = fetchPagefindFile(`${folder}index/${name}.pf_index`).then((content) =>
        index.addFile(content),
      );
      loading.catch(() => files.delete(name)); // a later query may try again
      files.set(name, loading);
    }
    return loading;
  }

  const load = (words: string): Promise<unknown> => Promise.all(index.filesFor(words).map(loadFile));

  async function search(letters: string, isWhole = false): Promise<EngineResult[]> {
    await load(letters);
    return index.search(letters, isWhole).filter(({ id }) => shown.has(id));
  }

  return {
    async find(letters) {
      await load(toSamples(letters).join(' ')); // words that begin alike may lie in several files
      const found = await search(letters);
      if (!found.length) return [];
      const whole = await search(letters, true);
      // Where no word begins so, there are those of the longest beginning that is a word: for 매모리 all of 매.
      const isOther = !whole.length && isSame(found, await search(letters + NO_LETTER));
      return isOther ? [] : toMatches(found, whole, isHangulLetters(letters));
    },
  };
}

function toMatches(
  found: readonly EngineResult[],
  whole: readonly EngineResult[],
  hasParticles: boolean,
): [id: string, match: Match][] {
  const wholes = new Set(whole.map(({ id }) => id));
  return found.map(({ id, words, fields }) => [
    id,
    {
      positions: words,
      inTitle: fields.includes('title') || fields.includes('name'),
      inHeadings: fields.includes('headings'),
      inNested: fields.includes('nested'),
      isDay: fields.includes('date'),
      isWhole: hasParticles || wholes.has(id), // particles make other words of Hangul ones
    },
  ]);
}

function isSame(a: readonly EngineResult[], b: readonly EngineResult[]): boolean {
  const sign = (results: readonly EngineResult[]): string =>
    results
      .map(({ id, words }) => `${id} ${words.join()}`)
      .sort()
      .join('\n');
  return a.length === b.length && sign(a) === sign(b);
}
