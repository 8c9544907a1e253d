import type { Note } from '../note.ts';

/**
 * Notes in which each person's name is spelt the way that most notes spell it: `Steven` where one note's folder is
 * `steven`.
 * @returns the very notes where nothing of them changes
 */
export function withOneSpelling<N extends Note>(notes: readonly N[]): N[] {
  const counts = new Map<string, Map<string, number>>();
  for (const name of notes.flatMap(({ people }) => people)) {
    const own = counts.get(name.toLowerCase()) ?? new Map<string, number>();
    own.set(name, (own.get(name) ?? 0) + 1);
    counts.set(name.toLowerCase(), own);
  }
  const usual = (name: string): string => {
    const spellings = [...(counts.get(name.toLowerCase()) ?? [])];
    return spellings.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? name;
  };
  return notes.map((note) => {
    const people = note.people.map(usual);
    return people.every((name, i) => name === note.people[i]) ? note : { ...note, people };
  });
}
