import type { Element, Nodes } from 'hast';
import { classesOf, isElement, property } from './nodes.ts';

/**
 * Text of a node as a reader sees it, in one line: formulas as their TeX, without footnote marks.
 *
 * @param images Whether images are read as their alternative texts
 */
export function readableText(node: Nodes, images = false): string {
  return rawText(node, images).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes, images: boolean): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (node.tagName === 'img') return images ? (property(node, 'alt') ?? '') : '';
    if (node.tagName === 'br') return ' ';
    if (isFootnoteMark(node)) return '';
    const formula = formulaOf(node);
    if (formula !== undefined) return formula;
  }
  return node.children.map((child) => rawText(child, images)).join('');
}

/** Whether an element is the number of a footnote in the text, or the arrow that leads back from it. */
export function isFootnoteMark(node: Element): boolean {
  return 'dataFootnoteBackref' in node.properties || 'dataFootnoteRef' in node.properties;
}

/** TeX of a formula that KaTeX made; undefined for other elements. */
export function formulaOf(node: Element): string | undefined {
  return isElement(node, 'span', 'div') && classesOf(node).includes('math')
    ? property(node, 'dataTex')
    : undefined;
}
