import type { ElementContent } from 'hast';
import { makeElement, text } from '../hast.ts';

/**
 * Makes elements of the lines of a block that are marked or numbered. Line ends stay outside, so that the block is
 * copied as it was written.
 *
 * @param code coloured
 * @param marked numbers of lines, from 1
 * @param first number that the first line shows; none is shown without it
 */
export function drawLines(
  code: readonly ElementContent[],
  marked: ReadonlySet<number>,
  first?: number,
): ElementContent[] {
  const lines = cutLines(code);
  const end = lines.at(-1)?.length === 0 ? lines.length - 1 : lines.length;
  return lines.flatMap((line, i) => {
    const isMarked = marked.has(i + 1);
    const properties = {
      className: ['line'],
      ...(first === undefined ? {} : { dataNumber: String(first + i) }),
    };
    const isPlain = i >= end || (!isMarked && first === undefined);
    const drawn = isPlain ? line : [makeElement(isMarked ? 'mark' : 'span', properties, line)];
    return i === 0 ? drawn : [text('\n'), ...drawn];
  });
}

/** Cuts code at its line ends; an element that goes on over some is there again in each line. */
function cutLines(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    const [start = [], ...more] = cutNode(node);
    lines.at(-1)?.push(...start);
    lines.push(...more);
  }
  return lines;
}

function cutNode(node: ElementContent): ElementContent[][] {
  if (node.type === 'text') return node.value.split('\n').map((value) => (value === '' ? [] : [text(value)]));
  if (node.type !== 'element') return [[node]];
  return cutLines(node.children).map((children) => (children.length === 0 ? [] : [{ ...node, children }]));
}
