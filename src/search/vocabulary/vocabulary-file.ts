/**
 * The vocabulary as files: words that begin alike are a file, so that a query loads few of them and a site may have many.
 * A file has the number of notes, words with their counts and the words that they stand inside of, a line each, an empty
 * line, and synonyms. Compounds are marked, so that the files of their words needn't be loaded to tell: `이진-탐색+트리`.
 */
import { splitCompound } from './compound.ts';
import { isHangul } from '../hangul/hangul.ts';
import { findInfixes } from './infixes.ts';
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

/** Bounds a file; words of headings and the frequent ones are kept. About 6 bytes each when compressed. */
const MOST_WORDS = 1200;
/** A word of fewer syllables is hardly made of two nouns. */
export const SHORTEST_COMPOUND = 4;
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_OF_AN_INITIAL = 588;
const INITIALS = 19;

/** Names of all files: `h0` to `h18` for Hangul by its initial, letters for Latin, `0` for the rest. */
export const PARTS: readonly string[] = [
  ...Array.from({ length: INITIALS }, (_, initial) => `h${initial}`),
  ...'abcdefghijklmnopqrstuvwxyz',
  '0',
];

/** The file that a word, or a name of several words, is in. */
export function partOf(text: string): string {
  const initial = Math.floor((text.charCodeAt(0) - FIRST_SYLLABLE) / SYLLABLES_OF_AN_INITIAL);
  if (initial >= 0 && initial < INITIALS) return `h${initial}`;
  return /^[a-z]/.exec(text)?.[0] ?? '0';
}

/** Contents of all files by name. */
export function serialize({ notes, words, synonyms }: Vocabulary): Map<string, string> {
  const parts = new Map(PARTS.map((part) => [part, { words: [] as Word[], synonyms: [] as string[] }]));
  for (const word of words.values()) if (isWorthKnowing(word)) parts.get(partOf(word.text))?.words.push(word);
  for (const [from, list] of synonyms) {
    const names = list.map(({ text, weight }) => `\t${text}\t${toFixed(weight)}`);
    if (names.length) parts.get(partOf(from))?.synonyms.push(from + names.join(''));
  }
  const chosen = new Map([...parts].map(([part, own]) => [part, choose(own.words)]));
  const known = new Set([...chosen.values()].flatMap((own) => own.map(({ text }) => text)));
  const isKnown = (noun: string): boolean => known.has(noun);
  const infixes = findInfixes([...chosen.values()].flat(), words.values());
  return new Map(
    [...parts].map(([part, own]) => {
      const lines = (chosen.get(part) ?? []).map((word) =>
        toLine(word, markParts(word.text, isKnown), infixes.get(word.text) ?? []),
      );
      return [part, [String(notes), ...lines, '', ...own.synonyms].join('\n')];
    }),
  );
}

/** Latin words in few notes are mostly names in code. */
function isWorthKnowing({ text, notes, headings }: Word): boolean {
  return headings > 0 || notes >= (/^[a-z]/.test(text) ? 3 : 2);
}

function choose(words: readonly Word[]): Word[] {
  return words
    .toSorted((a, b) => b.headings - a.headings || b.notes - a.notes)
    .slice(0, MOST_WORDS)
    .sort((a, b) => (a.text < b.text ? -1 : 1)); // neighbours that begin alike compress best
}

function toLine({ notes, headings }: Word, marked: string, inside: readonly string[]): string {
  const more = inside.length ? ` ${headings} ${inside.join(' ')}` : headings ? ` ${headings}` : '';
  return `${marked} ${notes}${more}`;
}

/** With a plus between the words of a compound, and a hyphen where one of them is a compound, too. */
function markParts(word: string, isKnown: (noun: string) => boolean): string {
  if (word.length < SHORTEST_COMPOUND || !isHangul(word)) return word;
  const parts = partsOf(word, isKnown);
  return parts?.map((part) => (partsOf(part, isKnown) ?? [part]).join('-')).join('+') ?? word;
}

/** Nothing where a word of it isn't in the vocabulary. */
function partsOf(word: string, isKnown: (noun: string) => boolean): string[] | undefined {
  const parts = splitCompound(word, isKnown);
  return parts?.every((part) => part.length === 1 || isKnown(part)) ? parts : undefined;
}

const MARKED = /^[가-힣]+(?:[+-][가-힣]+)+$/;

function readMarked(marked: string): Pick<Word, 'text' | 'parts'> {
  if (!MARKED.test(marked)) return { text: marked };
  return { text: marked.replace(/[+-]/g, ''), parts: marked.split('+').map((part) => part.split('-')) };
}

function toFixed(weight: number): string {
  return weight.toFixed(1).replace(/^0/, '');
}

/** Reads one file. */
export function parse(content: string): Vocabulary {
  const lines = content.split('\n');
  const end = lines.indexOf('');
  const words = new Map<string, Word>();
  for (const line of lines.slice(1, end)) {
    const [marked = '', notes, headings, ...inside] = line.split(' ');
    const word = { ...readMarked(marked), notes: Number(notes), headings: Number(headings ?? 0) };
    words.set(word.text, inside.length ? { ...word, inside } : word);
  }
  const synonyms = new Map<string, Synonym[]>();
  for (const line of lines.slice(end + 1)) {
    const [from = '', ...rest] = line.split('\t');
    const list: Synonym[] = [];
    for (let i = 0; i + 1 < rest.length; i += 2)
      list.push({ text: rest[i] ?? '', weight: Number(rest[i + 1]) });
    if (from) synonyms.set(from, list);
  }
  return { notes: Number(lines[0]), words, synonyms };
}
