/** The vocabulary as text: short enough to be sent to every reader who searches. */
import type { Synonym, Vocabulary, Word } from './vocabulary.ts';

const MOST_WORDS = 6000;

/** Words with their counts, a line each, then a blank line, then synonyms. */
export function serialize(vocabulary: Vocabulary): string {
  const words = [...vocabulary.words.values()]
    .filter((word) => word.headings > 0 || word.notes > 1)
    .sort((a, b) => b.headings - a.headings || b.notes - a.notes)
    .slice(0, MOST_WORDS)
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const synonyms = [...vocabulary.synonyms].filter(([, list]) => list.length);
  return [
    String(vocabulary.notes),
    ...words.map(({ text, notes, headings }) => `${text} ${notes}${headings ? ` ${headings}` : ''}`),
    '',
    ...synonyms.map(
      ([from, list]) => `${from}\t${list.map((s) => `${s.text}\t${s.weight.toFixed(2)}`).join('\t')}`,
    ),
  ].join('\n');
}

export function parse(text: string): Vocabulary {
  const lines = text.split('\n');
  const end = lines.indexOf('');
  const words = new Map<string, Word>();
  for (const line of lines.slice(1, end)) {
    const [word = '', notes, headings] = line.split(' ');
    words.set(word, { text: word, notes: Number(notes), headings: Number(headings ?? 0) });
  }
  const synonyms = new Map<string, Synonym[]>();
  for (const line of lines.slice(end + 1)) {
    const [from = '', ...rest] = line.split('\t');
    const list: Synonym[] = [];
    for (let i = 0; i + 1 < rest.length; i += 2)
      list.push({ text: rest[i] ?? '', weight: Number(rest[i + 1]) });
    synonyms.set(from, list);
  }
  return { notes: Number(lines[0]), words, synonyms };
}
