/** Text of a page as its reader sees it: words go on from one inline element into the next, but not from block to block. */
export interface TextBlock {
  text: string;
  /** The pieces that it consists of, in order. */
  nodes: Text[];
}

const BLOCK =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, caption, dt, dd, summary, pre, blockquote, figcaption, div, section';

/** What is no text of the note: links of the page's own, formulas and drawings, hand-written contents. */
const LEFT_OUT = '.contents, .neighbours, .trail, .anchor, .handmade-toc, .mermaid, math, svg';

export function textBlocks(root: Element): TextBlock[] {
  const blocks: (TextBlock & { box: Element | null })[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const box = node.parentElement?.closest(BLOCK) ?? null;
    const last = blocks.at(-1);
    if (last?.box === box) {
      last.text += node.data;
      last.nodes.push(node);
    } else {
      blocks.push({ box, text: node.data, nodes: [node] });
    }
  }
  return blocks;
}

/** A part of a block's text as ranges, one for each piece that it lies in. */
export function toRanges({ nodes }: TextBlock, [start, end]: readonly [start: number, end: number]): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const node of nodes) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    if (from < to) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    at += node.length;
  }
  return ranges;
}
