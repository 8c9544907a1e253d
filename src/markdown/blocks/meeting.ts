import type { Element, ElementContent, Root as Page } from 'hast';
import type { Root } from 'mdast';
import { meetingOf } from '../../notes/facts/meeting.ts';
import { isElement, makeElement, property, text } from '../hast.ts';

/** Marks the meeting's data with `data-meeting`: its label, or nothing where it goes on with what stands before. */
export function markMeeting() {
  return (tree: Root): void => {
    for (const { node, label } of meetingOf(tree))
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataMeeting: label } };
  };
}

/** Folds what is marked under its labels: the page's header says most of it. */
export function foldMeeting() {
  return (tree: Page): void => {
    const from = tree.children.findIndex((child) => isElement(child) && marked(child) > 0);
    if (from < 0) return;
    const labels: string[] = [];
    const folded: ElementContent[] = [];
    let at = from;
    for (; at < tree.children.length; at++) {
      const child = tree.children[at];
      const count = isElement(child) ? marked(child) : 0;
      if (isElement(child) && count > 0) {
        labels.push(...takeLabels(child));
        const rest = cutAfter(child, count);
        folded.push(child);
        if (rest) tree.children.splice(at + 1, 0, rest);
      } else if (child?.type === 'text' && child.value.trim() === '') folded.push(child);
      else break;
    }
    const summary = makeElement('summary', {}, [text(labels.join(' · '))]);
    const details = makeElement('details', { className: ['meeting'] }, [summary, ...folded]);
    tree.children.splice(from, at - from, details, text('\n'));
  };
}

function items({ children }: Element): Element[] {
  return children.filter((child) => isElement(child, 'li'));
}

/** How many of a list's items are marked, from its first on; 1 for any other block that is. */
function marked(block: Element): number {
  if ('dataMeeting' in block.properties) return Math.max(1, items(block).length);
  const list = items(block);
  const end = list.findIndex((item) => !('dataMeeting' in item.properties));
  return end < 0 ? list.length : end;
}

function takeLabels(block: Element): string[] {
  return [block, ...items(block)].flatMap((node) => {
    const label = property(node, 'dataMeeting');
    delete node.properties['dataMeeting'];
    return label ? [label] : [];
  });
}

/** Cuts a list behind its first items. @returns a list of the others, if there are any */
function cutAfter(list: Element, count: number): Element | undefined {
  const last = items(list)[count - 1];
  if (!last || count === items(list).length) return undefined;
  const rest = list.children.splice(list.children.indexOf(last) + 1);
  const { start = 1 } = list.properties;
  const properties = list.tagName === 'ol' ? { ...list.properties, start: Number(start) + count } : {};
  return { ...list, properties, children: rest };
}
