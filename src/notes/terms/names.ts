import { hasHangul } from '../../search/hangul/hangul.ts';
import { findGlosses } from '../../search/vocabulary/glosses.ts';

/** Which names mean one thing: those of a list, and those that headings explain, `교착상태(Deadlock)`. */
export interface Names {
  /** The same for all names of a thing. */
  keyOf(name: string): string;
  /** Names of that thing in the other script that headings give, as they write them. */
  othersOf(name: string): string[];
}

/** @param rows names of one thing each; @param headings plain text */
export function createNames(rows: readonly (readonly string[])[], headings: readonly string[]): Names {
  const keys = new Map<string, string>();
  const written = new Map<string, string>();
  for (const row of rows) {
    const [key = ''] = row.map((name) => keys.get(foldName(name))).filter((known) => known !== undefined);
    for (const name of row)
      if (!keys.has(foldName(name))) keys.set(foldName(name), key || foldName(row[0] ?? ''));
  }
  const partners = pairsIn(headings, written);
  for (const [left, right] of partners) {
    const known = keys.get(left) ?? keys.get(right) ?? left;
    if (!keys.has(left)) keys.set(left, known);
    if (!keys.has(right)) keys.set(right, known);
  }
  const others = Map.groupBy(
    partners.flatMap(([left, right]) => [
      { name: left, other: right },
      { name: right, other: left },
    ]),
    ({ name }) => name,
  );
  return {
    keyOf: (name) => keys.get(foldName(name)) ?? foldName(name),
    othersOf: (name) =>
      (others.get(foldName(name)) ?? [])
        .map(({ other }) => written.get(other) ?? other)
        .filter((other) => hasHangul(other) !== hasHangul(name)),
  };
}

/** One name in any letter case, with or without spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** Pairs of names of which each is what the other is explained by most often. */
function pairsIn(headings: readonly string[], written: Map<string, string>): [string, string][] {
  const counts = new Map<string, Map<string, number>>();
  for (const heading of headings) {
    const line = heading
      .normalize('NFC')
      .replace(/[（［]/g, '(')
      .replace(/[）］]/g, ')');
    for (const { left, right, isTight } of findGlosses(line)) {
      if (!isTight) continue;
      for (const name of [left, right]) {
        const at = line.toLowerCase().indexOf(name);
        if (at >= 0) written.set(foldName(name), line.slice(at, at + name.length));
      }
      count(counts, foldName(left), foldName(right));
      count(counts, foldName(right), foldName(left));
    }
  }
  return [...counts.keys()].flatMap((left): [string, string][] => {
    const right = mostOf(counts.get(left));
    return right !== undefined && left < right && mostOf(counts.get(right)) === left ? [[left, right]] : [];
  });
}

function count(counts: Map<string, Map<string, number>>, name: string, other: string): void {
  const own = counts.get(name) ?? new Map<string, number>();
  own.set(other, (own.get(other) ?? 0) + 1);
  counts.set(name, own);
}

function mostOf(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(counts ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
