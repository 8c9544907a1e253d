import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import tidyHtml from './tidy-html.ts';

/** Makes elements of raw HTML. Most notes have none and are spared the second parser. */
export default function rawHtml() {
  const parse = rehypeRaw();
  const tidy = tidyHtml();
  return (tree: Root, file: VFile): Root => {
    if (!hasRaw(tree)) return tree;
    const parsed = parse(tree, file);
    tidy(parsed);
    return parsed;
  };
}

function hasRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
}
