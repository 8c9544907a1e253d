import type { FootnoteDefinition, Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Shows texts of footnotes that nothing refers to, or that have a name twice, where they were written. */
export default function unusedFootnotes() {
  return (tree: Root): void => {
    const shown = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }) => {
      shown.add(identifier);
    });
    visit(tree, 'footnoteDefinition', (node, index, parent: Parents | undefined) => {
      // Each name is good for one text.
      if (shown.delete(node.identifier) || !parent || index === undefined) return undefined;
      const children = asText(node);
      (parent.children as RootContent[]).splice(index, 1, ...children);
      return [SKIP, index + children.length];
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
