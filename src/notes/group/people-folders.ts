import type { Note } from '../note.ts';
import { parentOf } from '../addresses/paths.ts';
import { findDay } from '../facts/parse-day.ts';
import { peopleFromFolder } from '../facts/people.ts';
import { findSession } from '../facts/session.ts';

/** Sessions that somebody has a folder in, at least: topics are hardly taken up again by their whole name. */
const SEVERAL = 2;

/**
 * The setting `peopleFolders` that a folder's paths ask for: below sessions lie folders that have the same names in several
 * of them, and are no topics, which notes would have in their titles and headings.
 * @returns e.g. `{session}/{person}`; nothing where folders aren't named so
 */
export function proposePeopleFolders(
  notes: readonly Pick<Note, 'file' | 'title' | 'headings'>[],
): string | undefined {
  const patterns = Map.groupBy(notes, ({ file }) => patternOf(file));
  patterns.delete(undefined);
  const [best] = [...patterns].sort(([, a], [, b]) => b.length - a.length);
  const [pattern, own = []] = best ?? [];
  if (pattern === undefined) return undefined;
  const sessions = new Map<string, Set<string>>();
  for (const { file } of own)
    for (const name of peopleFromFolder(file, pattern))
      sessions.set(name, (sessions.get(name) ?? new Set()).add(sessionFolder(file)?.session ?? ''));
  const regular = [...sessions].filter(([, folders]) => folders.size >= SEVERAL).map(([name]) => name);
  const isGroup = regular.length >= SEVERAL && regular.length * 2 >= sessions.size;
  return isGroup && !areTopics(regular, notes) ? pattern : undefined;
}

/** The folder of a session, and the one in it that a note lies in, if there are both. */
function sessionFolder(file: string): { above: string[]; session: string } | undefined {
  const names = parentOf(file).split('/');
  const at = names.findIndex((name) => findSession(name) !== undefined || findDay(name) !== undefined);
  const session = names[at];
  return session === undefined || at + 1 >= names.length ? undefined : { above: names.slice(0, at), session };
}

function patternOf(file: string): string | undefined {
  const found = sessionFolder(file);
  return found && [...found.above, '{session}', '{person}'].join('/');
}

/** Whether most of the names are words of titles and headings, in Korean with particles behind them. */
function areTopics(names: readonly string[], notes: readonly Pick<Note, 'title' | 'headings'>[]): boolean {
  const texts = notes.flatMap(({ title, headings }) => [title, ...headings.map(({ text }) => text)]);
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z\d]+|[^a-z\d\P{L}]+/gu) ?? []));
  const isWord = (name: string): boolean =>
    words.has(name) || (/[가-힣]/.test(name) && [...words].some((word) => word.startsWith(name)));
  return names.filter((name) => isWord(name.toLowerCase())).length * 2 > names.length;
}
