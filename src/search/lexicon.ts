/** What the readers of queries ask the vocabulary. */
import { splitCompound } from './compound.ts';
import { isHangul } from './hangul.ts';
import { stripJosa } from './josa.ts';
import { stripPredicate } from './predicate.ts';
import type { Synonym, Vocabulary } from './vocabulary.ts';

/** Words in fewer notes may be misreadings, unless a heading has them. */
const SEVERAL = 3;

export class Lexicon {
  readonly vocabulary: Vocabulary;
  #synonyms = new Map<string, readonly Synonym[]>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    for (const [name, synonyms] of vocabulary.synonyms) this.#synonyms.set(squeeze(name), synonyms);
  }

  isKnown(text: string): boolean {
    return this.vocabulary.words.has(text);
  }

  /** Whether it is so common, or so much of a topic, that nothing else can be meant. */
  isCommon(text: string): boolean {
    const word = this.vocabulary.words.get(text);
    return word !== undefined && (word.headings > 0 || word.notes >= SEVERAL);
  }

  startsWord(text: string): boolean {
    for (const word of this.vocabulary.words.keys()) if (word.startsWith(text)) return true;
    return false;
  }

  /** Other names of a thing, however its own is spaced. */
  synonymsOf(name: string): readonly Synonym[] {
    return this.#synonyms.get(squeeze(name)) ?? [];
  }

  /** Words without what may be a particle or the suffix of a verb, as far as the vocabulary knows what is left. */
  bareOf(eojeol: string): string | undefined {
    if (this.isKnown(eojeol)) return eojeol;
    const stems = stripJosa(eojeol).filter((stem) => stem.length > 1 || eojeol.length < 4);
    const stem = stems.find((candidate) => this.isKnown(candidate));
    if (stem !== undefined) return stem;
    const noun = stripPredicate(eojeol);
    if (noun !== undefined && this.isKnown(noun)) return noun;
    return stems.find((candidate) => this.split(candidate)?.every((part) => this.isKnown(part)));
  }

  /** The parts of a compound, if at least one of them is known. */
  split(word: string): string[] | undefined {
    return word.length < 3 || !isHangul(word) ? undefined : splitCompound(word, (part) => this.isKnown(part));
  }

  /** Longer words of the vocabulary that hold this one, but don't begin with it; the most common first. */
  wordsWith(inside: string): string[] {
    return [...this.vocabulary.words.values()]
      .filter(({ text }) => text.indexOf(inside) > 0)
      .sort((a, b) => b.headings - a.headings || b.notes - a.notes)
      .map(({ text }) => text);
  }
}

function squeeze(name: string): string {
  return name.replaceAll(' ', '');
}
