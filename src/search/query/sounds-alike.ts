/** Names in the other script by their sound, where the notes have neither the name nor a slip of it: `데드락`, `deadlock`. */
import { type Alternative, literally } from './concept.ts';
import { isHangul } from '../hangul/hangul.ts';
import { asAcronym } from '../hangul/spelled-acronyms.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { soundDistance, soundLimit } from '../hangul/loanword-sound.ts';
import { SOUND } from '../rank/weights.ts';

/** Sounds this much worse than the best are as likely. */
const ALIKE = 0.06;
/** Shorter ones are mostly acronyms, which are spelt out. */
const LATIN_NAME = /^[a-z]{4,}$/;

/** Words of the other script that a name sounds like, or the acronym that it reads aloud; topics first. */
export function soundsAlike(name: string, lexicon: Lexicon): Alternative[] {
  if (!lexicon.uses('sounds')) return [];
  const joined = name.replaceAll(' ', '');
  const acronym = asAcronym(joined);
  if (acronym !== undefined && lexicon.isKnown(acronym)) return [literally([acronym], SOUND, 'synonym')];
  if (!isHangul(joined) && !LATIN_NAME.test(joined)) return [];
  const heard = [...lexicon.words].flatMap((word) => {
    const [hangul, latin] = isHangul(joined) ? [joined, word.text] : [word.text, joined];
    const distance = isHangul(hangul) && LATIN_NAME.test(latin) ? soundDistance(hangul, latin) : Infinity;
    return distance < soundLimit(hangul) ? [{ word, distance }] : [];
  });
  const least = Math.min(...heard.map(({ distance }) => distance));
  return heard
    .filter(({ distance }) => distance <= least + ALIKE)
    .sort((a, b) => b.word.headings - a.word.headings || a.distance - b.distance)
    .map(({ word }) => literally([word.text], SOUND, 'synonym'));
}
