/**
 * Nouns that a morphological analyser doesn't know, mostly loanwords, it takes for one word with their particles:
 * `쓰레드를`, `쓰레드에서`, and others with the suffix that makes verbs of them: `저장됨`, `로딩할`. Folded, they are one
 * word of the vocabulary, with which a query with any particle is read.
 */
import { isHangul } from '../hangul/hangul.ts';
import { stripJosa } from '../hangul/josa.ts';
import { stripPredicate } from '../hangul/predicate.ts';
import type { Word } from './vocabulary.ts';

/** Others end nouns, too: `복잡도`, `전문가`, `회로`. */
const SURE =
  /^(?:들|만)?(?:을|를|은|는|에|와|에서|에는|엔|에서는|에서의|에게|으로|으로는|까지|부터|라는|이라는|이란|라고|이라고)$/;
/** These are so behind a known noun of three syllables; behind a shorter one, they may end another: `전문가`, `되풀이`. */
const SURE_BEHIND_LONG = /^들?(?:이|가|의|과|라|이라)$/;
const LONG = 3;
/** They end no noun behind two syllables or more: those in 을, `가을`, `초가을`, have no final before it. */
const NEVER_OF_NOUN = /^[을를]$/;
/**
 * `하다`, `되다`, `시키다`. Nouns and adverbs end in some of their forms, too: `최소한`; and in those of the copula: `로그인`,
 * `스타일`.
 */
const VERBAL = /^(?:[하할함합해했되된될됨됩돼됐시]|한.)/;
const SHORTEST = 2;
/** Forms of a noun that never stands by itself. */
const SEVERAL = 2;

/** @param isAlone Whether a word stands by itself somewhere. */
export function foldParticles(words: Map<string, Word>, isAlone: (text: string) => boolean): void {
  const isNoun = (text: string): boolean => words.has(text) && isAlone(text);
  const formsOf = new Map<string, string[]>();
  const stemsOfForms = new Map([...words.keys()].map((form) => [form, stemsOf(form)]));
  for (const [form, stems] of stemsOfForms)
    for (const stem of stems) {
      const forms = formsOf.get(stem);
      if (forms) forms.push(form);
      else formsOf.set(stem, [form]);
    }
  const isStem = (stem: string, forms: readonly string[]): boolean => {
    const ends = forms.filter(isAlone).map((form) => form.slice(stem.length));
    if (ends.some((end) => NEVER_OF_NOUN.test(end))) return true;
    if (!isNoun(stem)) return forms.length >= SEVERAL && ends.some((end) => SURE.test(end));
    return ends.some((end) => SURE.test(end) || (stem.length >= LONG && SURE_BEHIND_LONG.test(end)));
  };
  const stems = new Set([...formsOf].filter(([stem, forms]) => isStem(stem, forms)).map(([stem]) => stem));
  const nounOf = (form: string): string | undefined =>
    (stemsOfForms.get(form) ?? stemsOf(form)).findLast((each) => stems.has(each));
  // By the words as they are before any of them is folded.
  const nouns = new Map([...words.keys()].map((form) => [form, nounOf(form) ?? nounOfVerb(form, isNoun)]));
  for (const form of words.values()) {
    const stem = nouns.has(form.text) ? nouns.get(form.text) : nounOf(form.text);
    if (stem === undefined) continue;
    const known = words.get(stem) ?? { text: stem, notes: 0, headings: 0 };
    words.set(stem, {
      text: stem,
      notes: Math.max(known.notes, form.notes, Math.min(known.notes + form.notes, SEVERAL)),
      headings: Math.max(known.headings, form.headings),
    });
    words.delete(form.text);
  }
}

/** Longest first. */
function stemsOf(text: string): string[] {
  return isHangul(text) ? stripJosa(text).filter(({ length }) => length >= SHORTEST) : [];
}

function nounOfVerb(form: string, isNoun: (text: string) => boolean): string | undefined {
  const noun = stripPredicate(form);
  return noun !== undefined && isNoun(noun) && VERBAL.test(form.slice(noun.length)) ? noun : undefined;
}
