/** Reads a query: which things it asks for, and as which words each of them may stand in the notes. */
import { findByChoseong, isChoseong } from './choseong.ts';
import { splitCompound } from './compound.ts';
import { hasHangul, isHangul, typeAsHangul, typeAsLatin } from './hangul.ts';
import { isJosa, stripJosa } from './josa.ts';
import { soundDistance, soundLimit } from './loanword-sound.ts';
import { endsInJamo, findCompletions } from './partial.ts';
import { stripPredicate } from './predicate.ts';
import { isQuestionWord } from './question-words.ts';
import { type QueryWord, readQuery } from './query.ts';
import { findTypos } from './typo.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word was understood. */
export type Kind = 'literal' | 'layout' | 'typo' | 'choseong' | 'synonym' | 'partial';

/** A way in which a thing may be written in the notes: words that stand side by side, in this order. */
export interface Alternative {
  words: readonly string[];
  kind: Kind;
  /** How much a match counts: above 0, at most 1. */
  weight: number;
  /** Whether the last word may go on within its last syllable: `토크` for `토큰`. */
  open: boolean;
}

/** One thing that the query asks for. */
export interface Concept {
  typed: string;
  /** Tried in this order until one of them is found; those of one row count together. */
  tiers: readonly (readonly Alternative[])[];
  /** Whether a note may lack it. */
  optional: boolean;
}

export interface Plan {
  concepts: Concept[];
  phrases: string[];
  suggestions: string[];
}

export function planQuery(typed: string, vocabulary: Vocabulary): Plan {
  const { words, phrases } = readQuery(typed);
  const planner = new Planner(vocabulary);
  const concepts: Concept[] = [];
  for (let i = 0; i < words.length;) {
    const { concept, taken } = planner.read(words, i);
    if (concept) concepts.push(concept);
    i += taken;
  }
  if (concepts.length && concepts.every((concept) => concept.optional))
    for (const concept of concepts) concept.optional = false;
  return { concepts, phrases, suggestions: planner.suggestions };
}

const MOST_WORDS_OF_A_NAME = 4;
const MOST_TYPOS = 3;
const SYNONYM_WEIGHT = 0.25; // a note that uses the typed name comes first
const MOST_CHOSEONG = 8;
const MOST_COMPLETIONS = 6;

