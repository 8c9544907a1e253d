/** A small vocabulary and index for tests, written as words. */
import type { FindWord, Match } from '../../src/search/rank/evidence.ts';
import type { Concept } from '../../src/search/query/concept.ts';
import { planQuery } from '../../src/search/query/plan.ts';
import { readQuery } from '../../src/search/query/query.ts';
import { hasHangul } from '../../src/search/hangul/hangul.ts';
import { Lexicon } from '../../src/search/vocabulary/lexicon.ts';
import type { Synonym } from '../../src/search/vocabulary/vocabulary.ts';

/** @param words Each with how many notes and headings have it: `트랜잭션 14 4`. */
export function lexiconOf(words: readonly string[], synonyms: Record<string, string> = {}): Lexicon {
  const lexicon = new Lexicon();
  const entries = words.map((line) => {
    const [text = '', notes = '5', headings = '1'] = line.split(' ');
    return [text, { text, notes: Number(notes), headings: Number(headings) }] as const;
  });
  const names = Object.entries(synonyms).map(([a, b]): [string, Synonym[]] => [a, [{ text: b, weight: 1 }]]);
  lexicon.add([{ notes: 100, words: new Map(entries), synonyms: new Map(names) }]);
  return lexicon;
}

/** Notes by id, each the words of its headings before `|` and of its text after it. */
export function indexOf(notes: Record<string, string>): FindWord {
  return async (word) => {
    const found = new Map<string, Match>();
    for (const [id, note] of Object.entries(notes)) {
      const [headings = '', text = ''] = note.split('|');
      const begins = (each: string): boolean => each.startsWith(word);
      const positions = text
        .trim()
        .split(/\s+/)
        .flatMap((each, i) => (begins(each) ? [i] : []));
      const inHeadings = headings.split(/\s+/).some(begins);
      const isWhole = hasHangul(word) || note.split(/[\s|]+/).includes(word);
      if (positions.length || inHeadings) found.set(id, { positions, inHeadings, inTitle: false, isWhole });
    }
    return found;
  };
}

/** Reads what somebody typed. */
export function planTyped(typed: string, lexicon: Lexicon, isLiteral = false): Concept[] {
  return planQuery(readQuery(typed), lexicon, isLiteral);
}
