import { existsSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '../../messages/language.ts';
import type { Rule } from '../../notes/problem.ts';

/** Where the guide explains a rule, as a path from the folder that the command was given in; see `findGuide`. */
export type Guide = (rule: Rule) => string;

/** In Korean, and in English. */
const PROBLEMS = ['guide/problems.md', 'guide/en/problems.md'];

/**
 * The guide's note of problems: in Korean where the site is, else in English, unless only the other one is there.
 * @returns its path in the notes folder; nothing where the owner has deleted it
 */
export function guideNote(language: string, exists: (file: string) => boolean): string | undefined {
  return (languageOf(language) === 'ko' ? PROBLEMS : PROBLEMS.toReversed()).find(exists);
}

/** @param notesDir absolute path of the notes folder */
export function findGuide(notesDir: string, language: string): Guide | undefined {
  const file = guideNote(language, (name) => existsSync(path.join(notesDir, name)));
  if (file === undefined) return undefined;
  const folder = path.relative(process.cwd(), notesDir).split(path.sep).join('/');
  return (rule) => `${path.posix.join(folder, file)}#${rule}`;
}
