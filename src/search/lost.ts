/** Tells when a word of a query may be a slip of one that was not looked at, for it begins with another letter. */
import { HEARD_WEIGHT } from './heard.ts';
import { editDistance } from './distance.ts';
import type { Understood } from './find-notes.ts';
import { toKeys } from './hangul.ts';
import type { Alternative } from './concept.ts';
import { MUST } from './question-words.ts';

/**
 * Whether nothing was found of it, or only what begins like it, has several other letters, or may be its name: by its
 * sound, or word by word, as `path 코드` is for `피트코드`, a slip of `비트코드`.
 */
export function isLost({ concept, alternatives }: Pick<Understood, 'concept' | 'alternatives'>): boolean {
  const keys = toKeys(concept.typed);
  const isFar = ({ words, kind, weight }: Alternative): boolean => {
    const found = words.join('');
    if (kind === 'partial') return found.length < concept.typed.length;
    if (kind === 'synonym') return weight <= HEARD_WEIGHT || words.length > 1;
    return kind === 'typo' && editDistance(keys, toKeys(found), 1) > 1;
  };
  return concept.importance === MUST && alternatives.every(isFar);
}
