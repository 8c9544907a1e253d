import path from 'node:path';
import { messagesIn } from '../../messages/language.ts';
import type { Problem } from '../../notes/problem.ts';
import type { SiteSettings } from '../../notes/settings.ts';
import type { Environment } from '../commands/environment.ts';
import { findGuide } from '../commands/guide.ts';
import { formatProblems } from '../commands/report.ts';
import type { Library } from '../library/library.ts';

/**
 * Tells a terminal what each save changed: the problems that came, and how many there are. Of what was there before the
 * first save it tells the number only.
 * @returns to be told of each library; a sketch doesn't know its problems yet
 */
export function createProblemTeller(
  env: Environment,
  { language }: SiteSettings,
  print: (text: string) => void,
): (library: Library) => void {
  const { sinceSave } = messagesIn(language).command.report;
  const folder = path.relative(process.cwd(), env.notesDir);
  let known: readonly Problem[] | undefined;

  return ({ problems, rest }) => {
    if (rest) return;
    const fresh = known ? withoutKnown(problems, known) : [];
    const mended = known ? withoutKnown(known, problems) : [];
    const isOther = known ? fresh.length + mended.length > 0 : problems.length > 0;
    known = problems;
    if (fresh.length > 0) print(formatProblems(fresh, folder, findGuide(env.notesDir, language)));
    if (isOther) print(sinceSave(problems.length, fresh.length, mended.length));
  };
}

/**
 * The problems that aren't among others. Lines above may have come or gone: what was on another line is the same.
 * @internal for tests
 */
export function withoutKnown(problems: readonly Problem[], known: readonly Problem[]): Problem[] {
  const nameOf = ({ file, rule, message }: Problem): string => [file, rule, message].join('\n');
  const left = new Map<string, number>();
  for (const each of known) left.set(nameOf(each), (left.get(nameOf(each)) ?? 0) + 1);
  return problems.filter((each) => {
    const count = left.get(nameOf(each)) ?? 0;
    left.set(nameOf(each), count - 1);
    return count <= 0;
  });
}
