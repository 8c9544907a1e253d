import type { Element, Root, RootContent } from 'hast';
import { inkOf } from './text-colour.ts';
import { isElement, property } from '../hast.ts';
import { walkElements } from '../walk.ts';

/** Ids that begin so belong to the site, not to notes: no heading gets one. */
const RESERVED_ID = /^site:/i;

/**
 * Turns old and inline formatting of raw HTML into attributes and classes that style sheets and themes can
 * handle: a page may hold no `style`. Removes the empty paragraphs that HTML parsers make of `<p><div>`.
 */
export default function tidyHtml() {
  return (tree: Root): void => {
    walkElements(tree, (node) => {
      tidyElement(node);
      node.children = node.children.filter((child) => !isEmptyParagraph(child));
    });
    tree.children = tree.children.filter((child) => !isEmptyParagraph(child));
  };
}

function isEmptyParagraph(node: RootContent): boolean {
  return (
    isElement(node, 'p') && node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

function tidyElement(node: Element): void {
  const { properties } = node;
  const styles = parseStyle(property(node, 'style') ?? '');
  const align = styles.get('text-align') ?? property(node, 'align');
  if (align !== undefined) properties['align'] = align.toLowerCase();
  if (node.tagName === 'center') {
    node.tagName = 'div';
    properties['align'] = 'center';
  }
  if (node.tagName === 'strike') node.tagName = 's';
  tidyInk(node, styles.get('color'));
  tidySize(node, 'width', styles.get('width'));
  tidySize(node, 'height', styles.get('height'));
  const id = property(node, 'id') ?? (node.tagName === 'a' ? property(node, 'name') : undefined);
  if (id === undefined || id.trim() === '' || RESERVED_ID.test(id)) delete properties['id'];
  else properties['id'] = id.normalize('NFC');
}

function tidyInk(node: Element, styleColor: string | undefined): void {
  const isFont = node.tagName === 'font';
  const color = styleColor ?? (isFont ? property(node, 'color') : undefined);
  if (isFont) node.tagName = 'span';
  const ink = color === undefined ? undefined : inkOf(color);
  if (ink) node.properties['className'] = [`ink-${ink}`];
}

function tidySize(node: Element, name: 'width' | 'height', style: string | undefined): void {
  const size = /^(\d{1,5})(?:\.\d+)?(?:px|(%))?$/.exec((style ?? property(node, name) ?? '').trim());
  if (size) node.properties[name] = `${size[1]}${size[2] ?? ''}`;
  else delete node.properties[name];
}

function parseStyle(style: string): Map<string, string> {
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  return new Map(
    declarations.map(([name = '', value = '']) => [
      name.trim().toLowerCase(),
      value.replace('!important', '').trim(),
    ]),
  );
}
