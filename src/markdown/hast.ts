import { toAnchorId, type AnchorId } from '../notes/addresses/brands.ts';
import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast';

/** Anything that has children in a hast tree. */
export type Parent = Root | Element;

/** Makes an element. */
export function makeElement(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Makes a text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Whether a node is an element, of one of the given names where any are given. */
export function isElement(node: RootContent | Root | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** The classes of an element. */
export function classesOf(node: Element): string[] {
  const value = node.properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}

/** Value of a property as text; undefined where it is missing or no text. */
export function property(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** Id of an element; undefined where it has none, or an empty one. */
export function idOf(node: Element): AnchorId | undefined {
  const id = property(node, 'id');
  return id ? toAnchorId(id) : undefined;
}

/** Number of a heading, 1 to 6; undefined for other nodes. */
export function headingDepth(node: RootContent | Root): number | undefined {
  const digits = isElement(node) ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** Line of the source that a node starts in, from 1. */
export function lineOf(node: { position?: { start: { line: number } } | undefined } | undefined): number {
  return node?.position?.start.line ?? 1;
}
