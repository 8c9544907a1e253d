/** What the readers of queries ask the vocabulary. */
import { splitCompound } from './compound.ts';
import { isHangul } from '../hangul/hangul.ts';
import { stripJosa } from '../hangul/josa.ts';
import { stripPredicate } from '../hangul/predicate.ts';
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

const SHORTEST_NOUN = 2;
/** Particles that hardly end another noun of two syllables, as those of `사랑`, `오이`, `포도` do. */
const SURE_JOSA = /^(?:[을를은는]|..+)$/;
/** Behind so many syllables further ones don't, either: `전문가`, but `클로저가`. */
const LONG = 3;
const SURE_BEHIND_LONG = /^(?:[을를은는이가의과와에]|..+)$/;
/** Words in fewer notes may be misreadings, unless a heading has them. */
const SEVERAL = 3;

export class Lexicon {
  /** Number of notes that the site has. */
  notes = 0;
  #words = new Map<string, Word>();
  /** Compounds that files told of, and words of theirs, which may be in files that aren't loaded. */
  #compounds = new Map<string, readonly string[]>();
  #parts = new Set<string>();
  #synonyms = new Map<string, readonly Synonym[]>();
  #names = new Set<string>();

  /** Learns the words of a file of the vocabulary. */
  add({ notes, words, synonyms }: Vocabulary): void {
    this.notes = notes;
    for (const [text, word] of words) {
      this.#words.set(text, word);
      if (word.parts) this.#addCompound(text, word.parts);
    }
    for (const [name, names] of synonyms) {
      this.#synonyms.set(squeeze(name), names);
      this.#names.add(name);
    }
  }

  #addCompound(text: string, parts: readonly (readonly string[])[]): void {
    const words = parts.map((part) => part.join(''));
    this.#compounds.set(text, words);
    for (const part of parts) if (part.length > 1) this.#compounds.set(part.join(''), part);
    for (const word of [...words, ...parts.flat()]) if (word.length > 1) this.#parts.add(word);
  }

  readonly #without: ReadonlySet<string>;

  /** @param without names of rules that are left out, to measure what they add */
  constructor(without: readonly string[] = []) {
    this.#without = new Set(without);
  }

  /** Whether a rule for reading queries is in use. */
  uses(rule: string): boolean {
    return !this.#without.has(rule);
  }

  /** All names that have others, with their spaces. */
  readonly names: Iterable<string> = this.#names;

  /** All words that it has learnt so far. */
  readonly words: Iterable<Word> = { [Symbol.iterator]: () => this.#words.values() };

  isKnown(text: string): boolean {
    return this.#words.has(text) || this.#parts.has(text);
  }

  /** Whether it is so common, or so much of a topic, that nothing else can be meant. */
  isCommon(text: string): boolean {
    const word = this.#words.get(text);
    return word ? word.headings > 0 || word.notes >= SEVERAL : this.#parts.has(text);
  }

  startsWord(text: string): boolean {
    for (const word of this.#words.keys()) if (word.startsWith(text)) return true;
    return false;
  }

  /** Other names of a thing, however its own is spaced. */
  synonymsOf(name: string): readonly Synonym[] {
    return this.#synonyms.get(squeeze(name)) ?? [];
  }

  /** Words without what may be a particle or the suffix of a verb, as far as the vocabulary knows what is left. */
  bareOf(eojeol: string): string | undefined {
    const stems = stripJosa(eojeol);
    if (this.isKnown(eojeol)) return stems.find((stem) => this.#isWithoutParticle(stem, eojeol)) ?? eojeol;
    // Nouns of one syllable are hardly in the vocabulary, but those that are topics have other names there: `락을`.
    const isNoun = (stem: string): boolean =>
      stem.length > 1
        ? this.isKnown(stem) || this.synonymsOf(stem).length > 0
        : this.#isSyllableNoun(stem, eojeol.slice(1));
    const stem = stems.find(isNoun);
    if (stem !== undefined) return this.#beforeCopula(stem) ?? stem;
    const noun = this.uses('predicates') ? stripPredicate(eojeol) : undefined;
    if (noun !== undefined && this.isKnown(noun)) return noun;
    // `접근속도`: that ends in `속도`, not in a particle.
    if (this.#isMadeOf(eojeol, (part) => part.length >= SHORTEST_NOUN && this.isCommon(part))) return eojeol;
    const compound = stems.find((candidate) => this.#isMadeOf(candidate, (part) => this.isKnown(part)));
    return compound;
  }

  /** Whether an analyser that doesn't know a noun took it for one word with its particles: `클로저를`. */
  #isWithoutParticle(stem: string, eojeol: string): boolean {
    const isSure = (stem.length >= LONG ? SURE_BEHIND_LONG : SURE_JOSA).test(eojeol.slice(stem.length));
    return stem.length > 1 && isSure && this.isCommon(stem);
  }

  /** Whether it is a noun of one syllable that these particles follow, and not another one that ends like them: `사랑`. */
  #isSyllableNoun(syllable: string, particles: string): boolean {
    const { headings = 0 } = this.#words.get(syllable) ?? {};
    if (headings > 0 && particles.length <= 2) return true;
    return SURE_JOSA.test(particles) && (this.isKnown(syllable) || this.synonymsOf(syllable).length > 0);
  }

  #isMadeOf(word: string, isPart: (part: string) => boolean): boolean {
    return this.split(word)?.every(isPart) ?? false;
  }

  /** `단편화` of `단편화라`, which an analyser may take for a noun: nouns that end in 라 are rarer than 이라는, 이라고, 이라면. */
  #beforeCopula(stem: string): string | undefined {
    return [/이라$/, /라$/]
      .map((copula) => stem.replace(copula, ''))
      .find((noun) => noun !== stem && noun.length > 1 && this.isCommon(noun));
  }

  /** The parts of a compound, if at least one of them is known. */
  split(word: string): readonly string[] | undefined {
    const told = this.#compounds.get(word);
    if (told) return told;
    return word.length < 3 || !isHangul(word) ? undefined : splitCompound(word, (part) => this.isKnown(part));
  }

  /** The eojeols that several words written as one are cut into; the word itself where none of them is known. */
  cut(word: string): readonly string[] {
    return splitCompound(word, (part) => this.bareOf(part) !== undefined) ?? [word];
  }
}

function squeeze(name: string): string {
  return name.replaceAll(' ', '');
}
