/** Collects the vocabulary of all notes while they are indexed. */
import type { Note } from '../notes/note.ts';
import type { Section } from '../notes/section.ts';
import { foldParticles } from './fold-particles.ts';
import { findGlosses, isPartOfName } from './glosses.ts';
import { HANGUL_RUN } from './hangul.ts';
import { type Meetings, countMeeting } from './meetings.ts';
import { otherNameOf } from './names.ts';
import type { ReadEojeol } from './nouns.ts';
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

const LATIN_WORD = /[A-Za-z][A-Za-z0-9]*[+#]*/g;
const SIDE_BY_SIDE = /[가-힣]+(?: [가-힣]+)+/g;
const LONGEST_WORD = 40; // longer ones are base64, which nobody types

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
  /** Words that stand by themselves somewhere; what is only ever a part may be a misreading. */
  #alone = new Set<string>();
  #glosses = new Map<string, { left: string; right: string; tight: number; loose: number }>();
  #meetings: Meetings = new Map();
  #nounsOfRuns = new Map<string, readonly string[]>();
  #read: ReadEojeol;

  constructor(read: ReadEojeol) {
    this.#read = read;
  }

  add(note: Note, sections: readonly Section[]): void {
    this.#notes += 1;
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
    const inHeadings = new Set(this.#nouns(headings));
    const everywhere = new Set([...inHeadings, ...this.#nouns(`${text}\n${code}`)]);
    for (const word of everywhere) {
      const known = this.#words.get(word) ?? { text: word, notes: 0, headings: 0 };
      known.notes += 1;
      if (inHeadings.has(word)) known.headings += 1;
      this.#words.set(word, known);
    }
    this.#addGlosses(`${headings}\n${text}`);
    this.#addMeetings(`${headings}\n${text}`);
  }

  *#nouns(text: string): Generator<string> {
    for (const run of new Set(text.match(HANGUL_RUN))) yield* this.#nounsOf(run);
    for (const word of new Set(text.match(LATIN_WORD)))
      if (word.length > 1 && word.length <= LONGEST_WORD) {
        this.#alone.add(word.toLowerCase());
        yield word.toLowerCase();
      }
  }

  /** What an eojeol is a word for, worked out once: notes repeat their words. */
  #nounsOf(run: string): readonly string[] {
    let words = this.#nounsOfRuns.get(run);
    if (!words) {
      const { nouns } = this.#read(run);
      const whole = nouns.join('');
      if (whole !== '') this.#alone.add(whole);
      const parts = nouns.length > 1 ? nouns.filter((noun) => noun.length > 1) : [];
      words = whole === '' ? [] : [whole, ...parts];
      this.#nounsOfRuns.set(run, words);
    }
    return words;
  }

  #addMeetings(text: string): void {
    const here = new Set<string>();
    for (const phrase of new Set(text.match(SIDE_BY_SIDE))) {
      const eojeols = phrase.split(' ');
      for (const [i, second] of eojeols.entries()) {
        const first = eojeols[i - 1];
        if (first === undefined || this.#nounsOf(first)[0] !== first) continue;
        const [right = ''] = this.#nounsOf(second);
        const pair = `${first} ${right}`;
        if (right === '' || here.has(pair)) continue;
        here.add(pair);
        countMeeting(this.#meetings, first, right);
      }
    }
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
  #fold(): Map<string, Word> {
    const words = new Map<string, Word>();
    for (const [text, word] of this.#words) {
      const rare = { text, notes: Math.min(word.notes, 2), headings: 0 };
      words.set(text, this.#alone.has(text) ? { ...word } : rare);
    }
    foldParticles(words, (text) => this.#alone.has(text));
    return words;
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
      if (from !== to && !list.some((synonym) => synonym.text === to)) list.push({ text: to, weight });
      synonyms.set(from, list);
    };
    for (const row of rows) {
      const names = row.map((name) => name.normalize('NFC').toLowerCase().trim());
      if (!names.some((name) => this.#mayHold(name))) continue;
      for (const from of names) for (const to of names) link(from, to, 1);
    }
    const glossed = Map.groupBy(this.#glosses.values(), ({ right }) => right);
    const namesOf = (name: string): string[] => [
      ...(glossed.get(name) ?? []).map(({ left }) => left),
      ...(synonyms.get(name) ?? []).map(({ text }) => text),
    ];
    for (const { left, right, tight, loose } of inOrder(this.#glosses)) {
      const weight = 1 - 1 / (1 + tight + loose / 2);
      if (weight < 0.5 || isPartOfName(left, right, namesOf)) continue;
      link(left, right, weight);
      link(right, left, weight);
    }
    const words = new Map(inOrder(this.#fold()).map((word) => [word.text, word]));
    return { notes: this.#notes, words, synonyms, meetings: this.#meetings };
  }
}

/** By their keys: notes come in any order, and the same notes must give the same vocabulary. */
function inOrder<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
