import type { Nodes, Root } from 'mdast';
import { walkMarkdown } from '../walk.ts';

/** What a node was written as; `''` where it isn't known. */
export function sourceOf(node: Nodes, source: string): string {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? '' : source.slice(start, end);
}

/** A match in running text as it was written, and its line. */
export interface SourceMatch {
  match: RegExpExecArray;
  line: number;
}

/** Matches of a global pattern in running text: not in code, HTML, addresses or formulas. */
export function matchesInText(tree: Root, source: string, pattern: RegExp): SourceMatch[] {
  const found: SourceMatch[] = [];
  walkMarkdown(tree, 'text', (node) => {
    const start = node.position?.start;
    if (!start) return;
    const written = sourceOf(node, source);
    for (const match of written.matchAll(pattern)) {
      const before = written.slice(0, match.index);
      found.push({ match, line: start.line + (before.match(/\n/g)?.length ?? 0) });
    }
  });
  return found;
}
