/** Tells when a word of a query may be a slip of one that was not looked at, for it begins with another letter. */
import { editDistance } from '../hangul/distance.ts';
import type { Understood } from '../rank/find-notes.ts';
import { toKeys } from '../hangul/hangul.ts';
import type { Alternative } from './concept.ts';
import { MUST } from '../rank/weights.ts';

/** Whether nothing was found of it, or only what begins like it or has several other letters. */
export function isMisread({ concept, alternatives }: Pick<Understood, 'concept' | 'alternatives'>): boolean {
  const keys = toKeys(concept.typed);
  const isFar = ({ words, kind }: Alternative): boolean => {
    const found = words.join('');
    if (kind === 'partial') return found.length < concept.typed.length;
    return kind === 'typo' && editDistance(keys, toKeys(found), 1) > 1;
  };
  return concept.importance === MUST && alternatives.every(isFar);
}
