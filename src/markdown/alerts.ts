import type { Element, Root } from 'hast';
import { element, isElement, text } from './nodes.ts';
import type { AlertKind, Words } from './words.ts';
import { walkElements } from './walk.ts';

const MARKER = /^\s*\[!(note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/i;

/** Shows GitHub's alerts: quotations whose first line is `[!NOTE]`, `[!TIP]` and so on, and nothing else. */
export default function alerts(words: Words) {
  return (tree: Root): void => {
    walkElements(tree, (node) => {
      if (node.tagName === 'aside') becomeCallout(node);
      if (node.tagName !== 'blockquote') return;
      const paragraph = node.children.find((child) => isElement(child));
      const marker = isElement(paragraph, 'p') ? paragraph.children[0] : undefined;
      if (!isElement(paragraph) || marker?.type !== 'text') return;
      const match = MARKER.exec(marker.value);
      // A line that goes on with other than text (`[!NOTE] **bold**`) is a quotation for GitHub, too.
      if (!match || (match[0].length === marker.value.length && !endsLine(paragraph, match[0]))) return;
      marker.value = marker.value.slice(match[0].length);
      become(node, paragraph, String(match[1]).toLowerCase() as AlertKind, words);
    });
  };
}

/** What Notion exports its callouts as. A page has landmarks of its own, which notes don't add to. */
function becomeCallout(node: Element): void {
  node.tagName = 'div';
  node.properties = { ...node.properties, className: ['markdown-alert'], role: 'note' };
}

function endsLine(paragraph: Element, marker: string): boolean {
  return paragraph.children.length === 1 || marker.endsWith('\n') || isElement(paragraph.children[1], 'br');
}

function become(node: Element, paragraph: Element, kind: AlertKind, words: Words): void {
  node.tagName = 'div';
  node.properties = { className: ['markdown-alert', `markdown-alert-${kind}`], role: 'note' };
  if (
    isElement(paragraph.children[1], 'br') &&
    paragraph.children[0]?.type === 'text' &&
    !paragraph.children[0].value
  ) {
    paragraph.children.splice(0, 2);
  }
  const isEmpty = paragraph.children.every((child) => child.type === 'text' && child.value.trim() === '');
  if (isEmpty) node.children = node.children.filter((child) => child !== paragraph);
  node.children.unshift(element('p', { className: ['markdown-alert-title'] }, [text(words.alerts[kind])]));
}
