/** Collects the vocabulary of all notes while they are indexed. */
import type { Note, Section } from '../../notes/note.ts';
import { type Gloss, findGlosses } from './glosses.ts';
import { HANGUL_RUN, isHangul } from '../hangul/hangul.ts';
import { soundsLike } from '../hangul/loanword-sound.ts';
import { otherNameOf } from './other-title.ts';
import type { ReadEojeol } from './nouns.ts';
import { pairBySound } from './sound-pairs.ts';
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

/** A Hangul eojeol, or a Latin word. */
const WORD = /[가-힣]+|[A-Za-z][A-Za-z0-9]*[+#]*/g;
const SHORTEST_LATIN = 2;
const LONGEST_LATIN = 40; // longer ones are base64, which nobody types
/** How sure it is that two names mean the same that sound alike, and from which on they are taken for names of one thing. */
const SURE = 0.8;
const LEAST = 0.5;
/** How much a gloss counts of which it isn't written where its first name begins. */
const LOOSE = 0.5;
/** Notes of a word that never stands by itself, and may be a misreading. */
const MOST_OF_PART = 2;

/** How often each Hangul eojeol occurs; the first of the two readings of the notes. */
export function countEojeols(sections: readonly Section[], counts: Map<string, number>): void {
  for (const { heading, text, code } of sections)
    for (const [run] of `${heading}\n${text}\n${code}`.normalize('NFC').matchAll(HANGUL_RUN))
      counts.set(run, (counts.get(run) ?? 0) + 1);
}

/** Takes notes one by one, in any order; `finish` gives the vocabulary. */
export class VocabularyMiner {
  #notes = 0;
  #words = new Map<string, Word>();
  /** Words that stand by themselves somewhere. */
  #alone = new Set<string>();
  /** How many notes have a gloss, by its two names. */
  #glosses = new Map<string, { gloss: Gloss; count: number }>();
  readonly #read: ReadEojeol;

  constructor(read: ReadEojeol) {
    this.#read = read;
  }

  add(note: Note, sections: readonly Section[]): void {
    this.#notes += 1;
    const headings = joinLines([note.title, otherNameOf(note), ...note.headings.map(({ text }) => text)]);
    const text = joinLines(sections.map((section) => section.text));
    const code = joinLines(sections.map((section) => section.code));
    const inHeadings = this.#wordsOf(headings);
    for (const word of inHeadings) word.headings += 1;
    for (const word of inHeadings.union(this.#wordsOf(`${text}\n${code}`))) word.notes += 1;
    this.#addGlosses(`${headings}\n${text}`);
  }

  /** The nouns of a text, and the nouns that these are made of. */
  #wordsOf(text: string): Set<Word> {
    const words = new Set<Word>();
    for (const written of new Set(text.match(WORD))) {
      const nouns = isHangul(written) ? this.#read(written).nouns : latinWord(written);
      const whole = nouns.join('');
      if (whole === '') continue;
      this.#alone.add(whole);
      for (const noun of [whole, ...nouns.filter(({ length }) => length > 1)]) words.add(this.#wordOf(noun));
    }
    return words;
  }

  #wordOf(text: string): Word {
    const word = this.#words.get(text) ?? { text, notes: 0, headings: 0 };
    this.#words.set(text, word);
    return word;
  }

  #addGlosses(text: string): void {
    const here = new Map<string, Gloss>();
    for (const gloss of text.split('\n').flatMap(findGlosses)) {
      const key = `${gloss.left}\n${gloss.right}`;
      if (!here.get(key)?.isTight) here.set(key, gloss);
    }
    for (const [key, gloss] of here) {
      const { count = 0 } = this.#glosses.get(key) ?? {};
      this.#glosses.set(key, { gloss, count: count + (gloss.isTight ? 1 : LOOSE) });
    }
  }

  /** Makes a function that tells, by the notes so far, whether a word is worth finding inside of others. */
  topics(): (text: string) => boolean {
    return (text) => {
      const { notes, headings } = this.#known(this.#words.get(text));
      return headings > 0 || notes > 1;
    };
  }

  /** A word that never stands by itself is no topic. */
  #known(word: Word = { text: '', notes: 0, headings: 0 }): Word {
    if (this.#alone.has(word.text)) return word;
    return { ...word, notes: Math.min(word.notes, MOST_OF_PART), headings: 0 };
  }

  /** Whether the notes have each word of a name. */
  #mayHold(name: string): boolean {
    return (
      this.#words.has(name.replaceAll(' ', '')) || name.split(' ').every((word) => this.#words.has(word))
    );
  }

  /** @param rows The group's own synonyms and the shipped ones: each row is names of one thing. */
  finish(rows: readonly (readonly string[])[]): Vocabulary {
    const synonyms = new Map<string, Synonym[]>();
    const link = (a: string, b: string, weight: number): void => {
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        const list = synonyms.get(from) ?? [];
        if (!list.some(({ text }) => text === to)) list.push({ text: to, weight: Number(weight.toFixed(1)) });
        synonyms.set(from, list);
      }
    };
    for (const row of rows) {
      const names = row.map((name) => name.normalize('NFC').toLowerCase().trim());
      if (!names.some((name) => this.#mayHold(name))) continue;
      names.forEach((name, i) => names.slice(i + 1).forEach((other) => link(name, other, 1)));
    }
    for (const { gloss, count } of inOrder(this.#glosses)) {
      const { left, right } = gloss;
      const isHeard = soundsLike(left.replaceAll(' ', ''), right.replaceAll(' ', ''));
      const weight = isHeard ? SURE : count / (1 + count);
      if (weight >= LEAST) link(left, right, weight);
    }
    const words = new Map(inOrder(this.#words).map((word) => [word.text, this.#known(word)]));
    for (const [hangul, latin] of pairBySound(words.values())) link(hangul, latin, SURE);
    return { notes: this.#notes, words, synonyms };
  }
}

function joinLines(texts: readonly string[]): string {
  return texts.join('\n').normalize('NFC');
}

function latinWord(written: string): string[] {
  return written.length >= SHORTEST_LATIN && written.length <= LONGEST_LATIN ? [written.toLowerCase()] : [];
}

/** By their keys: notes come in any order, and the same notes must give the same vocabulary. */
function inOrder<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
