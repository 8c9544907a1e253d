import type { Element, Nodes } from 'hast';
import { formulaText } from '../math/formula-text.ts';
import { classesOf, property } from '../hast.ts';

/** Classes of what stands in place of an image that isn't there, and of what says so in it. */
export const MISSING_IMAGE = 'missing-image';
export const MISSING_NOTICE = 'missing-notice';

/**
 * Text of a node as a reader sees it, in one line: formulas as text, without footnote marks.
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
    if (isSilent(node) || (isImage(node) && !images)) return '';
    if (node.tagName === 'img') return property(node, 'alt') ?? '';
    if (node.tagName === 'br') return ' ';
    if (isFormula(node)) return formulaText(node);
  }
  return node.children.map((child) => rawText(child, images)).join('');
}

/** Whether an element is an image, or stands for one that isn't there. */
export function isImage(node: Element): boolean {
  return node.tagName === 'img' || classesOf(node).includes(MISSING_IMAGE);
}

/**
 * Whether what an element shows is no part of the text: the number of a footnote, the way back from it,
 * that an image is missing.
 */
export function isSilent(node: Element): boolean {
  const { properties } = node;
  return (
    'dataFootnoteBackref' in properties ||
    'dataFootnoteRef' in properties ||
    classesOf(node).includes(MISSING_NOTICE)
  );
}

/** Whether an element holds a formula that `math` made. */
export function isFormula(node: Element): boolean {
  return classesOf(node).includes('math');
}
