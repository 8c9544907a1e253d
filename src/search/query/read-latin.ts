/** Reads a word of Latin letters, digits and signs. */
import { asLastHelp, correctionsOf, likesOf, synonymsOf } from './alternatives.ts';
import { anyInflection, inflectionsOf } from './inflections.ts';
import { isHangul, typeAsHangul } from '../hangul/hangul.ts';
import { stripJosa } from '../hangul/josa.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Alternative, type Concept, type Tier, literally } from './concept.ts';
import { readSwitched } from './read-wrong-layout.ts';
import { soundsAlike } from './sounds-alike.ts';
import { MUST, OTHER_SPELLING, PIECE } from '../rank/weights.ts';

const SIGNS = /[^\p{L}\p{N}+#]+/u;

/** @param typed The text in the letter case that it was typed in. */
export function readLatin(
  text: string,
  typed: string,
  isLast: boolean,
  lexicon: Lexicon,
): Omit<Concept, 'importance'> {
  const forms = inflectionsOf(text, lexicon);
  const named: Tier = () => [
    literally([text]),
    ...(lexicon.uses('other-spellings') ? otherSpellings(text) : []),
    ...synonymsOf(text, lexicon),
  ];
  const layout: Tier = () => readSwitched(typed, lexicon);
  const isMeant = lexicon.isKnown(text) || (isLast && lexicon.startsWord(text));
  const hangul = typeAsHangul(typed);
  const unknown = isHangul(hangul) && hangul.length > 1 ? [hangul, ...stripJosa(hangul)] : [];
  const corrections = (isBold: boolean): Alternative[] => {
    const found = correctionsOf(text, lexicon, isBold);
    return [...found, ...synonymsOf(found[0]?.words.join('') ?? '', lexicon)];
  };
  return {
    typed: text,
    tiers: [
      ...(isMeant ? [named, layout] : [layout, named]),
      () => forms,
      () => [...corrections(false), ...synonymsOf(text, lexicon)],
      () => anyInflection(text, lexicon),
      ...unknown.map((stem) => () => [literally([stem], 1, 'layout'), ...synonymsOf(stem, lexicon)]),
    ],
    lastTiers: [
      () => corrections(true),
      () => soundsAlike(text, lexicon),
      () => [{ ...literally(wordsOf(text)), apart: 'anywhere' }],
    ],
    lastHelp: (found) => [...forms.map(asLastHelp), ...(isMeant ? [] : likesOf(text, found, lexicon))],
  };
}

/** A digit behind a name, `HTTP 2`: where notes have the two together, they come first. */
export function readNumberOf(name: string, digit: string): Concept {
  const together: Alternative = { ...literally([name, digit]), apart: 'never' };
  const written = ['', '/', '-'].map((sign) => literally([name + sign + digit]));
  return { typed: digit, tiers: [() => [together, ...written]], importance: MUST };
}

/** `3-way` may be written `3 way`, `java8` `Java 8`, `http2` `HTTP/2`; `.net` may be the end of `ASP.NET`. */
function otherSpellings(text: string): Alternative[] {
  const words = wordsOf(text);
  if (words.length < 2) return words[0] === text ? [] : [literally(words, PIECE)];
  const isSigned = SIGNS.test(text);
  // A number stands in many notes, a name of it and a word only where they meet.
  const apart = words.some((word) => /^\d+$/.test(word)) ? 'never' : 'in headings';
  return [
    { ...literally(words, OTHER_SPELLING), apart },
    ...(isSigned ? [] : ['/', '-'].map((sign) => literally([words.join(sign)], OTHER_SPELLING))),
  ];
}

/** The words that signs, or a number at one of its ends, part it into. */
function wordsOf(text: string): string[] {
  const [, ...besideNumber] = /^([a-z]{2,})(\d[\d.]*)$|^(\d+)([a-z]{2,})$/.exec(text) ?? [];
  const parts = besideNumber.filter((part) => part !== undefined);
  return parts.length > 0 ? parts : text.split(SIGNS).filter((word) => word !== '');
}
