import type { Nodes, Root } from 'mdast';
import { unified } from 'unified';
import { blank, findPairs, joinRanges, SIGN, type TextRange } from '../obsidian/comment-ranges.ts';
import { hideBlocks, isPair, placesIn } from '../obsidian/comments.ts';
import { sourceOf } from '../source-positions.ts';
import { markdownSyntax } from '../syntax/markdown-syntax.ts';
import { walkMarkdown } from '../walk.ts';

const parser = unified().use(markdownSyntax).freeze();

/**
 * The Markdown of a note that may be published: without comments, but for those in code, which are code. One
 * that nobody closed hides the rest.
 *
 * @param body as `readPublishable` gives it, without private sections
 */
export function publishedMarkdown(body: string): string {
  if (!body.includes('<!--') && !body.includes(SIGN)) return body;
  const { tree, source } = hideBlocks(parser, parser.parse(body) as Root, body);
  const ranges = pairsInText(tree, source);
  walkMarkdown(tree, 'html', (node) => void ranges.push(...commentsIn(node, source)));
  // A formula that nobody closed takes the rest of the note.
  walkMarkdown(tree, 'math', (node) => void ranges.push(...commentsIn(node, source)));
  return blank(source, joinRanges(ranges));
}

function pairsInText(tree: Root, source: string): TextRange[] {
  const places = placesIn(tree, source).filter(({ at }) => source.startsWith(SIGN, at));
  const ranges: TextRange[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [open, close] = [places[i], places[i + 1]];
    if (!open || open.block !== close?.block || !isPair(source, open.at, close.at)) continue;
    ranges.push([open.at, close.at + SIGN.length]);
    i++;
  }
  return ranges;
}

function commentsIn(node: Nodes, source: string): TextRange[] {
  const from = node.position?.start.offset ?? 0;
  const written = sourceOf(node, source);
  const open = written.lastIndexOf('<!--');
  const isOpen = open >= 0 && !written.includes('-->', open);
  const found = [...findPairs(written, '<!--', '-->'), ...findPairs(written, SIGN, SIGN)];
  return [...found, ...(isOpen ? [[open, written.length] as const] : [])].map(([start, end]) => [
    from + start,
    from + end,
  ]);
}
