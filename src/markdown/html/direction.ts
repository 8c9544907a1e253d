import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { hasRightToLeft, isRightToLeft } from '../../notes/text/right-to-left.ts';
import { noteOf } from '../note-state.ts';
import { property, type Parent } from '../hast.ts';

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote td th dt dd summary figcaption caption'.split(' '),
);

/**
 * Gives `dir="auto"`, as GitHub does, to blocks of Arabic, Hebrew and the like: only where it changes
 * something, that is where a block begins in the other direction than what it stands in.
 */
export default function direction() {
  return (tree: Root, file: VFile): void => {
    if (hasRightToLeft(noteOf(file).source)) turn(tree, false);
  };
}

function turn(parent: Parent, isTurned: boolean): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName === 'pre') continue;
    const given = property(child, 'dir');
    const own = given === undefined && BLOCKS.has(child.tagName) ? firstDirection(child) : undefined;
    if (own !== undefined && own !== isTurned) child.properties['dir'] = 'auto';
    turn(child, given === undefined ? (own ?? isTurned) : given === 'rtl');
  }
}

/**
 * Whether the first letter of a block is one from right to left; what has a direction of its own doesn't
 * count.
 */
function firstDirection(block: Element): boolean | undefined {
  for (const child of block.children) {
    const found = directionOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function directionOf(node: Nodes): boolean | undefined {
  if (node.type === 'text') return isRightToLeft(node.value);
  if (node.type !== 'element' || node.tagName === 'bdi' || property(node, 'dir') !== undefined)
    return undefined;
  return firstDirection(node);
}
