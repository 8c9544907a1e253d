/** What a reader is told of how a query was understood, where that isn't what was typed. */
import type { Alternative, Kind } from '../query/concept.ts';
import type { Understood } from '../rank/find-notes.ts';

export interface Reading {
  /** The query as it was understood. */
  meant: string;
  kind: Exclude<Kind, 'literal'>;
}

/** Words that are named of those that initials may stand for. */
const GUESSES_NAMED = 3;
const NEXT = ', ';

/** @returns nothing where everything was found as it was typed, or as what it is the beginning of */
export function readingOf(understood: readonly Understood[]): Reading | undefined {
  const kinds = understood.map(kindOf);
  const other = kinds.find((kind) => kind !== 'literal');
  if (other === undefined) return undefined;
  const meant = [...new Set(understood.map(meaningOf))].join(' '); // two names of one thing are said once
  return isSame(meant, typedOf(understood)) ? undefined : { meant, kind: other };
}

function meaningOf({ concept, alternatives }: Understood): string {
  const [surest] = alternatives;
  if (!surest || surest.kind === 'literal') return concept.typed;
  return surest.kind === 'choseong' ? namesOf(alternatives) : surest.words.join(' ');
}

/** The query with what one thing was understood as in the place of what was typed, or as it was typed. */
function typedOf(understood: readonly Understood[], other?: Understood): string {
  return understood.map((each) => (each === other ? meaningOf(each) : each.concept.typed)).join(' ');
}

/** Whether two queries are one but for spaces, signs and letter case. */
function isSame(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b);
}

function squeeze(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}+#]/gu, '') || plain;
}

/**
 * Queries that may have been meant: the same, with other words for initials or for mistyped ones. Each says something that
 * neither the query says nor the line on how it was understood.
 */
export function suggest(query: string, understood: readonly Understood[]): string[] {
  const meant = readingOf(understood)?.meant ?? query;
  const said = new Set([query, meant, ...understood.map((each) => typedOf(understood, each))].map(squeeze));
  const offers = understood.flatMap((each) =>
    offersOf(each).map((word) =>
      understood.map((other) => (other === each ? word : other.concept.typed)).join(' '),
    ),
  );
  return offers.filter((offer) => !said.has(squeeze(offer)) && said.add(squeeze(offer)));
}

function offersOf({ concept, alternatives, guesses }: Understood): string[] {
  const others = guesses
    .filter(({ kind }) => kind === 'choseong' || kind === 'typo')
    // Of the many names that initials may stand for, those that no note has are none.
    .filter((way) => way.words.length === 1 || alternatives.includes(way))
    .map(({ words }) => words.join(' '));
  return [...others, ...(concept.offers?.() ?? [])];
}

function kindOf({ concept, alternatives }: Understood): Kind {
  const [surest] = alternatives;
  if (!surest) return 'literal';
  const isBeginning = surest.words.join('').length >= concept.typed.length;
  return surest.kind === 'partial' && isBeginning ? 'literal' : surest.kind;
}

/** Whether one of several words is meant, which are offered one by one. */
export function isOpen({ meant, kind }: Reading): boolean {
  return kind === 'choseong' && meant.includes(NEXT);
}

/** Initials may mean several words. */
function namesOf(alternatives: readonly Alternative[]): string {
  const guesses = alternatives.filter(({ kind }) => kind === 'choseong');
  // A compound is named once, though it was found in one word and in several.
  const words = [...new Map(guesses.map((each) => [each.words.join(''), each.words.join(' ')])).values()];
  return words.slice(0, GUESSES_NAMED).join(NEXT) + (words.length > GUESSES_NAMED ? `${NEXT}…` : '');
}
