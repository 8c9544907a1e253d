import type { Link, Nodes, Root, Text } from 'mdast';
import { bareUrlEnd } from './bare-url-end.ts';
import { walkMarkdown } from '../walk.ts';

/** Ends links that the parser made of bare URLs before the Hangul particle that follows them. */
export default function bareUrls() {
  return (tree: Root): void => {
    walkMarkdown(tree, 'link', (node, index, parent) => {
      const shown = node.children[0];
      if (!isBare(node, shown)) return true;
      const end = bareUrlEnd(shown.value);
      if (end === shown.value.length) return false;
      const rest: Text = { type: 'text', value: shown.value.slice(end) };
      const cut = encodeURI(rest.value.toWellFormed());
      node.url = node.url.endsWith(rest.value)
        ? node.url.slice(0, -rest.value.length)
        : node.url.slice(0, -cut.length);
      shown.value = shown.value.slice(0, end);
      (parent.children as Nodes[]).splice(index + 1, 0, rest);
      return false;
    });
  };
}

/** Whether a link is its own text and stands without brackets: then its source is as long as its text. */
function isBare(node: Link, shown: Link['children'][number] | undefined): shown is Text {
  if (shown?.type !== 'text' || node.children.length !== 1 || node.title) return false;
  if (!/^(?:https?:\/\/|www\.)/i.test(shown.value)) return false;
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return true;
  return end.offset - start.offset === shown.value.length;
}
