/** Forms of English words. Korean notes and readers write them in any: `caching`, `threads`; Pagefind has stems of English only. */
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { synonymsOf } from './alternatives.ts';
import { type Alternative, literally } from './concept.ts';

/** Shorter words are names and acronyms: `aws`. */
const SHORTEST = 4;
const SHORTEST_STEM = 3;
const MOST_FORMS = 4;
const INFLECTED = /(?:s|ed|ing)$/;

/**
 * What all forms of an English noun or verb begin with: `cach` of `cache` and `caching`, `quer` of `query` and `queries`.
 * The word itself where it can't be an inflected one.
 *
 * @internal
 */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word) || word.length < SHORTEST) return word;
  const stem = stripEndings(word);
  return stem.length < SHORTEST_STEM ? word : stem;
}

function stripEndings(word: string): string {
  const singular = word.replace(/(?<=[a-z]{2})(?:ie[sd]|(?<=sh|ch|x|ss|z)es|(?<![sui])s)$/, (end) =>
    end.startsWith('ie') ? 'y' : '',
  );
  const present = singular.replace(/(?<=[aeiouy][a-z]*)(?:ing|ed)$/, '');
  const single = present === singular ? present : present.replace(/([bdgmnprt])\1$/, '$1');
  return single.replace(/(?<=[a-z]{2})[ey]$/, '');
}

/** Words of the notes that are other forms of a word, and other names of them. */
export function inflectionsOf(text: string, lexicon: Lexicon): Alternative[] {
  const stem = lexicon.uses('inflections') ? stemOf(text) : text;
  const forms = [...lexicon.words]
    .map((word) => word.text)
    .filter((word) => word.startsWith(stem) && !word.startsWith(text) && stemOf(word) === stem)
    .filter((word) => INFLECTED.test(word) || INFLECTED.test(text)) // not `rest` of `reste`
    .slice(0, MOST_FORMS);
  return forms.flatMap((form) => [literally([form]), ...synonymsOf(form, lexicon)]);
}
