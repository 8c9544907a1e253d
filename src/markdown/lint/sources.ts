import type { Nodes, Parents, Root, Text } from 'mdast';
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
  walkMarkdown(tree, 'text', (node, _index, parent) => {
    const start = (node.position ?? parent.position)?.start;
    const written = node.position ? sourceOf(node, source) : withoutSource(node, parent, source);
    if (!start) return;
    for (const match of written.matchAll(pattern)) {
      const before = written.slice(0, match.index);
      found.push({ match, line: start.line + (before.match(/\n/g)?.length ?? 0) });
    }
  });
  return found;
}

/**
 * Text beside a bare address has lost its place in the source. It is read as it stands, unless something near it is
 * escaped: then there is no telling whether it was meant literally.
 */
function withoutSource(node: Text, parent: Parents, source: string): string {
  return sourceOf(parent as Nodes, source).includes('\\') ? '' : node.value;
}
