import type { Element, Root } from 'hast';
import type { Heading } from '../../notes/note.ts';
import { headingDepth, idOf, lineOf, type Parent } from '../hast.ts';
import { readableText } from '../facts/readable-text.ts';
import { walkElements } from '../walk.ts';

const NESTING = new Set(['li', 'blockquote']);

/** A heading of the page before it is known what its level will be. */
export interface FoundHeading extends Omit<Heading, 'level'> {
  node: Element;
  parent: Parent;
}

/**
 * Headings of a page in its order, without that of the footnotes. They have their ids already. A heading of
 * nothing but signs has none on GitHub, and none here.
 */
export function findHeadings(tree: Root): FoundHeading[] {
  const found: FoundHeading[] = [];
  walkElements(tree, (node, _index, parent) => {
    if ('dataFootnotes' in node.properties) return false;
    const depth = headingDepth(node);
    if (depth === undefined) return true;
    const text = readableText(node) || readableText(node, true);
    if (node.properties['id'] === '') delete node.properties['id'];
    found.push({ text, id: idOf(node) ?? '', depth, line: lineOf(node), node, parent });
    return false;
  });
  return found;
}

/** Sets a heading's published level, 2 to 6. */
export function setLevel(heading: FoundHeading, level: number): Heading {
  heading.node.tagName = `h${level}`;
  const { text, id, depth, line } = heading;
  return { text, id, depth, level, line, ...(isNested(heading) ? { isNested: true } : {}) };
}

function isNested({ parent }: FoundHeading): boolean {
  return parent.type === 'element' && NESTING.has(parent.tagName);
}

/** Takes a heading out of the page that shows nothing, such as a lone `##`. */
export function removeEmpty(heading: FoundHeading): boolean {
  const isEmpty = heading.node.children.length === 0;
  if (isEmpty) removeHeading(heading);
  return isEmpty;
}

/** Takes a heading out of the page. */
export function removeHeading({ node, parent }: FoundHeading): void {
  const index = parent.children.indexOf(node);
  if (index >= 0) parent.children.splice(index, 1);
}
