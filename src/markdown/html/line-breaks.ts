import type { Nodes, Root, RootContent } from 'hast';
import { isElement, type Parent } from '../hast.ts';
import { INLINE_TAGS } from './allowed-tags.ts';

/** What stands in a line beside text and formatting. */
const IN_LINE: ReadonlySet<string> = new Set([...INLINE_TAGS, 'img', 'math', 'picture']);

/** Breaks in a row, and what is typed between them: an empty line is enough. */
const MOST = 4;

/**
 * Takes away `<br>` that part no lines: beside a paragraph, a heading or another block, and at the start or end of one.
 * Blocks keep their distance without them. A paragraph that has nothing else goes, too.
 */
export default function lineBreaks() {
  return (tree: Root): void => clear(tree);
}

function clear(parent: Parent): void {
  for (const child of parent.children) if (isElement(child) && child.tagName !== 'pre') clear(child);
  if (parent.type === 'element' && IN_LINE.has(parent.tagName)) return;
  const kept: RootContent[] = [];
  /** Whether text or the like stands before, which a break may end the line of. */
  let inLine = false;
  let breaks: RootContent[] = [];
  for (const child of parent.children) {
    if (isEmptyParagraph(child)) continue;
    if (isBreak(child)) {
      breaks.push(child);
      continue;
    }
    if (isBlank(child)) {
      (breaks.length > 0 ? breaks : kept).push(child);
      continue;
    }
    const goesOn = !isElement(child) || IN_LINE.has(child.tagName);
    kept.push(...(inLine && goesOn ? breaks.slice(0, MOST) : breaks.filter(isBlank)), child);
    breaks = [];
    inLine = goesOn;
  }
  kept.push(...breaks.filter(isBlank));
  parent.children = kept as typeof parent.children;
}

function isBreak(node: RootContent): boolean {
  return isElement(node, 'br') && !('id' in node.properties);
}

function isEmptyParagraph(node: RootContent): boolean {
  return isElement(node, 'p') && !('id' in node.properties) && node.children.every(isBlank);
}

/** Without a letter or a sign; no-break spaces hold a place, but say nothing. */
function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
