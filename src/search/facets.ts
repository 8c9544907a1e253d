/** What results can be narrowed by: the values of each facet and the notes that have them. */
import type { Note } from '../notes/note.ts';
import { parentOf, withoutId } from '../notes/paths.ts';
import { noteIdOf } from './note-ids.ts';

/** For each facet its values, and the ids of the notes that have them. */
export type Facets = Record<string, Record<string, ReadonlySet<string>>>;

/** Facets and values of one note; a facet may have several. */
export function facetsOf(note: Note): [facet: string, value: string][] {
  const isSession = note.date !== undefined || note.session !== undefined;
  const folder = folderOf(note);
  return [
    ['kind', isSession ? 'session' : 'note'],
    ...(note.questions.length ? ([['kind', 'question']] as [string, string][]) : []),
    ...(note.date ? ([['year', note.date.slice(0, 4)]] as [string, string][]) : []),
    ...note.people.map((person): [string, string] => ['person', person]),
    ...(folder ? ([['folder', folder]] as [string, string][]) : []),
  ];
}

/** `/`-separated, NFC, as readers see its names; `''` for the root. */
export function folderOf({ file }: Pick<Note, 'file'>): string {
  return parentOf(file).split('/').map(withoutId).join('/').normalize('NFC');
}

/** The notes of an index, and their facets. */
export interface IndexedNotes {
  parts: ListedPart[];
  facets: Facets;
}

/** A part of an index. */
export interface ListedPart {
  name: string;
  /** Ids of its notes, but of those that are out of date. */
  ids: string[];
}

/** A part of the index. */
export interface IndexedPart {
  /** What the ids of its notes begin with; see `noteIdOf`. */
  name: string;
  /** Facets of its notes, by their numbers in it; nothing for those that are out of date. */
  notes: readonly ([facet: string, value: string][] | undefined)[];
}

/**
 * On the first line for each part its name, its number of notes, and the numbers of those out of date; then a line for
 * each value with the numbers of its notes, counted through all parts, each as the distance from the last.
 */
export function serializeFacets(parts: readonly IndexedPart[]): string {
  const lines = new Map<string, number[]>();
  parts
    .flatMap(({ notes }) => notes)
    .forEach((facets, number) => {
      for (const [facet, value] of facets ?? []) {
        const key = `${facet}\t${value.replace(/\s+/g, ' ')}`;
        lines.set(key, [...(lines.get(key) ?? []), number]);
      }
    });
  const toPart = ({ name, notes }: IndexedPart): string => {
    const hidden = [...notes.keys()].filter((number) => !notes[number]);
    return [name, notes.length, ...hidden].join(' ');
  };
  return [
    parts.map(toPart).join('\t'),
    ...[...lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, numbers]) => `${key}\t${toDistances(numbers)}`),
  ].join('\n');
}

function toDistances(numbers: readonly number[]): string {
  return numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(36)).join(' ');
}

export function parseFacets(content: string): IndexedNotes {
  const [first = '', ...lines] = content.split('\n');
  const parts = first.split('\t').map(parsePart);
  const ids = parts.flatMap((part) => part.all);
  const facets: Facets = {};
  for (const line of lines) {
    const [facet = '', value = '', distances = ''] = line.split('\t');
    let number = 0;
    const own = distances.split(' ').map((distance) => ids[(number += parseInt(distance, 36))] ?? '');
    (facets[facet] ??= {})[value] = new Set(own);
  }
  if (facets['folder']) facets['folder'] = withParents(facets['folder']);
  return { parts: parts.map(({ name, ids }) => ({ name, ids })), facets };
}

/** What a folder holds at any depth: a note is listed under its own folder only. */
function withParents(folders: Facets[string]): Facets[string] {
  const all: Record<string, Set<string>> = {};
  for (const [folder, ids] of Object.entries(folders))
    for (let name = folder; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/'))))
      all[name] = (all[name] ?? new Set()).union(ids);
  return all;
}

function parsePart(text: string): ListedPart & { all: string[] } {
  const [name = '', count = '0', ...hidden] = text.split(' ');
  const all = Array.from({ length: Number(count) }, (_, number) => noteIdOf(name, number));
  const outOfDate = new Set(hidden.map(Number));
  return { name, ids: all.filter((_, number) => !outOfDate.has(number)), all };
}

/** Whether a note has, of each facet that is asked for, one of the values. */
export function hasFacets(
  id: string,
  wanted: Readonly<Record<string, readonly string[]>>,
  facets: Facets,
): boolean {
  return Object.entries(wanted).every(
    ([facet, values]) => !values.length || values.some((value) => facets[facet]?.[value]?.has(id)),
  );
}

/**
 * How many notes there would be with each value in place of what is wanted of that facet; values of none are left out.
 * @param notes ids of all that were found, whatever is wanted of them
 */
export function countFacets(
  notes: readonly string[],
  wanted: Readonly<Record<string, readonly string[]>>,
  facets: Facets,
): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [facet, values] of Object.entries(facets)) {
    const { [facet]: _, ...others } = wanted;
    const possible = notes.filter((id) => hasFacets(id, others, facets));
    for (const [value, ids] of Object.entries(values)) {
      const count = possible.filter((id) => ids.has(id)).length;
      if (count) (counts[facet] ??= {})[value] = count;
    }
  }
  return counts;
}
