import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { messagesIn } from '../../messages/language.ts';
import type { Problem } from '../../notes/problem.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from './environment.ts';
import type { Library } from '../library/library.ts';
import { createLibraryReader } from '../library/library-reader.ts';
import { changesSince, type Changes } from './changed-notes.ts';
import { summarizeChanges } from './changes-summary.ts';
import { findGuide, type Guide } from './guide.ts';
import { printableJson } from './printable.ts';
import { tellProgress } from './progress.ts';
import { formatAnnotations, formatProblems, sortProblems, writeReports } from './report.ts';

interface DoctorOptions {
  strict: boolean;
  json: boolean;
  /** A branch or commit: what was changed since then is told, too. */
  since?: string;
}

/**
 * Reads the notes and prints what their writers should mend, without building the site. On GitHub Actions
 * problems become annotations, those of changed notes first, for only some are shown, and what was changed
 * becomes the job's summary.
 * @returns the exit code: 1 where `strict` is asked and there are errors or warnings, else 0
 */
export async function doctor(
  env: Environment,
  site: SiteSettings,
  { strict, json, since }: DoctorOptions,
): Promise<number> {
  const changes = since === undefined ? undefined : await changesSince(since, env.notesDir);
  const reader = createLibraryReader(env, site, {
    drafts: true,
    ...tellProgress(site),
  });
  const library = await reader.read();
  writeReports(env, library);
  if (json) console.log(printableJson(sortProblems(library.problems)));
  else print(env, site, library, changes);
  if (changes) {
    const explained = addressed(findGuide(env.notesDir, site.language));
    tellChanges(summarizeChanges(changes, library, messagesIn(site.language).command.summary, explained));
  }
  return strict && library.problems.some(({ severity }) => severity !== 'info') ? 1 : 0;
}

function print(env: Environment, site: SiteSettings, { problems, notes }: Library, changes?: Changes): void {
  const folder = path.relative(process.cwd(), env.notesDir);
  const guide = findGuide(env.notesDir, site.language);
  if (problems.length === 0) console.log(messagesIn(site.language).command.report.noProblems(notes.length));
  else if (process.env['GITHUB_ACTIONS']) {
    const touched = new Set([...(changes?.added ?? []), ...(changes?.changed ?? [])]);
    const isTouched = ({ file }: Problem): boolean => touched.has(file.normalize('NFC'));
    const groups = [problems.filter(isTouched), problems.filter((problem) => !isTouched(problem))];
    for (const group of groups) if (group.length > 0) console.log(formatAnnotations(group, folder, guide));
  } else console.log(formatProblems(problems, folder, guide));
}

/** The guide as a link leads to it: in GitHub's summary of a job, on GitHub. */
function addressed(guide: Guide | undefined): Guide | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = process.env;
  if (!guide || !GITHUB_SERVER_URL) return guide;
  return (rule) => `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${encodeURI(guide(rule))}`;
}

function tellChanges(summary: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, summary);
  else console.log(`\n${summary}`);
}
