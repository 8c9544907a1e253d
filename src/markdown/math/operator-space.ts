import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { makeElement, isElement, type Parent } from '../hast.ts';
import { walkElements } from '../walk.ts';

/** TeX's thin space. */
const THIN = '0.167em';

/** KaTeX puts it behind the name of a function; browsers draw nothing for it. */
const FUNCTION_APPLICATION = '\u2061';

/**
 * What an exponent, an index or limits make of the name they stand at: `\log_2`, `\sin^2`, `\lim_{n\to 0}`.
 */
const SCRIPTED = ['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover'];

/** Delimiters that end what stands before a function, as a letter does; other signs bring their own space. */
const CLOSING = /^[)\]}!⟩⌉⌋]$/;

/**
 * Puts the space beside names of functions that TeX has there, and KaTeX leaves out of its MathML: `n log n`,
 * but `log(n)`.
 */
export function spaceOperators(formula: Root): void {
  walkElements(formula, (node) => spaceRow(node));
}

function spaceRow(row: Parent): void {
  const children: ElementContent[] = [];
  for (let at = 0; at < row.children.length; at++) {
    const node = row.children[at] as ElementContent;
    const length = operatorLength(row.children as ElementContent[], at);
    if (length > 0 && endsOrdinary(children.at(-1))) children.push(thinSpace());
    children.push(node);
    if (length === 0) continue;
    if (length === 2) children.push(row.children[++at] as ElementContent);
    if (startsOrdinary(row.children[at + 1] as ElementContent | undefined)) children.push(thinSpace());
  }
  row.children = children;
}

/**
 * How many nodes from here on are the name of a function: two for a plain one, one with scripts, none for
 * others.
 */
function operatorLength(row: ElementContent[], at: number): 0 | 1 | 2 {
  const node = row[at];
  if (isElement(node, 'mi') && isApplication(row[at + 1])) return 2;
  const base = isElement(node, ...SCRIPTED) ? node.children[0] : undefined;
  return isElement(base, 'mrow') && isApplication(base.children.at(-1)) ? 1 : 0;
}

function isApplication(node: ElementContent | undefined): boolean {
  return isElement(node, 'mo') && toString(node) === FUNCTION_APPLICATION;
}

/** Whether a space is due between this and a function behind it. */
function endsOrdinary(node: ElementContent | undefined): boolean {
  if (!isElement(node) || isSpace(node)) return false;
  return node.tagName !== 'mo' || CLOSING.test(toString(node));
}

/** Whether a space is due between a function and this behind it. */
function startsOrdinary(node: ElementContent | undefined): boolean {
  if (!isElement(node) || isSpace(node) || node.tagName === 'mo') return false;
  // `\left(…\right)`, and groups in braces.
  return node.tagName !== 'mrow' || startsOrdinary(node.children[0] as ElementContent | undefined);
}

function isSpace(node: Element): boolean {
  return node.tagName === 'mspace' || (node.tagName === 'mtext' && toString(node).trim() === '');
}

function thinSpace(): Element {
  return makeElement('mspace', { width: THIN });
}
