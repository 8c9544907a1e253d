/** What the readers of queries ask the vocabulary. */
import { splitCompound } from './compound.ts';
import { isHangul } from '../hangul/hangul.ts';
import { stripJosa } from '../hangul/josa.ts';
import { stripPredicate } from '../hangul/predicate.ts';
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

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
  #synonyms = new Map<string, readonly Synonym[]>();

  /** Learns the words of one file of the vocabulary. @param sites the file of each site that is searched */
  add(sites: readonly Vocabulary[]): void {
    this.notes = sites.reduce((sum, { notes }) => sum + notes, 0);
    for (const { words, synonyms } of sites) {
      for (const [text, word] of words) {
        const { notes = 0, headings = 0 } = this.#words.get(text) ?? {};
        this.#words.set(text, { text, notes: word.notes + notes, headings: word.headings + headings });
      }
      for (const [name, names] of synonyms) this.#addNames(squeeze(name), names);
    }
  }

  #addNames(name: string, names: readonly Synonym[]): void {
    const known = this.#synonyms.get(name) ?? [];
    const others = names.filter(({ text }) => !known.some((each) => each.text === text));
    this.#synonyms.set(name, [...known, ...others]);
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

  /** All words that it has learnt so far. */
  readonly words: Iterable<Word> = { [Symbol.iterator]: () => this.#words.values() };

  isKnown(text: string): boolean {
    return this.#words.has(text);
  }

  /** Whether it is so common, or so much of a topic, that nothing else can be meant. */
  isCommon(text: string): boolean {
    const word = this.#words.get(text);
    return word !== undefined && (word.headings > 0 || word.notes >= SEVERAL);
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
    const stem = stems.find((each) => this.#isNoun(each, eojeol));
    if (stem !== undefined) return stem;
    const noun = this.uses('predicates') ? stripPredicate(eojeol) : undefined;
    if (noun !== undefined && this.isKnown(noun)) return noun;
    return stems.find((each) => this.split(each)?.every((part) => this.isKnown(part)));
  }

  /** Nouns of one syllable are hardly in the vocabulary, but those that are topics have other names there: `락을`. */
  #isNoun(stem: string, eojeol: string): boolean {
    const isSure = stem.length > 1 || SURE_JOSA.test(eojeol.slice(1)); // `사랑` is no `사`
    return isSure && (this.isKnown(stem) || this.synonymsOf(stem).length > 0);
  }

  /** Whether an analyser that doesn't know a noun took it for one word with its particles: `클로저를`. */
  #isWithoutParticle(stem: string, eojeol: string): boolean {
    const isSure = (stem.length >= LONG ? SURE_BEHIND_LONG : SURE_JOSA).test(eojeol.slice(stem.length));
    return stem.length > 1 && isSure && this.isCommon(stem);
  }

  /** The parts of a compound, if at least one of them is known. */
  split(word: string): readonly string[] | undefined {
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
