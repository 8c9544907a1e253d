import type { Nodes, Root } from 'mdast';
import type { Processor, Transformer } from 'unified';

/** In each address that GFM links, whatever its kind. */
const ADDRESS = /https?:\/\/|www\.|@/i;

/**
 * Lets GFM look for the bare addresses that its tokenizer left only here, where texts are whole, and only in
 * blocks that can hold one; what it finds is the same. It goes through all that it is given four times, which
 * took an eighth of all rendering time.
 */
export default function addressBlocks(this: Processor): Transformer<Root> | undefined {
  const extensions = (this.data().fromMarkdownExtensions ?? []).flat();
  const addresses = extensions.find((extension) => extension.enter?.['literalAutolink']);
  const [transform] = addresses?.transforms?.splice(0) ?? [];
  if (!transform) return undefined;
  return (tree) => {
    tree.children = tree.children.flatMap((block) => {
      if (!mayHoldAddress(block)) return block;
      const part: Root = { type: 'root', children: [block] };
      return (transform(part) ?? part).children;
    });
  };
}

function mayHoldAddress(node: Nodes): boolean {
  if (node.type === 'text') return ADDRESS.test(node.value);
  return 'children' in node && node.children.some(mayHoldAddress);
}
