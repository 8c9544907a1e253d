/** Words in the middle of others: `리뷰` in `애트리뷰트`. The index has beginnings and parts of words only. */
import { isHangul } from './hangul.ts';
import type { Word } from './vocabulary.ts';

const SHORTEST = 2;
/** Longer words named for one; they are a last help where few notes are found. */
const MOST = 3;

/**
 * @param topics Words to look for.
 * @param words Words to look in.
 * @returns For each topic that is found, the words that hold it neither at their beginning nor at their end, those of
 * most notes first.
 */
export function findInfixes(topics: readonly Word[], words: Iterable<Word>): Map<string, string[]> {
  const wanted = new Set(topics.map(({ text }) => text).filter((text) => isHangul(text)));
  const found = new Map<string, Word[]>();
  for (const word of words) {
    if (word.text.length < SHORTEST + 2 || !isHangul(word.text)) continue;
    for (const infix of infixesOf(word.text)) {
      if (!wanted.has(infix)) continue;
      const own = found.get(infix);
      if (own) own.push(word);
      else found.set(infix, [word]);
    }
  }
  return new Map([...found].map(([infix, own]) => [infix, choose(own)]));
}

function infixesOf(text: string): Set<string> {
  const infixes = new Set<string>();
  for (let start = 1; start < text.length - SHORTEST; start++)
    for (let end = start + SHORTEST; end < text.length; end++) infixes.add(text.slice(start, end));
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
