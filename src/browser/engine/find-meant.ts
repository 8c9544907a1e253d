/** Finds what a query means: reads it with the words of the notes that it needs, once more with all where that isn't enough. */
import type { FindWord } from '../../search/rank/evidence.ts';
import { type Found, findNotes } from '../../search/rank/find-notes.ts';
import { isMisread } from '../../search/query/needed-vocabulary-files.ts';
import { planQuery } from '../../search/query/plan.ts';
import { readQuery } from '../../search/query/query.ts';
import type { LexiconLoader } from './lexicon-loader.ts';

/** @param isLiteral Whether every word is meant exactly as typed. */
export async function findMeant(
  typed: string,
  find: FindWord,
  { lexicon, load, loadAll }: LexiconLoader,
  isLiteral = false,
): Promise<Found> {
  const query = readQuery(typed);
  const findAll = (): Promise<Found> => findNotes(planQuery(query, lexicon, isLiteral), find, lexicon.notes);
  await load(query);
  const found = await findAll();
  if (isLiteral || !found.understood.some(isMisread)) return found;
  await loadAll();
  return findAll();
}
