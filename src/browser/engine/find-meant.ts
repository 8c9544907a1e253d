/** Finds what a query means: reads it with the words of the notes that it needs, once more with what was missing. */
import type { Kind } from '../../search/query/concept.ts';
import type { FindWord } from '../../search/rank/evidence.ts';
import { type Found, type Understood, findNotes } from '../../search/rank/find-notes.ts';
import { isMisread } from '../../search/query/needed-vocabulary-files.ts';
import { planQuery } from '../../search/query/plan.ts';
import { type Query, readQuery } from '../../search/query/query.ts';
import type { LexiconLoader } from './lexicon-loader.ts';

/** Ways in which a word is understood as another one, which may be a compound. */
const UNDERSTOOD: ReadonlySet<Kind> = new Set(['typo', 'choseong', 'layout']);
/** Words that initials may stand for, whose parts are looked for, too. */
const MOST_MEANT = 3;

/** @param isLiteral Whether every word is meant exactly as typed. */
export async function findMeant(
  typed: string,
  find: FindWord,
  { lexicon, load, loadSlips, loadScripts }: LexiconLoader,
  isLiteral = false,
): Promise<Found> {
  const query = readQuery(typed);
  const findAll = (): Promise<Found> => findNotes(planQuery(query, lexicon, isLiteral), find, lexicon.notes);
  await load(query);
  const found = await findAll();
  if (isLiteral) return found;
  const meant = found.understood.flatMap(meantBy);
  const learnt = await Promise.all([
    found.understood.some(isMisread) ? loadSlips(query) : false,
    found.notes.length === 0 ? loadScripts(query) : false,
    meant.length > 0 ? load(asQuery(meant)) : false,
  ]);
  return learnt.some(Boolean) ? findAll() : found;
}

function meantBy({ alternatives }: Understood): string[] {
  const guesses = alternatives.filter(({ kind }) => UNDERSTOOD.has(kind));
  return [...new Set(guesses.map(({ words }) => words.join('')))].slice(0, MOST_MEANT);
}

function asQuery(words: readonly string[]): Query {
  return { words: words.map((text) => ({ text, typed: text, joined: false })), phrases: [] };
}
