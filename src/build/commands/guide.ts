import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../../notes/problem.ts';

/** Where the guide explains a rule, as a path from the folder that the command was given in; see `findGuide`. */
export type Guide = (rule: Rule) => string;

/**
 * Finds the guide's note of problems, in the site's language where there is one.
 * @param notesDir absolute path of the notes folder
 * @returns nothing where the owner has deleted it
 */
export function findGuide(notesDir: string, language: string): Guide | undefined {
  const own = language.startsWith('ko') ? [] : ['guide/en/problems.md'];
  const file = [...own, 'guide/problems.md'].find((name) => existsSync(path.join(notesDir, name)));
  if (file === undefined) return undefined;
  const folder = path.relative(process.cwd(), notesDir).split(path.sep).join('/');
  return (rule) => `${path.posix.join(folder, file)}#${rule}`;
}
