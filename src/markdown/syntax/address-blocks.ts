import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';

/** In each address that GFM links, whatever its kind. */
const ADDRESS = /https?:\/\/|www\.|@/i;

/**
 * Lets GFM look for bare addresses only in blocks that can hold one; what it finds is the same. It goes
 * through all that it is given four times, which took an eighth of all rendering time.
 */
export default function addressBlocks(this: Processor): void {
  const extensions = (this.data().fromMarkdownExtensions ?? []).flat();
  const addresses = extensions.find((extension) => extension.enter?.['literalAutolink']);
  if (!addresses?.transforms) return;
  addresses.transforms = addresses.transforms.map((transform) => (tree) => {
    tree.children = tree.children.flatMap((block) => {
      if (!mayHoldAddress(block)) return block;
      const part: Root = { type: 'root', children: [block] };
      return (transform(part) ?? part).children;
    });
  });
}

function mayHoldAddress(node: Nodes): boolean {
  if (node.type === 'text') return ADDRESS.test(node.value);
  return 'children' in node && node.children.some(mayHoldAddress);
}
