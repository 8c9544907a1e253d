/** Relevance of the search on the sets of queries in `../shared/search-eval`, as tables. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../site/site.ts';
import { build } from '../builds.ts';
import { copyNotes, createWorkplace } from '../places.ts';
import { type QuerySet, type Relevance, askAll, summarize } from './relevance.ts';

const SHARED = path.resolve(root, '../shared');
/** Sets of queries with the notes that they were made from. */
const SETS = [
  { set: 'dev', notes: 'ko' },
  { set: 'weekly', notes: 'weekly' },
];
const COLUMNS = ['recall', 'mrr', 'precision', 'empty'] as const;

/** Names of the rules that can be left out: those that the search asks for by `lexicon.uses('…')`. */
export function ruleNames(): string[] {
  const dir = path.join(root, 'src/search');
  const sources = readdirSync(dir, { recursive: true })
    .map((file) => path.join(dir, String(file)))
    .filter((file) => file.endsWith('.ts'));
  const names = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\.uses\(\s*'([^']+)'/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort();
}

/** Builds a site of each set's notes and asks it. @param without rules that are left out, once more, to compare */
export async function tabulateRelevance(without: readonly string[]): Promise<string> {
  const tables: string[] = [];
  for (const { set, notes } of SETS) {
    const file = path.join(SHARED, 'search-eval', `${set}.json`);
    const folder = path.join(SHARED, 'notes', notes);
    if (!existsSync(file) || !existsSync(folder)) {
      tables.push(`relevance: ${path.relative(root, file)} or its notes are missing: not measured`);
      continue;
    }
    const queries = JSON.parse(readFileSync(file, 'utf8')) as QuerySet;
    const place = createWorkplace(copyNotes(folder));
    await build(place);
    const all = summarize(await askAll(place.outDir, queries));
    const less = without.length ? summarize(await askAll(place.outDir, queries, without)) : undefined;
    const title = `relevance: ${set}.json on ${notes}${less ? `, without ${without.join(', ')}` : ''}`;
    tables.push(`${title}\n${formatRelevance(all, less)}`);
  }
  return tables.join('\n\n');
}

/** A row a class; beside each number how much more or less it is without the rules. */
function formatRelevance(all: Map<string, Relevance>, less?: Map<string, Relevance>): string {
  const rows = [...all].map(([kind, own]) => [
    kind,
    String(own.n),
    ...COLUMNS.flatMap((column) => {
      const value = own[column];
      const other = less?.get(kind)?.[column];
      return other === undefined ? [format(value)] : [format(other), formatChange(other - value)];
    }),
  ]);
  const heads = ['class', 'n', ...COLUMNS.flatMap((column) => (less ? [column, ''] : [column]))];
  const table = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  return table
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

function format(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

function formatChange(change: number): string {
  return Number.isNaN(change) || Math.abs(change) < 0.0005
    ? ''
    : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)}`;
}
