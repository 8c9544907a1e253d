/** Reads a word of Latin letters, digits and signs. */
import { asLastHelp, correctionsOf, likesOf, synonymsOf } from './alternatives.ts';
import { inflectionsOf } from './inflections.ts';
import { isHangul, typeAsHangul } from '../hangul/hangul.ts';
import { stripJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Meaning, type Tier, anywhere, literally, sideBySide } from './concept.ts';
import { readSwitched } from './read-wrong-layout.ts';
import { soundsAlike } from './sounds-alike.ts';
import { OTHER_SPELLING, PIECE } from '../rank/weights.ts';

const SIGNS = /[^\p{L}\p{N}+#]+/u;

/** @param typed The text in the letter case that it was typed in. */
export function readLatin(text: string, typed: string, isLast: boolean, lexicon: Lexicon): Meaning {
  const forms = inflectionsOf(text, lexicon);
  const isMeant = lexicon.isKnown(text) || (isLast && lexicon.startsWord(text));
  const named: Tier = () => [
    literally([text]),
    ...otherSpellings(text, lexicon),
    ...synonymsOf(text, lexicon),
    ...forms.map(asLastHelp),
    ...(isMeant ? [] : likesOf(text, lexicon)),
  ];
  const layout: Tier = () => readSwitched(typed, lexicon);
  const corrected: Tier = () => {
    const found = correctionsOf(text, lexicon);
    return [...found, ...synonymsOf(found[0]?.words.join('') ?? '', lexicon)];
  };
  const hangul = typeAsHangul(typed);
  const unknown = isHangul(hangul) && hangul.length > 1 ? [hangul, ...stripJosa(hangul)] : [];
  return {
    typed: text,
    tiers: [
      ...(isMeant ? [named, layout] : [layout, named]),
      () => (forms.length > 0 ? [...forms, ...soundsAlike(text, lexicon)] : []),
      corrected,
      ...unknown.map((stem) => () => [literally([stem], 1, 'layout')]), // that the vocabulary doesn't have
      () => soundsAlike(text, lexicon),
      () => [anywhere(wordsOf(text))],
    ],
  };
}

/** `3-way` may be written `3 way`, `java8` `Java 8`, `http2` `HTTP/2`; `.net` may be the end of `ASP.NET`. */
function otherSpellings(text: string, lexicon: Lexicon): Alternative[] {
  const words = wordsOf(text);
  if (!lexicon.uses('spellings')) return [];
  if (words.length < 2) return words[0] === text ? [] : [literally(words, PIECE)];
  // A number stands in many notes, a name of it and a word only where they meet.
  const hasNumber = words.some((word) => /^\d+$/.test(word));
  return [
    hasNumber ? sideBySide(words, OTHER_SPELLING) : literally(words, OTHER_SPELLING),
    ...(SIGNS.test(text) ? [] : ['/', '-'].map((sign) => literally([words.join(sign)], OTHER_SPELLING))),
  ];
}

/** The words that signs, or a number at one of its ends, part it into. */
function wordsOf(text: string): string[] {
  const [, ...besideNumber] = /^([a-z]{2,})(\d[\d.]*)$|^(\d+)([a-z]{2,})$/.exec(text) ?? [];
  const parts = besideNumber.filter((part) => part !== undefined);
  return parts.length > 0 ? parts : text.split(SIGNS).filter((word) => word !== '');
}
