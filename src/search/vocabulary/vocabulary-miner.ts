/** Collects the vocabulary of all notes while they are indexed. */
import type { Note, Section } from '../../notes/note.ts';
import { findGlosses } from './glosses.ts';
import { HANGUL_RUN, isHangul } from '../hangul/hangul.ts';
import { soundsLike } from '../hangul/loanword-sound.ts';
import { otherNameOf } from './other-title.ts';
import type { ReadEojeol } from './nouns.ts';
import { pairBySound } from './sound-pairs.ts';
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

/** A Hangul eojeol, or a Latin word. */
const WORD = /[가-힣]+|[A-Za-z][A-Za-z0-9]*[+#]*/g;
const SHORTEST_LATIN = 2;
/** How sure it is that two names mean the same that sound alike. */
const SURE = 0.8;
const LONGEST_LATIN = 40; // longer ones are base64, which nobody types

/** How often each Hangul eojeol occurs; the first of the two readings of the notes. */
export function countEojeols(sections: readonly Section[], counts: Map<string, number>): void {
  for (const { heading, text, code } of sections)
    for (const [run] of `${heading}\n${text}\n${code}`.normalize('NFC').matchAll(HANGUL_RUN))
      counts.set(run, (counts.get(run) ?? 0) + 1);
}

/** A word of the vocabulary in the making. */
interface Counted extends Word {
  /** Whether it stands by itself somewhere; what is only ever a part may be a misreading. */
  isAlone: boolean;
  /** Numbers of the notes that it was last counted for. */
  lastNote: number;
  lastHeadings: number;
}

/** What the notes' writing of a word is a word for, worked out once: notes repeat their words. */
interface Reading {
  /** The noun that it is, and the nouns that this is made of; none where it is no noun. */
  words: readonly Counted[];
  /** Number of the note that it was last counted for. */
  lastNote: number;
}

/** Takes notes one by one, in any order; `finish` gives the vocabulary. */
export class VocabularyMiner {
  #notes = 0;
  #words = new Map<string, Counted>();
  #readings = new Map<string, Reading>();
  #glosses = new Map<string, { left: string; right: string; tight: number; loose: number }>();
  /** What `#fold` gave, until another note is added. */
  #folded: ReadonlyMap<string, Word> | undefined;
  #read: ReadEojeol;

  constructor(read: ReadEojeol) {
    this.#read = read;
  }

  add(note: Note, sections: readonly Section[]): void {
    this.#notes += 1;
    this.#folded = undefined;
    const headings = [note.title, otherNameOf(note), ...note.headings.map(({ text }) => text)]
      .join('\n')
      .normalize('NFC');
    const text = sections
      .map((section) => section.text)
      .join('\n')
      .normalize('NFC');
    const code = sections
      .map((section) => section.code)
      .join('\n')
      .normalize('NFC');
    this.#addWords(headings, true);
    this.#addWords(`${text}\n${code}`, false);
    this.#addGlosses(`${headings}\n${text}`);
  }

  #addWords(text: string, inHeadings: boolean): void {
    for (const [word] of text.matchAll(WORD)) this.#count(word, inHeadings);
  }

  #count(written: string, inHeadings: boolean): void {
    const reading = this.#readingOf(written);
    if (reading.lastNote === this.#notes && !inHeadings) return;
    reading.lastNote = this.#notes;
    for (const word of reading.words) {
      if (word.lastNote !== this.#notes) word.notes += 1;
      word.lastNote = this.#notes;
      if (!inHeadings) continue;
      if (word.lastHeadings !== this.#notes) word.headings += 1;
      word.lastHeadings = this.#notes;
    }
  }

  #readingOf(written: string): Reading {
    let reading = this.#readings.get(written);
    if (!reading) {
      const nouns = isHangul(written) ? this.#read(written).nouns : latinWord(written);
      const whole = nouns.join('');
      const parts = nouns.length > 1 ? nouns.filter((noun) => noun.length > 1) : [];
      const words = whole === '' ? [] : [whole, ...parts].map((text) => this.#wordOf(text));
      if (words[0]) words[0].isAlone = true;
      this.#readings.set(written, (reading = { words, lastNote: 0 }));
    }
    return reading;
  }

  #wordOf(text: string): Counted {
    let word = this.#words.get(text);
    if (!word) {
      word = { text, notes: 0, headings: 0, isAlone: false, lastNote: 0, lastHeadings: 0 };
      this.#words.set(text, word);
    }
    return word;
  }

  #addGlosses(text: string): void {
    const here = new Map<string, boolean>();
    for (const line of text.split('\n'))
      for (const { left, right, isTight } of findGlosses(line)) {
        const key = `${left}\n${right}`;
        here.set(key, isTight || here.get(key) === true);
      }
    for (const [key, isTight] of here) {
      const [left = '', right = ''] = key.split('\n');
      const gloss = this.#glosses.get(key) ?? { left, right, tight: 0, loose: 0 };
      gloss[isTight ? 'tight' : 'loose'] += 1;
      this.#glosses.set(key, gloss);
    }
  }

  /**
   * Words as they are known so far. One that never stands by itself is no topic; what the analyser takes for several
   * forms of one is one.
   */
  #fold(): ReadonlyMap<string, Word> {
    if (this.#folded) return this.#folded;
    const words = new Map<string, Word>();
    for (const { text, notes, headings, isAlone } of this.#words.values())
      words.set(text, isAlone ? { text, notes, headings } : { text, notes: Math.min(notes, 2), headings: 0 });
    return (this.#folded = words);
  }

  /** Makes a function that tells, by the notes so far, whether a word is worth finding inside of others. */
  topics(): (text: string) => boolean {
    const words = this.#fold();
    return (text) => {
      const word = words.get(text);
      return word !== undefined && (word.headings > 0 || word.notes > 1);
    };
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
    const link = (from: string, to: string, weight: number): void => {
      const list = synonyms.get(from) ?? [];
      if (from !== to && !list.some((synonym) => synonym.text === to))
        list.push({ text: to, weight: Number(weight.toFixed(1)) });
      synonyms.set(from, list);
    };
    for (const row of rows) {
      const names = row.map((name) => name.normalize('NFC').toLowerCase().trim());
      if (!names.some((name) => this.#mayHold(name))) continue;
      for (const from of names) for (const to of names) link(from, to, 1);
    }
    for (const { left, right, tight, loose } of inOrder(this.#glosses)) {
      const isHeard = soundsLike(left.replaceAll(' ', ''), right.replaceAll(' ', ''));
      const weight = isHeard ? SURE : 1 - 1 / (1 + tight + loose / 2);
      if (weight < 0.5) continue;
      link(left, right, weight);
      link(right, left, weight);
    }
    for (const [hangul, latin] of pairBySound(this.#fold().values())) {
      link(hangul, latin, SURE);
      link(latin, hangul, SURE);
    }
    const words = new Map(inOrder(this.#fold()).map((word) => [word.text, word]));
    return { notes: this.#notes, words, synonyms };
  }
}

function latinWord(written: string): string[] {
  return written.length >= SHORTEST_LATIN && written.length <= LONGEST_LATIN ? [written.toLowerCase()] : [];
}

/** By their keys: notes come in any order, and the same notes must give the same vocabulary. */
function inOrder<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
