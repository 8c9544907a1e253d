/** Names in the other script by their sound, where the notes have neither the name nor a slip of it: `데드락`, `deadlock`. */
import { type Alternative, literally } from './concept.ts';
import { isHangul } from '../hangul/hangul.ts';
import { asAcronym } from '../hangul/spelled-acronyms.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { firstLetters, soundDistancesFrom, soundLimit } from '../hangul/loanword-sound.ts';
import { SOUND } from '../rank/weights.ts';

/** Sounds this much worse than the best are as likely. */
const ALIKE = 0.06;
/** Shorter ones are mostly acronyms, which are spelt out. */
const LATIN_NAME = /^[a-z]{4,}$/;

interface Heard {
  text: string;
  distance: number;
  /** Number of notes that have it in a heading. */
  headings: number;
}

/** Words of the other script that a name sounds like, or the acronym that it reads aloud; topics first. */
export function soundsAlike(name: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('sounds')) return [];
  const joined = name.replaceAll(' ', '');
  if (!isHangul(joined)) return LATIN_NAME.test(joined) ? choose(hangulLike(joined, lexicon)) : [];
  const acronym = asAcronym(joined);
  if (acronym !== undefined && lexicon.isKnown(acronym)) return [literally([acronym], SOUND, 'synonym')];
  return choose(latinLike(joined, lexicon));
}

function choose(found: readonly Heard[]): Alternative[] {
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance <= least + ALIKE)
    .sort((a, b) => b.headings - a.headings || a.distance - b.distance)
    .map(({ text }) => literally([text], SOUND, 'synonym'));
}

function hangulLike(latin: string, lexicon: Lexicon): Heard[] {
  return [...lexicon.words].flatMap(({ text, headings }) => {
    const limit = isHangul(text) ? soundLimit(text) : 0;
    const distance = limit > 0 ? soundDistancesFrom(text)(latin, limit) : Infinity;
    return distance < limit ? [{ text, distance, headings }] : [];
  });
}

function latinLike(hangul: string, lexicon: Lexicon): Heard[] {
  const limit = soundLimit(hangul);
  const letters = firstLetters(hangul);
  const distanceTo = soundDistancesFrom(hangul);
  if (limit === 0) return [];
  return [...lexicon.words].flatMap(({ text, headings }) => {
    if (!letters.has(text[0] ?? '') || !LATIN_NAME.test(text)) return [];
    const distance = distanceTo(text, limit);
    return distance < limit ? [{ text, distance, headings }] : [];
  });
}
