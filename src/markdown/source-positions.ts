import type { Nodes, Root } from 'mdast';
import { lineOf } from './hast.ts';
import { walkMarkdown } from './walk.ts';

/** What a node was written as; `''` where it isn't known. */
export function sourceOf(node: Nodes, source: string): string {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? '' : source.slice(start, end);
}

/** A match in running text, and its line. */
export interface TextMatch {
  match: RegExpExecArray;
  line: number;
}

/**
 * Matches of a global pattern in running text: not in code, HTML, addresses or formulas. What is escaped has a
 * backslash before it.
 */
export function matchesInText(tree: Root, pattern: RegExp): TextMatch[] {
  const found: TextMatch[] = [];
  walkMarkdown(tree, 'text', (node, index, { children }) => {
    if (children[index - 1]?.type === 'text') return; // It is read with the one before it.
    let written = '';
    for (let text: Nodes | undefined = node; text?.type === 'text'; text = children[++index])
      written += text.data?.escaped ? `\\${text.value}` : text.value;
    const linesBefore = countLines(written);
    for (const match of written.matchAll(pattern))
      found.push({ match, line: lineOf(node) + linesBefore(match.index) });
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
