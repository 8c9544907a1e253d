import type { Nodes, Parents, Root, Text } from 'mdast';
import { walkMarkdown } from './walk.ts';

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
    const linesBefore = countLines(written);
    for (const match of written.matchAll(pattern))
      found.push({ match, line: start.line + linesBefore(match.index) });
  });
  return found;
}

/**
 * Makes a function that counts the line ends before places in a text, which it must be asked in their order.
 */
export function countLines(text: string): (index: number) => number {
  let count = 0;
  let next = text.indexOf('\n');
  return (index) => {
    for (; next >= 0 && next < index; next = text.indexOf('\n', next + 1)) count++;
    return count;
  };
}

/**
 * Text beside a bare address has lost its place in the source. It is read as it stands, unless something near
 * it is escaped: then there is no telling whether it was meant literally.
 */
function withoutSource(node: Text, parent: Parents, source: string): string {
  return sourceOf(parent as Nodes, source).includes('\\') ? '' : node.value;
}
