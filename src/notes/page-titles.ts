import type { Note } from './note.ts';
import { parentOf } from './paths.ts';

/**
 * Titles that tell pages apart: where notes share one (`Ryan` in each week's folder), the name of the folder stands
 * behind it (`Ryan · week3`).
 *
 * @returns by the note's file; only for notes whose own title doesn't do
 */
export function sharedTitles(notes: readonly Pick<Note, 'file' | 'title'>[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [title, group] of Map.groupBy(notes, (note) => note.title)) {
    if (group.length < 2) continue;
    for (const { file } of group) {
      const folder = parentOf(file).split('/').at(-1);
      if (folder) titles.set(file, `${title} · ${folder}`);
    }
  }
  return titles;
}
