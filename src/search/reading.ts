/** What a reader is told of how a query was understood, where that isn't what was typed. */
import type { Alternative, Kind } from './concept.ts';
import type { Understood } from './find-notes.ts';

export interface Reading {
  /** The query as it was understood. */
  meant: string;
  kind: Exclude<Kind, 'literal'>;
}

/** Words that are named of those that initials may stand for. */
const GUESSES_NAMED = 3;

/** @returns nothing where everything was found as it was typed, or as what it is the beginning of */
export function readingOf(understood: readonly Understood[]): Reading | undefined {
  const kinds = understood.map(kindOf);
  const other = kinds.find((kind) => kind !== 'literal');
  if (other === undefined) return undefined;
  const meant = understood.map(({ concept, alternatives }) => {
    const [surest] = alternatives;
    if (!surest || surest.kind === 'literal') return concept.typed;
    return surest.kind === 'choseong' ? namesOf(alternatives) : surest.words.join(' ');
  });
  return { meant: meant.join(' '), kind: other };
}

function kindOf({ concept, alternatives }: Understood): Kind {
  const [surest] = alternatives;
  if (!surest) return 'literal';
  const isBeginning = surest.words.join('').length >= concept.typed.length;
  return surest.kind === 'partial' && isBeginning ? 'literal' : surest.kind;
}

/** Initials may mean several words. */
function namesOf(alternatives: readonly Alternative[]): string {
  const words = alternatives
    .filter(({ kind }) => kind === 'choseong')
    .map((alternative) => alternative.words.join(' '));
  return words.slice(0, GUESSES_NAMED).join(', ') + (words.length > GUESSES_NAMED ? ', …' : '');
}
