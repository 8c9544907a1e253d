/** The vocabulary as files: words that begin alike are a file, so that a query loads few of them and a site may have many. */
import { INITIALS, initialOf } from '../hangul/hangul.ts';
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

/** Bounds a file; words of headings and the frequent ones are kept. About 6 bytes each when compressed. */
const MOST_WORDS = 1200;
/** A word of fewer syllables is hardly made of two nouns. */
export const SHORTEST_COMPOUND = 4;

/** What a file holds, as JSON. */
interface VocabularyFile {
  notes: number;
  words: [text: string, notes: number, headings: number][];
  synonyms: [name: string, ...names: [text: string, weight: number][]][];
}

/** Names of all files: `h0` to `h18` for Hangul by its initial, letters for Latin, `0` for the rest. */
export const PARTS: readonly string[] = [
  ...Array.from(INITIALS, (_, initial) => `h${initial}`),
  ...'abcdefghijklmnopqrstuvwxyz',
  '0',
];

/** The file that a word, a name of several words, or what begins with an initial is in. */
export function partOf(text: string): string {
  const initial = INITIALS.indexOf(initialOf(text));
  return text !== '' && initial >= 0 ? `h${initial}` : (/^[a-z]/.exec(text)?.[0] ?? '0');
}

/** Contents of all files by name. */
export function serialize({ notes, words, synonyms }: Vocabulary): Map<string, string> {
  const byPart = Map.groupBy([...words.values()].filter(isWorthKnowing), ({ text }) => partOf(text));
  const namesByPart = Map.groupBy(
    [...synonyms].filter(([, names]) => names.length > 0),
    ([name]) => partOf(name),
  );
  const toFile = (part: string): VocabularyFile => ({
    notes,
    words: choose(byPart.get(part) ?? []).map(({ text, notes, headings }) => [text, notes, headings]),
    synonyms: (namesByPart.get(part) ?? []).map(([name, names]) => [
      name,
      ...names.map(({ text, weight }): [string, number] => [text, weight]),
    ]),
  });
  return new Map(PARTS.map((part) => [part, JSON.stringify(toFile(part))]));
}

/** Latin words in few notes are mostly names in code. */
function isWorthKnowing({ notes, headings }: Word): boolean {
  return headings > 0 || notes >= 2;
}

function choose(words: readonly Word[]): Word[] {
  return words
    .toSorted((a, b) => b.headings - a.headings || b.notes - a.notes)
    .slice(0, MOST_WORDS)
    .sort((a, b) => (a.text < b.text ? -1 : 1)); // neighbours that begin alike compress best
}

/** Reads one file. */
export function parse(content: string): Vocabulary {
  const { notes, words, synonyms } = JSON.parse(content) as VocabularyFile;
  const toWord = ([text, notes, headings]: VocabularyFile['words'][number]): Word => ({
    text,
    notes,
    headings,
  });
  const toSynonym = ([text, weight]: [string, number]): Synonym => ({ text, weight });
  return {
    notes,
    words: new Map(words.map((word) => [word[0], toWord(word)])),
    synonyms: new Map(synonyms.map(([name, ...names]) => [name, names.map(toSynonym)])),
  };
}
