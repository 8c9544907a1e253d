/**
 * Names that the notes write in both scripts, told by their sound: `파이어베이스` and `firebase`. Found when the index is
 * made, among words that both stand in notes, so that a mistyped word is never taken for a name.
 */
import { firstLetters, soundDistance, soundLimit } from '../hangul/loanword-sound.ts';
import type { Word } from './vocabulary.ts';

/** Up to which distance of each syllable nearly all pairs are the same name; beyond it many aren't. */
const NEAR = 0.1;
/** Long names are hardly alike by chance. */
const NEAR_LONG = 0.13;
const LONG = 4;
/** Words of each script that are compared, those of most headings and notes first: time grows with the product. */
const MOST = 3000;
const HANGUL = /^[가-힣]{3,}$/;
const LATIN = /^[a-z]{4,}$/;

/** @returns pairs of a Hangul and a Latin word, each the other's best match */
export function pairBySound(words: Iterable<Word>): [hangul: string, latin: string][] {
  const all = [...words];
  const latin = Map.groupBy(choose(all, LATIN), (word) => word[0] ?? '');
  const best = new Map<string, { hangul: string; distance: number }>();
  for (const hangul of choose(all, HANGUL)) {
    const found = bestMatch(hangul, latin);
    const known = found && best.get(found.latin);
    if (found && (!known || found.distance < known.distance))
      best.set(found.latin, { hangul, distance: found.distance });
  }
  return [...best].map(([name, { hangul }]) => [hangul, name]);
}

function choose(words: readonly Word[], form: RegExp): string[] {
  return words
    .filter(({ text }) => form.test(text))
    .sort((a, b) => b.headings - a.headings || b.notes - a.notes || (a.text < b.text ? -1 : 1))
    .slice(0, MOST)
    .map(({ text }) => text);
}

function bestMatch(
  hangul: string,
  latin: ReadonlyMap<string, readonly string[]>,
): { latin: string; distance: number } | undefined {
  if (soundLimit(hangul) === 0) return undefined; // no loanword by its look
  const limit = (hangul.length >= LONG ? NEAR_LONG : NEAR) * hangul.length;
  let best: { latin: string; distance: number } | undefined;
  for (const letter of firstLetters(hangul))
    for (const word of latin.get(letter) ?? []) {
      // A syllable is spelt with one to three letters.
      if (word.length < hangul.length || word.length > 3 * hangul.length) continue;
      const distance = soundDistance(hangul, word, best?.distance ?? limit);
      if (distance <= limit && (!best || distance < best.distance)) best = { latin: word, distance };
    }
  return best;
}
