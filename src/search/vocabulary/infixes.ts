/**
 * Words inside of others: `리뷰` in `애트리뷰트`, `space` in `namespace`. The index has beginnings of words, and of parts of
 * words where it knows them: Hangul words at the end of others are such parts, Latin ones only behind a capital.
 */
import { isHangul } from '../hangul/hangul.ts';
import type { Word } from './vocabulary.ts';

const SHORTEST = 2;
/** Shorter ones are inside of too many that have nothing to do with them: `arp` in `sharp`. */
const SHORTEST_LATIN = 4;
/** Longer words named for one; they are a last help where few notes are found. */
const MOST = 3;

/**
 * @param topics Words to look for.
 * @param words Words to look in.
 * @returns For each topic that is found, the words that hold it, but don't begin with it, nor, in Hangul, end with it;
 * those of most notes first.
 */
export function findInfixes(topics: readonly Word[], words: Iterable<Word>): Map<string, string[]> {
  const wanted = new Set(topics.map(({ text }) => text).filter(canBeInside));
  const found = new Map<string, Word[]>();
  for (const word of words) {
    for (const infix of infixesOf(word.text)) {
      if (!wanted.has(infix)) continue;
      const own = found.get(infix);
      if (own) own.push(word);
      else found.set(infix, [word]);
    }
  }
  return new Map([...found].map(([infix, own]) => [infix, choose(own)]));
}

/** Whether a word that holds this one is likely to be about the same. */
export function canBeInside(text: string): boolean {
  return isHangul(text) ? text.length >= SHORTEST : /^[a-z]+$/.test(text) && text.length >= SHORTEST_LATIN;
}

function infixesOf(text: string): Set<string> {
  const [shortest, last] = isHangul(text) ? [SHORTEST, text.length - 1] : [SHORTEST_LATIN, text.length];
  const infixes = new Set<string>();
  for (let start = 1; start <= last - shortest; start++)
    for (let end = start + shortest; end <= last; end++) infixes.add(text.slice(start, end));
  return infixes;
}

function choose(words: readonly Word[]): string[] {
  const roots: Word[] = [];
  // A word finds all that begin with it.
  for (const word of words.toSorted((a, b) => a.text.length - b.text.length))
    if (!roots.some(({ text }) => word.text.startsWith(text))) roots.push(word);
  return roots
    .toSorted((a, b) => b.notes - a.notes || (a.text < b.text ? -1 : 1))
    .slice(0, MOST)
    .map(({ text }) => text);
}
