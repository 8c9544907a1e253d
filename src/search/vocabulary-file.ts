/**
 * The vocabulary as files: words that begin alike are a file, so that a query loads few of them and a site may have many.
 * A file has the number of notes, words with their counts and the words that they stand inside of, a line each, an empty
 * line, and synonyms.
 */
import { findInfixes } from './infixes.ts';
import { Meetings, pairsAcross } from './meetings.ts';
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

/** Bounds a file; words of headings and the frequent ones are kept. About 6 bytes each when compressed. */
const MOST_WORDS = 1200;
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
export function serialize({
  notes,
  words,
  synonyms,
  meetings = new Meetings(),
}: Vocabulary): Map<string, string> {
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
        toLine(word, [
          ...(infixes.get(word.text) ?? []),
          ...pairsAcross(word, meetings, isKnown).map((pair) => pair.replace(' ', '+')),
        ]),
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

function toLine({ text, notes, headings }: Word, inside: readonly string[] = []): string {
  const more = inside.length ? ` ${headings} ${inside.join(' ')}` : headings ? ` ${headings}` : '';
  return `${text} ${notes}${more}`;
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
    const [text = '', notes, headings, ...inside] = line.split(' ');
    const word = { text, notes: Number(notes), headings: Number(headings ?? 0) };
    words.set(text, inside.length ? { ...word, inside } : word);
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
