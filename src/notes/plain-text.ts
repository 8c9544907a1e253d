import type { Nodes } from 'mdast';

/**
 * Text of a node of Markdown as a reader sees it, with its line ends; without what is struck out, HTML, images and
 * footnote marks.
 */
export function plainText(node: Nodes): string {
  if (node.type === 'delete') return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
