import type { Element, Root } from 'hast';
import { headingDepth, property } from '../hast.ts';
import { walkElements } from '../walk.ts';

/**
 * Lets each id occur once: writers put `<a name="x">` above a heading that has the id `x` anyway. Headings
 * keep theirs, or get the next free number if two of them were given the same by hand; other elements lose
 * what is taken.
 */
export default function uniqueIds() {
  return (tree: Root): void => {
    const headings: Element[] = [];
    const others: Element[] = [];
    walkElements(tree, (node) => {
      if (property(node, 'id') !== undefined)
        (headingDepth(node) === undefined ? others : headings).push(node);
    });
    const taken = new Set<string>();
    const numbers = new Map<string, number>();
    for (const heading of headings) claim(heading, taken, (id) => nextFree(id, taken, numbers));
    for (const other of others) claim(other, taken, () => undefined);
  };
}

function claim(node: Element, taken: Set<string>, otherwise: (id: string) => string | undefined): void {
  const given = property(node, 'id') ?? '';
  const id = taken.has(given) ? otherwise(given) : given;
  if (id === undefined) delete node.properties['id'];
  else {
    node.properties['id'] = id;
    taken.add(id);
  }
}

/** @param numbers the last number that each id was given */
function nextFree(id: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  for (let number = (numbers.get(id) ?? 0) + 1; ; number++) {
    const next = `${id}-${number}`;
    if (taken.has(next)) continue;
    numbers.set(id, number);
    return next;
  }
}
