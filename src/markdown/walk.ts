import type { Element } from 'hast';
import type { Nodes as MarkdownNode, Parents as MarkdownParent } from 'mdast';
import type { Parent } from './hast.ts';

/**
 * Goes through the elements of a page in reading order. Plain recursion: with some twenty plugins,
 * `unist-util-visit` took a sixth of all rendering time.
 *
 * @param enter Called before an element's children; returns `false` to leave them out. It may put something
 *   else in the element's place, and then goes on with what follows.
 */
export function walkElements(
  parent: Parent,
  enter: (node: Element, index: number, parent: Parent) => boolean | void,
): void {
  for (let index = 0; index < parent.children.length; index++) {
    const child = parent.children[index];
    if (child?.type !== 'element' || enter(child, index, parent) === false) continue;
    if (parent.children[index] === child) walkElements(child, enter);
  }
}

/** The same for the nodes of Markdown that have a type. */
export function walkMarkdown<Type extends MarkdownNode['type']>(
  parent: MarkdownParent,
  type: Type,
  enter: (
    node: Extract<MarkdownNode, { type: Type }>,
    index: number,
    parent: MarkdownParent,
  ) => boolean | void,
): void {
  const { children }: { children: MarkdownNode[] } = parent;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (!child) continue;
    const goOn = isOfType(child, type) ? enter(child, index, parent) : true;
    if (goOn !== false && 'children' in child && children[index] === child) walkMarkdown(child, type, enter);
  }
}

function isOfType<Type extends MarkdownNode['type']>(
  node: MarkdownNode,
  type: Type,
): node is Extract<MarkdownNode, { type: Type }> {
  return node.type === type;
}
