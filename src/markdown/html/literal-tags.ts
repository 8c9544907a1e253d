import type { Root } from 'hast';
import type { Html, Nodes } from 'mdast';
import { property, text } from '../hast.ts';
import { walkElements } from '../walk.ts';

/**
 * Turns a node of HTML into the text that it was typed as. In a heading it becomes an empty element for the
 * time being: GitHub leaves such tags out when it makes the heading's id (`List<String>` has the id `list`).
 */
export function toLiteral(node: Html, value: string, inHeading: boolean): void {
  const literal = inHeading
    ? { type: 'literalTag', data: { hName: 'span', hProperties: { dataLiteral: value } }, children: [] }
    : { type: 'text', value };
  // Markdown has no such node; remark-rehype makes of any node what its `data` says.
  Object.assign(node, literal as unknown as Nodes);
}

/** Shows the tags that stand in headings as text; runs after the headings got their ids. */
export default function literalTags() {
  return (tree: Root): void => {
    walkElements(tree, (node, index, parent) => {
      const value = property(node, 'dataLiteral');
      if (value !== undefined) parent.children[index] = text(value);
    });
  };
}