class Planner {
  suggestions: string[] = [];
  #vocabulary: Vocabulary;
  #names: Map<string, string>;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#names = new Map();
    for (const name of vocabulary.synonyms.keys()) this.#names.set(squeeze(name), name);
  }

  read(words: readonly QueryWord[], at: number): { concept: Concept | undefined; taken: number } {
    const word = words[at];
    if (!word) return { concept: undefined, taken: 1 };
    // A particle written onto a Latin word: `OAuth의`.
    if (at > 0 && words[at - 1]?.joined && isJosa(word.text)) return { concept: undefined, taken: 1 };
    for (let count = Math.min(MOST_WORDS_OF_A_NAME, words.length - at); count >= 2; count--) {
      const run = words.slice(at, at + count).map(({ text }) => text);
      const concept = this.#readName(run);
      if (concept) return { concept, taken: count };
    }
    const isLast = at === words.length - 1;
    return { concept: this.#readWord(word.text, isLast), taken: 1 };
  }

  /** Several words that are one name: one with synonyms, or one that the notes write as one word. */
  #readName(run: readonly string[]): Concept | undefined {
    const last = run.at(-1) ?? '';
    for (const ending of [last, ...(isHangul(last) ? stripJosa(last) : [])]) {
      const words = [...run.slice(0, -1), ending];
      const joined = words.join('');
      const name = this.#names.get(joined);
      const asOne = run.length === 2 && hasHangul(joined) && this.#isKnown(joined);
      if (name === undefined && !asOne) continue;
      const literal = [literally(words), ...(asOne || hasHangul(joined) ? [literally([joined])] : [])];
      return {
        typed: run.join(' '),
        tiers: [[...literal, ...this.#synonyms(joined), ...this.#heard(joined)]],
        optional: false,
      };
    }
    return undefined;
  }

  #readWord(text: string, isLast: boolean): Concept {
    if (isChoseong(text)) return this.#readChoseong(text);
    const isNoun = this.#isKnown(text);
    const bare = isHangul(text) ? this.#bare(text) : text;
    const optional = isQuestionWord(text, isNoun) || (bare !== text && isQuestionWord(bare, false));
    const tiers =
      isHangul(text) || endsInJamo(text)
        ? this.#readHangul(text, bare, isLast)
        : this.#readLatin(text, isLast);
    return { typed: text, tiers: tiers.filter((tier) => tier.length), optional };
  }

  #readHangul(text: string, bare: string, isLast: boolean): Alternative[][] {
    const known = this.#isKnown(bare);
    const main = [literally([bare]), ...this.#synonyms(bare), ...(known ? this.#heard(bare) : [])];
    const parts = this.#split(bare);
    const isSafe = parts?.every((part) => part.length > 1 && this.#isKnown(part)) === true;
    const split = parts ? [literally(parts)] : [];
    if (known) return [[...main, ...(isSafe ? split : [])]];
    const unsure = [...this.#typos(bare), ...this.#heard(bare)];
    const completions = isLast ? this.#completions(text) : [];
    const open = isLast ? [{ ...literally([text], 'partial'), weight: 0.3, open: true }] : [];
    return [
      [...main, ...completions, ...(completions.length ? open : []), ...(isSafe ? split : [])],
      this.#layout(text),
      isSafe ? [] : unsure,
      open,
      split,
      unsure,
    ];
  }

  #readLatin(text: string, isLast: boolean): Alternative[][] {
    const singular = this.#singular(text);
    const main = [literally([text]), ...(singular ? [literally([singular])] : []), ...this.#synonyms(text)];
    if (this.#isKnown(text) || singular) return [[...main, ...this.#heard(singular ?? text)]];
    const isPrefix = isLast && this.#startsWord(text);
    const unsure = [...this.#typos(text), ...this.#heard(text)];
    return isPrefix ? [main, this.#layout(text), unsure] : [this.#layout(text), main, unsure];
  }

  #readChoseong(initials: string): Concept {
    const words = findByChoseong(initials, this.#vocabulary);
    this.suggestions.push(...words.map(({ text }) => text));
    const alternatives = words
      .slice(0, MOST_CHOSEONG)
      .map(({ text, headings }) => ({ ...literally([text], 'choseong'), weight: headings ? 1 : 0.1 }));
    return { typed: initials, tiers: [alternatives, [literally([initials])]], optional: false };
  }

  /** The noun of an eojeol: without particles or the suffix that makes it a verb, as far as the vocabulary knows it. */
  #bare(eojeol: string): string {
    if (this.#isKnown(eojeol)) return eojeol;
    const candidates = stripJosa(eojeol).filter((stem) => stem.length > 1 || eojeol.length < 4);
    const stem = candidates.find((candidate) => this.#isKnown(candidate));
    if (stem) return stem;
    const noun = stripPredicate(eojeol);
    if (noun && this.#isKnown(noun)) return noun;
    return (
      candidates.find(
        (candidate) => candidate.length > 2 && this.#split(candidate)?.every((p) => this.#isKnown(p)),
      ) ?? eojeol
    );
  }

  #split(word: string): string[] | undefined {
    return word.length < 3 || !isHangul(word)
      ? undefined
      : splitCompound(word, (part) => this.#isKnown(part));
  }

  #synonyms(name: string): Alternative[] {
    const key = this.#names.get(squeeze(name));
    const synonyms = key === undefined ? [] : (this.#vocabulary.synonyms.get(key) ?? []);
    const names = new Map(synonyms.map(({ text, weight }) => [text, weight]));
    return [...names].map(([text, weight]) => ({
      ...literally(text.split(' '), 'synonym'),
      weight: SYNONYM_WEIGHT * weight,
    }));
  }

  /** The same name in the other script, by its sound. */
  #heard(typed: string): Alternative[] {
    const name = squeeze(typed);
    const isFromHangul = isHangul(name);
    if (!isFromHangul && !/^[a-z]{3,}$/.test(name)) return [];
    let least = Infinity;
    const found: [text: string, distance: number][] = [];
    for (const { text } of this.#vocabulary.words.values()) {
      const [hangul, latin] = isFromHangul ? [name, text] : [text, name];
      if (!isHangul(hangul) || !/^[a-z]{3,}$/.test(latin)) continue;
      const limit = soundLimit(hangul);
      const distance = limit ? soundDistance(hangul, latin) : Infinity;
      if (distance >= limit) continue;
      found.push([text, distance]);
      if (distance < least) least = distance;
    }
    return found
      .filter(([, distance]) => distance <= least + 0.06)
      .map(([text]) => ({ ...literally([text], 'synonym'), weight: SYNONYM_WEIGHT }));
  }

  /** Words that go on from what was typed, those that need the fewest further keys first. */
  #completions(text: string): Alternative[] {
    return findCompletions(text, this.#vocabulary)
      .slice(0, MOST_COMPLETIONS)
      .map(({ word, keys }) => ({
        ...literally([word.text], 'partial'),
        weight: keys === 1 ? 1 : keys < 4 ? 0.6 : 0.3,
      }));
  }

  #typos(text: string): Alternative[] {
    const candidates = findTypos(text, this.#vocabulary).slice(0, MOST_TYPOS);
    this.suggestions.push(...candidates.map(({ word }) => word.text));
    return candidates.map(({ word }, i) => ({
      ...literally([word.text], 'typo'),
      weight: i === 0 ? 0.9 : 0.3,
    }));
  }

  #layout(text: string): Alternative[] {
    const meant = hasHangul(text) ? typeAsLatin(text) : typeAsHangul(text);
    if (meant === text) return [];
    if (hasHangul(text))
      return this.#isKnown(meant) || this.#startsWord(meant) ? [literally([meant], 'layout')] : [];
    if (!isHangul(meant)) return [];
    const bare = this.#bare(meant);
    if (this.#isKnown(bare)) return [literally([bare], 'layout')];
    const parts = this.#split(meant);
    return parts?.every((part) => this.#isKnown(part)) ? [literally(parts, 'layout')] : [];
  }

  #singular(text: string): string | undefined {
    const stems = [text.replace(/ies$/, 'y'), text.replace(/es$/, ''), text.replace(/s$/, '')];
    return stems.find((stem) => stem !== text && stem.length > 2 && this.#isKnown(stem));
  }

  #isKnown(text: string): boolean {
    return this.#vocabulary.words.has(text);
  }

  #startsWord(text: string): boolean {
    for (const word of this.#vocabulary.words.keys()) if (word.startsWith(text)) return true;
    return false;
  }
}

function literally(words: readonly string[], kind: Kind = 'literal'): Alternative {
  return { words, kind, weight: 1, open: false };
}

function squeeze(name: string): string {
  return name.replaceAll(' ', '');
}
