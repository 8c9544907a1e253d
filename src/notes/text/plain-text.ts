import type { Nodes } from 'mdast';
import type {} from 'mdast-util-math';

/**
 * Text of a node of Markdown as a reader sees it, with its line ends; without what is struck out, HTML,
 * images and footnote marks.
 *
 * @param readFormula How formulas read, given their TeX; they are left out unless told
 */
export function plainText(node: Nodes, readFormula: (tex: string) => string = () => ''): string {
  if (node.type === 'delete') return '';
  if (node.type === 'inlineMath') return readFormula(node.value);
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child, readFormula)).join('') : '';
}
