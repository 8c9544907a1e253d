/** Reads a word of Latin letters, digits and signs. */
import { correctionsOf, latinPartsOf, likesOf, meantBy, synonymsOf, wordsWith } from './alternatives.ts';
import { stripJosa } from '../hangul/josa.ts';
import { asHangul } from '../hangul/keyboard-layout.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
import { readSwitched } from './read-wrong-layout.ts';
import { soundsAlike } from './sounds-alike.ts';

const SIGNS = /[^\p{L}\p{N}+#]+/u;

/** @param typed The text in the letter case that it was typed in. */
export function readLatin(
  text: string,
  typed: string,
  isLast: boolean,
  lexicon: Lexicon,
): Omit<Concept, 'importance'> {
  const known = lexicon.isKnown(text);
  const named: Tier = () => [
    literally([text]),
    ...(lexicon.uses('pieces') ? pieces(text) : []),
    ...(lexicon.uses('beside-number') ? besideNumber(text) : []),
    ...synonymsOf(text, lexicon),
  ];
  const layout: Tier = () => readSwitched(typed, lexicon);
  const isMeant = known || (isLast && lexicon.startsWord(text));
  const hangul = asHangul(typed);
  const unknown = hangul ? [hangul, ...stripJosa(hangul)] : [];
  return {
    typed: text,
    tiers: [
      ...(isMeant ? [named, layout] : [layout, named]),
      () => [...spelt(correctionsOf(text, lexicon), lexicon), ...synonymsOf(text, lexicon)],
      () => (lexicon.uses('scattered') ? scattered(text) : []),
      ...unknown.map((stem) => () => [literally([stem], 1, 'layout'), ...synonymsOf(stem, lexicon)]),
    ],
    lastTiers: [
      () => spelt(correctionsOf(text, lexicon, true), lexicon),
      () => soundsAlike(text, lexicon),
      () =>
        besideNumber(text)
          .slice(0, 1)
          .map((way) => ({ ...way, apart: 'anywhere' })),
    ],
    inside: (found) => [
      ...latinPartsOf([literally([text]), ...found], lexicon),
      ...wordsWith(meantBy(found) ?? text, lexicon),
      ...(isMeant ? [] : likesOf(text, found, lexicon)),
    ],
  };
}

/** Corrections, the surest also as the two words that it may be written as, and with its other names. */
function spelt(corrections: readonly Alternative[], lexicon: Lexicon): Alternative[] {
  const best = corrections[0]?.words.join('') ?? '';
  return [...corrections, ...synonymsOf(best, lexicon)];
}

/**
 * The words that a name with signs is made of, wherever they stand: `main.sync` for `DispatchQueue.main` and `sync`. Of
 * a word with signs inside, the index doesn't know single letters: `utf-8`.
 */
function scattered(text: string): Alternative[] {
  const words = text.split(SIGNS).filter(({ length }) => length > 1);
  return words.length && words[0] !== text ? [{ ...literally(words), apart: 'anywhere' }] : [];
}

/** `java8` may be written `Java 8`, `http2` `HTTP/2`, `3way` `3-way`. */
function besideNumber(text: string): Alternative[] {
  const [, ...parts] = /^([a-z]{2,})(\d[\d.]*)$|^(\d+)([a-z]{2,})$/.exec(text) ?? [];
  const words = parts.filter((part) => part !== undefined);
  if (words.length === 0) return [];
  return [sideBySide(words), ...['/', '-'].map((sign) => literally([words.join(sign)], 0.8))];
}

/** A number stands in many notes, a name of it and a word only where they meet. */
function sideBySide(words: readonly string[]): Alternative {
  return { ...literally(words, 0.8), apart: 'never' };
}

/** `3-way` may be written `3 way`: the index knows a word with signs inside as one and by its longer parts. */
function pieces(text: string): Alternative[] {
  const words = text.split(SIGNS).filter((word) => word !== '');
  if (words.length > 1)
    return [words.some((word) => /^\d+$/.test(word)) ? sideBySide(words) : literally(words, 0.8)];
  return words[0] !== text ? [literally(words, 0.2)] : []; // `.net` may be the end of `ASP.NET`
}
