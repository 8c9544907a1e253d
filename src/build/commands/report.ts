import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toHref } from '../../notes/addresses/paths.ts';
import type { Problem, Rule, Severity } from '../../notes/problem.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import { isGuide } from '../../notes/settings/guides.ts';
import type { ReportMessages } from '../../messages/command-messages.ts';
import type { Environment } from './environment.ts';
import { findGuide, type Guide } from './guide.ts';
import type { Library } from '../library/library.ts';
import { printable } from './printable.ts';

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Orders problems by file, then line, the graver first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      RANK[a.severity] - RANK[b.severity],
  );
}

/**
 * Problems as text for a terminal: grouped by file, a line each, with a summary by rule that says where the
 * guide explains it.
 * @param folder what stands before each path, so that an editor opens it
 */
export function formatProblems(problems: readonly Problem[], folder: string, guide?: Guide): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of sortProblems(problems)) {
    if (problem.file !== file) lines.push('');
    file = problem.file;
    const place = `${pathFrom(folder, problem.file)}:${problem.line}`;
    lines.push(printable(`${place} ${problem.rule} ${problem.message} — ${problem.fix}`));
  }
  if (lines.length > 0) lines.push('', ...summary(problems, guide));
  return lines.join('\n');
}

/** A file of the notes folder, or one beside it such as the settings, from the folder that the command was given in. */
function pathFrom(folder: string, file: string): string {
  return path.relative('', path.join(folder, file)).split(path.sep).join('/');
}

function summary(problems: readonly Problem[], guide?: Guide): string[] {
  const counts = new Map<Rule, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([rule, count]) => `${String(count).padStart(6)} ${rule}${guide ? `  ${guide(rule)}` : ''}`);
}

/**
 * Problems as GitHub Actions annotations.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(problems: readonly Problem[], folder: string, guide?: Guide): string {
  const level: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };
  const escape = (text: string) => printable(text).replace(/%/g, '%25');
  const property = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return sortProblems(problems)
    .map((problem) => {
      const file = property(pathFrom(folder, problem.file));
      const explained = guide ? ` (${guide(problem.rule)})` : '';
      const text = escape(`${problem.message} — ${problem.fix}${explained}`);
      return `::${level[problem.severity]} file=${file},line=${problem.line},title=${problem.rule}::${text}`;
    })
    .join('\n');
}

/**
 * Writes the reports that other programs read: `diagnostics.json` and `notes.json` (each file and its
 * address).
 */
export function writeReports(env: Environment, library: Library): void {
  mkdirSync(env.reportDir, { recursive: true });
  // Beside and renamed, so that nobody reads half of one.
  const write = (name: string, value: unknown) => {
    const file = path.join(env.reportDir, name);
    const part = `${file}.${process.pid}.part`;
    writeFileSync(part, `${JSON.stringify(value, null, 2)}\n`);
    renameSync(part, file);
  };
  write('diagnostics.json', sortProblems(library.problems));
  write(
    'notes.json',
    library.notes.map(({ file, route }) => ({ file, url: toHref(route, env.base) })),
  );
}

/** What a build made. */
export interface BuildSummary {
  pages: number;
  /** Of the search index: its words, the size of all its files, and the seconds that it took. */
  index: { words: number; bytes: number; seconds: number };
  /** Absolute path of the published folder. */
  outDir: string;
  seconds: number;
}

/** Prints, at the end of a build, what the notes' writers should mend and what was made. */
export function printReport(
  env: Environment,
  library: Library,
  summary: BuildSummary,
  { counts, sizes, times }: ReportMessages,
  { language, guides }: Pick<SiteSettings, 'language' | 'guides'>,
): void {
  const folder = path.relative(process.cwd(), env.notesDir);
  const { problems, notes } = library;
  const own = notes.filter(({ file }) => !isGuide(file, guides));
  if (problems.length > 0) {
    const format = process.env['GITHUB_ACTIONS'] ? formatAnnotations : formatProblems;
    console.log(format(problems, folder, findGuide(env.notesDir, language)));
  }
  const { pages, index, outDir, seconds } = summary;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(
    [
      '',
      `  ${counts(own.length, pages, problems.length)}`,
      `  ${sizes(megabytes(folderSize(outDir)), megabytes(index.bytes), index.words)}`,
      `  ${times(seconds.toFixed(1), index.seconds.toFixed(1))}`,
    ].join('\n'),
  );
}

function folderSize(dir: string): number {
  const entries = readdirSync(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
