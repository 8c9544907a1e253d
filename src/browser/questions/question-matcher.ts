/**
 * The search's own matching, asked of questions in place of notes: queries are read as the search reads them, and each word is
 * looked for in the questions' texts.
 */
import type { QuestionIndex } from '../../notes/questions/question-index.ts';
import { spaceWords } from '../../search/document/inside-words.ts';
import { isHangul } from '../../search/hangul/hangul.ts';
import { cutQuery } from '../../search/query/query.ts';
import type { FindWord, Match, Matches } from '../../search/rank/evidence.ts';
import { findMatches } from '../../search/show/matches.ts';
import { findMeant } from '../engine/find-meant.ts';
import type { LexiconLoader } from '../engine/lexicon-loader.ts';

const MOST_REMEMBERED = 300;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * @param index of which questions and their topics are searched
 * @param loader the words that the notes taught
 * @returns tells which questions, by their numbers, a query means
 */
export function createMatcher(
  { questions, topics }: QuestionIndex,
  loader: LexiconLoader,
): (typed: string) => Promise<Set<number>> {
  const lines = questions.map(([, text, topic]) =>
    spaceWords(`${text} ${topics[topic] ?? ''}`.normalize('NFC')),
  );
  const find = createFinder(lines);
  return async (typed) => {
    const { notes } = await findMeant(cutQuery(typed), find, loader);
    return new Set(notes.map(({ id }) => Number(id)));
  };
}

/** Finds words in lines of text; each line is to the search as a note. */
function createFinder(lines: readonly string[]): FindWord {
  const text = lines.join('\n');
  const starts: number[] = [];
  for (let at = 0, i = 0; i < lines.length; i++) {
    starts.push(at);
    at += (lines[i]?.length ?? 0) + 1;
  }
  const remembered = new Map<string, Matches>();

  function findAll(word: string): Matches {
    const found = new Map<string, Match & { positions: number[] }>();
    for (const [start, end] of findMatches(text, [word])) {
      const line = lineAt(starts, start);
      const isBeginning = !LETTER.test(text[start - 1] ?? ' ');
      // A syllable inside of a word is hardly that word.
      if (!isBeginning && word.length < 2 && isHangul(word)) continue;
      const from = starts[line] ?? 0;
      const position = text.slice(from, start).split(/\s+/).length - 1;
      const isWhole = isBeginning && !LETTER.test(text[end] ?? ' ');
      const known = found.get(String(line));
      if (known) known.positions.push(position);
      const whole = isWhole || (known?.isWhole ?? false);
      found.set(String(line), {
        positions: known?.positions ?? [position],
        inTitle: true,
        inHeadings: true,
        isWhole: whole,
      });
    }
    return found;
  }

  return async (word) => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = findAll(word);
    remembered.set(word, found);
    return found;
  };
}

/** The last line that begins at or before a place. */
function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
