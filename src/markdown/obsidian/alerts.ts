import type { Element, ElementContent, Root } from 'hast';
import { makeElement, isElement, property, text } from '../hast.ts';
import type { AlertKind, CalloutKind, NoteMessages } from '../../messages/messages.ts';
import { walkElements } from '../walk.ts';

const MARKER = /^\s*\[!(note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/i;

/** Which alert a callout looks like. */
const LOOKS: Record<CalloutKind, AlertKind> = {
  note: 'note',
  abstract: 'note',
  info: 'note',
  todo: 'note',
  quote: 'note',
  tip: 'tip',
  success: 'tip',
  important: 'important',
  question: 'important',
  example: 'important',
  warning: 'warning',
  caution: 'caution',
  failure: 'caution',
  danger: 'caution',
  bug: 'caution',
};

/** All kinds of callouts. */
export const CALLOUT_KINDS = Object.keys(LOOKS);

/**
 * Shows GitHub's alerts: quotations whose first line is `[!NOTE]`, `[!TIP]` and so on, and nothing else. Also those that
 * `callouts.ts` marked with `data-callout`.
 */
export default function alerts(messages: NoteMessages) {
  return (tree: Root): void => {
    walkElements(tree, (node) => {
      if (node.tagName === 'aside') becomeCallout(node);
      if (node.tagName !== 'blockquote') return;
      const kind = property(node, 'dataCallout');
      if (kind !== undefined) {
        dress(node, kind as CalloutKind, messages);
        return;
      }
      const paragraph = node.children.find((child) => isElement(child));
      const marker = isElement(paragraph, 'p') ? paragraph.children[0] : undefined;
      if (!isElement(paragraph) || marker?.type !== 'text') return;
      const match = MARKER.exec(marker.value);
      // With something other than text right behind it, `[!NOTE]**bold**`, it is an ordinary quotation, as on GitHub.
      if (!match || (match[0].length === marker.value.length && !endsLine(paragraph, match[0]))) return;
      marker.value = marker.value.slice(match[0].length);
      become(node, paragraph, String(match[1]).toLowerCase() as AlertKind, messages);
    });
  };
}

/** What Notion exports its callouts as. An `<aside>` would be a landmark for screen readers: notes add none. */
function becomeCallout(node: Element): void {
  node.tagName = 'div';
  node.properties = { ...node.properties, className: ['markdown-alert'], role: 'note' };
}

function endsLine(paragraph: Element, marker: string): boolean {
  return paragraph.children.length === 1 || marker.endsWith('\n') || isElement(paragraph.children[1], 'br');
}

function become(node: Element, paragraph: Element, kind: AlertKind, messages: NoteMessages): void {
  node.tagName = 'div';
  const { id } = node.properties;
  node.properties = {
    ...(id === undefined ? {} : { id }),
    className: ['markdown-alert', `markdown-alert-${kind}`],
    role: 'note',
  };
  if (
    isElement(paragraph.children[1], 'br') &&
    paragraph.children[0]?.type === 'text' &&
    !paragraph.children[0].value
  ) {
    paragraph.children.splice(0, 2);
  }
  const isEmpty = paragraph.children.every((child) => child.type === 'text' && child.value.trim() === '');
  if (isEmpty) node.children = node.children.filter((child) => child !== paragraph);
  node.children.unshift(titleOf('p', [text(messages.callouts[kind])]));
}

/** Gives a callout its title and its look; one that folds is a `<details>`, unless it has nothing to fold. */
function dress(node: Element, kind: CalloutKind, messages: NoteMessages): void {
  const { id, dataFold: fold } = node.properties;
  const at = node.children.findIndex((child) => isElement(child));
  const first = node.children[at];
  const title = isElement(first, 'p') && 'dataCalloutTitle' in first.properties ? first : undefined;
  const body = title ? node.children.slice(at + 1) : node.children;
  const folds = fold !== undefined && body.some((child) => isElement(child));
  node.tagName = folds ? 'details' : 'div';
  node.properties = {
    ...(id === undefined ? {} : { id }),
    className: ['markdown-alert', `markdown-alert-${LOOKS[kind]}`],
    ...(folds ? { open: fold === '+' } : { role: 'note' }),
  };
  const shown = title ? title.children : [text(messages.callouts[kind])];
  node.children = [titleOf(folds ? 'summary' : 'p', shown), ...body];
}

function titleOf(tagName: 'p' | 'summary', children: ElementContent[]): Element {
  return makeElement(tagName, { className: ['markdown-alert-title'] }, children);
}
