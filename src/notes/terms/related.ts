import { nameOf as lastPart, parentOf } from '../addresses/paths.ts';
import type { Note } from '../note.ts';
import { wordsOf } from './words.ts';

/** A note about the same things as another one. */
export interface Related {
  file: string;
  /** How alike they are, from 0 to 1. */
  score: number;
  /** Words that both have, the most telling first. */
  shared: string[];
}

/** More say less. */
const MOST = 5;
/** What is less alike has its words in common by chance. */
const LEAST = 0.24;
/** One word in common is enough in folders of one name, or where so few notes have it and it is most of what they say. */
const RARE = 6;
const MOST_OF_IT = 0.5;
/** A word of more notes than these tells nothing of any, and would have each compared with each. */
const MOST_NOTES = 100;
const MOST_SHARE = 0.12;
const FEW_NOTES = 8;
/** A title says more of a note than one of its headings. */
const TITLE = 3;
/** Headings that are read of a note. */
const HEADINGS = 80;

type Told = Pick<Note, 'file' | 'title' | 'headings'>;

/** A word of a note: how much of the note it is, and whether it stands in the title. */
interface Weight {
  value: number;
  inTitle: boolean;
}

/**
 * Finds notes that are about the same things by the words of their titles and headings: TF-IDF and cosine, through an
 * inverted index (Salton, McGill: Introduction to Modern Information Retrieval, 1983). Notes that share one word only are
 * related where both have it in their titles, and either their folders are called alike or hardly any other note has it.
 *
 * @param nameOf the same for all names of a thing
 * @returns tells of a note's file those related to it, the most alike first
 */
export function createRelated(
  notes: readonly Told[],
  nameOf: (word: string) => string = (word) => word,
): (file: string) => Related[] {
  const vectors = new Map(notes.map((note) => [note.file as string, countWords(note, nameOf)]));
  const holders = Map.groupBy(
    [...vectors].flatMap(([file, words]) => [...words.keys()].map((word) => ({ file, word }))),
    ({ word }) => word,
  );
  const most = Math.min(MOST_NOTES, Math.max(FEW_NOTES, notes.length * MOST_SHARE));
  for (const words of vectors.values()) weigh(words, (word) => holders.get(word)?.length ?? 1, notes.length);

  const folders = new Map(notes.map(({ file }) => [file as string, nameOf(nameOfFolder(file))]));
  const isEnough = (file: string, { file: other, score, shared, titles }: Match): boolean => {
    if (score < LEAST) return false;
    if (shared.length > 1) return true;
    const [word = ''] = shared;
    const folder = folders.get(file);
    if (titles === 0 || word === folder) return false;
    return folder === folders.get(other) || (score >= MOST_OF_IT && (holders.get(word)?.length ?? 0) <= RARE);
  };

  return (file) => {
    const own = vectors.get(file);
    if (!own) return [];
    const found = new Map<string, Match>();
    const tellingFirst = [...own].sort((a, b) => b[1].value - a[1].value);
    for (const [word, weight] of tellingFirst) {
      const others = holders.get(word) ?? [];
      if (others.length > most) continue;
      for (const { file: other } of others) {
        const theirs = vectors.get(other)?.get(word);
        if (other === file || !theirs) continue;
        const match = found.get(other) ?? { file: other, score: 0, shared: [], titles: 0 };
        match.score += weight.value * theirs.value;
        match.shared.push(word);
        if (weight.inTitle && theirs.inTitle) match.titles++;
        found.set(other, match);
      }
    }
    return [...found.values()]
      .filter((match) => isEnough(file, match))
      .sort((a, b) => b.score - a.score || (a.file < b.file ? -1 : 1))
      .slice(0, MOST)
      .map(({ titles: _titles, ...related }) => related);
  };
}

/** A related note, and how many of the words both titles have. */
interface Match extends Related {
  titles: number;
}

function nameOfFolder(file: string): string {
  return lastPart(parentOf(file)).normalize('NFC').toLowerCase();
}

function countWords({ title, headings }: Told, nameOf: (word: string) => string): Map<string, Weight> {
  const counts = new Map<string, Weight>();
  const count = (text: string, inTitle: boolean) => {
    for (const word of wordsOf(text).map(nameOf)) {
      const known = counts.get(word) ?? { value: 0, inTitle: false };
      counts.set(word, {
        value: known.value + (inTitle ? TITLE : 1),
        inTitle: known.inTitle || inTitle,
      });
    }
  };
  count(title, true);
  for (const { text } of headings.slice(0, HEADINGS)) count(text, false);
  return counts;
}

/** Makes weights of counts, so that a note's have the length 1. What no other note has is no part of it. */
function weigh(words: Map<string, Weight>, notesWith: (word: string) => number, notes: number): void {
  let sum = 0;
  for (const [word, weight] of words) {
    const holding = notesWith(word);
    weight.value = holding > 1 ? (1 + Math.log(weight.value)) * Math.log(notes / holding) : 0;
    sum += weight.value ** 2;
  }
  for (const weight of words.values()) weight.value /= Math.sqrt(sum) || 1;
}
