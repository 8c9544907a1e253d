/**
 * Nouns that a morphological analyser doesn't know, mostly loanwords, it takes for one word with their particles:
 * `쓰레드를`, `쓰레드에서`. Folded, they are one word of the vocabulary, with which a query with any particle is read.
 */
import { isHangul } from './hangul.ts';
import { stripJosa } from './josa.ts';
import type { Word } from './vocabulary.ts';

/** Others end nouns, too: `복잡도`, `전문가`, `회로`. */
const SURE = new Set(
  '을 를 은 는 에 와 에서 에는 에서는 에게 으로 으로는 까지 부터 라는 이라는 이란 라고 이라고'.split(' '),
);
const SHORTEST = 2;
/** Forms of a noun that never stands by itself. */
const SEVERAL = 2;

/** @param isAlone Whether a word stands by itself somewhere. */
export function foldParticles(words: Map<string, Word>, isAlone: (text: string) => boolean): void {
  const formsOf = new Map<string, string[]>();
  for (const form of words.keys())
    for (const stem of stemsOf(form)) formsOf.set(stem, [...(formsOf.get(stem) ?? []), form]);
  const unknown = new Set(
    [...formsOf]
      .filter(([stem, forms]) => forms.some((form) => isAlone(form) && SURE.has(form.slice(stem.length))))
      .filter(([stem, forms]) => (words.has(stem) && isAlone(stem)) || forms.length >= SEVERAL)
      .map(([stem]) => stem),
  );
  for (const form of words.values()) {
    const stem = stemsOf(form.text).findLast((each) => unknown.has(each));
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
