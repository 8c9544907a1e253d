/** Finds what a query means: loads as many words of the notes as reading it needs. */
import type { Kind } from '../search/concept.ts';
import type { FindWord } from '../search/evidence.ts';
import { type Found, type Understood, findNotes } from '../search/find-notes.ts';
import { isLost } from '../search/lost.ts';
import { planQuery } from '../search/plan.ts';
import type { LexiconLoader } from './lexicon-loader.ts';

/** Words that initials may stand for, whose other names are looked for, too. */
const MOST_MEANT = 3;

/** Ways in which a word is understood as another one. */
const UNDERSTOOD: ReadonlySet<Kind> = new Set(['typo', 'choseong', 'layout']);

/** Finds the words of a query exactly as typed. */
export async function findTyped(query: string, find: FindWord, lexicons: LexiconLoader): Promise<Found> {
  await lexicons.load(query);
  return findNotes(planQuery(query, lexicons.lexicon, true), find, lexicons.lexicon.notes);
}

export async function findMeant(query: string, find: FindWord, lexicons: LexiconLoader): Promise<Found> {
  const findAll = (): Promise<Found> =>
    findNotes(planQuery(query, lexicons.lexicon), find, lexicons.lexicon.notes);
  await lexicons.load(query);
  let found = await findAll();
  if (found.understood.some(isLost) && (await lexicons.loadSlips(query))) found = await findAll();
  if (found.notes.length === 0 && (await lexicons.loadScripts(query))) found = await findAll();
  const meant = found.understood.flatMap(meantBy);
  // A word that was understood is looked for with all that it would be if it had been typed.
  if (meant.length > 0 && (await lexicons.load(meant.join(' ')))) found = await findAll();
  return found;
}

function meantBy({ alternatives }: Understood): string[] {
  const guesses = alternatives.filter(({ kind }) => UNDERSTOOD.has(kind));
  return [...new Set(guesses.map(({ words }) => words.join('')))].slice(0, MOST_MEANT);
}
