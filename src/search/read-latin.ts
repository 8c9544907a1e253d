/** Reads a word of Latin letters, digits and signs. */
import { correctionsOf, literally, synonymsOf } from './alternatives.ts';
import { stripJosa } from './josa.ts';
import { asHangul, switchLayout } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Alternative, Concept } from './plan.ts';

/** @param typed The text in the letter case that it was typed in. */
export function readLatin(
  text: string,
  typed: string,
  isLast: boolean,
  lexicon: Lexicon,
): Omit<Concept, 'optional'> {
  const forms = formsOf(text).filter((form) => lexicon.isKnown(form));
  const main: Alternative[] = [
    literally([text]),
    ...forms.map((form) => literally([form], 0.5)),
    ...pieces(text),
  ];
  const synonyms = synonymsOf(text, lexicon);
  if (lexicon.isKnown(text) || forms.length)
    return { typed: text, tiers: [[...main, ...synonyms]], inside: [] };
  const meant = switchLayout(typed, lexicon);
  const layout = meant ? [literally(meant, 1, 'layout')] : [];
  const isBegun = isLast && lexicon.startsWord(text);
  const unsure = [...correctionsOf(text, lexicon), ...synonyms];
  const hangul = asHangul(typed);
  const unknown = hangul
    ? [hangul, ...stripJosa(hangul)].map((stem) => [literally([stem], 1, 'layout')])
    : [];
  const named = [...main, ...synonyms];
  const tiers = [...(isBegun ? [named, layout, unsure] : [layout, named, unsure]), ...unknown];
  return { typed: text, tiers: tiers.filter((tier) => tier.length > 0), inside: [] };
}

/** Singulars of what may be an English plural. */
function formsOf(text: string): string[] {
  const forms = [
    text.replace(/ies$/, 'y'),
    text.replace(/(?<=[sxzh])es$/, ''),
    text.replace(/(?<=[^s])s$/, ''),
  ];
  return [...new Set(forms)].filter((form) => form !== text && form.length > 2);
}

/** `3-way` may be written `3 way`: the index knows a word with signs inside as one and by its longer parts. */
function pieces(text: string): Alternative[] {
  const words = text.split(/[-/_.]+/).filter((word) => word !== '');
  return words.length > 1 ? [literally(words, 0.8)] : [];
}
