import type { FoundHeading } from './headings.ts';
import type { Problem } from '../notes/problem.ts';
export type FrontMatter = Record<string, unknown>;
export function readFrontMatter(
  source: string,
  _file: string,
): { data: FrontMatter; body: string; bodyLine: number; problems: Problem[] } {
  const m = /^---\n[^]*?\n---\n/.exec(source);
  if (!m) return { data: {}, body: source, bodyLine: 1, problems: [] };
  return { data: {}, body: source.slice(m[0].length), bodyLine: m[0].split('\n').length, problems: [] };
}
export function chooseTitle(
  file: string,
  headings: readonly FoundHeading[],
): { title: string; heading?: FoundHeading } {
  const heading = headings.find((h) => h.depth === 1 && h.text !== '') ?? headings.find((h) => h.text !== '');
  return heading
    ? { title: heading.text, heading }
    : { title: file.replace(/^.*\//, '').replace(/\.md$/i, '') };
}
