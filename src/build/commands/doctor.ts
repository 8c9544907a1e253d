import path from 'node:path';
import { messagesIn } from '../../messages/language.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from './environment.ts';
import { createLibraryReader } from '../library/library-reader.ts';
import { printableJson } from './printable.ts';
import { tellProgress } from './progress.ts';
import { formatProblems, sortProblems, writeReports } from './report.ts';

/**
 * Reads the notes and prints what their writers should mend, without building the site.
 * @returns the exit code: 1 where `strict` is asked and there are errors or warnings, else 0
 */
export async function doctor(
  env: Environment,
  site: SiteSettings,
  { strict, json }: { strict: boolean; json: boolean },
): Promise<number> {
  const reader = createLibraryReader(env, site, {
    drafts: true,
    ...tellProgress(site),
  });
  const library = await reader.read();
  writeReports(env, library);
  const { problems, notes } = library;
  if (json) console.log(printableJson(sortProblems(problems)));
  else {
    const folder = path.relative(process.cwd(), env.notesDir);
    console.log(
      problems.length > 0
        ? formatProblems(problems, folder)
        : messagesIn(site.language).command.report.noProblems(notes.length),
    );
  }
  return strict && problems.some(({ severity }) => severity !== 'info') ? 1 : 0;
}
