import type { Understood } from '../rank/find-notes.ts';

/** Queries that may have been meant: the same, with other words for initials or for mistyped ones. */
export function suggest(understood: readonly Understood[]): string[] {
  const queries = understood.flatMap(({ concept, alternatives, guesses }, i) => {
    const others = guesses
      .filter(({ kind }) => kind === 'choseong' || kind === 'typo')
      // Of the many names that initials may stand for, those that no note has are none.
      .filter((way) => way.words.length === 1 || alternatives.includes(way))
      .map((alternative) => alternative.words.join(' '));
    return [...others, ...(concept.offers?.() ?? [])].map((word) =>
      understood.map((each, n) => (n === i ? word : each.concept.typed)).join(' '),
    );
  });
  // A compound is offered once, though it was looked for in one word and in several.
  const joined = queries.map((text) => text.replaceAll(' ', ''));
  return queries.filter((_, i) => joined.indexOf(joined[i] ?? '') === i);
}
