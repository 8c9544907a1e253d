import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { walkMarkdown } from '../walk.ts';

/** Shows texts of footnotes that nothing refers to, or that have a name twice, where they were written. */
export default function unusedFootnotes() {
  return (tree: Root): void => {
    const shown = new Set<string>();
    walkMarkdown(tree, 'footnoteReference', ({ identifier }) => {
      shown.add(identifier);
    });
    walkMarkdown(tree, 'footnoteDefinition', (node, index, parent) => {
      // Each name is good for one text.
      if (shown.delete(node.identifier)) return;
      const children = asText(node);
      (parent.children as RootContent[]).splice(index, 1, ...children);
    });
  };
}

function asText({ label, identifier, children }: FootnoteDefinition): RootContent[] {
  const name = { type: 'text' as const, value: `[^${label ?? identifier}]: ` };
  const [first, ...rest] = children;
  return first?.type === 'paragraph'
    ? [{ ...first, children: [name, ...first.children] }, ...rest]
    : [{ type: 'paragraph', children: [name] }, ...children];
}
