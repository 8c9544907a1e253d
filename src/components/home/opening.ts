import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { classesOf, headingDepth, isElement, property, text } from '../../markdown/hast.ts';
import { walkElements } from '../../markdown/walk.ts';

/** Lines of a text that stands above other things, and letters in one: less than a screen of a phone. */
const LINES = 14;
const LETTERS = 44;

/** How a note begins. */
export interface Opening {
  html: string;
  /** Whether that is all that it says. */
  isWhole: boolean;
}

const printer = unified().use(rehypeStringify).freeze();

/**
 * The first blocks of a note's text, to stand on another page: whole blocks as many as there is room for, without badges and
 * pictures that nothing is said beside, and without hand-written contents. Its headings are one level lower, and
 * places of the note are places of its page.
 *
 * @param html as the pipeline made it
 * @param page address of its page
 * @returns nothing where it says nothing, or its first block takes too much room
 */
export function openingOf(html: string, page: string, lines = LINES): Opening | undefined {
  const { children }: Root = fromHtml(html, { fragment: true });
  const blocks = children.filter((block) => isElement(block) && saysSomething(block)) as Element[];
  const shown: Element[] = [];
  for (let room = lines; ;) {
    const block = blocks[shown.length];
    room -= block ? linesOf(block) : 0;
    if (!block || room < 0 || endsOpening(block)) break;
    shown.push(block);
  }
  const isWhole = shown.length === blocks.length;
  while (isHeading(shown.at(-1))) shown.pop();
  if (shown.length === 0) return undefined;
  const root: Root = { type: 'root', children: shown };
  walkElements(root, (node, index, parent) => moveTo(page, node, index, parent.children));
  return { html: printer.stringify(root), isWhole };
}

/** Contents lead to what isn't there; a diagram is drawn later, and would move what stands below. */
const endsOpening = (block: Element) =>
  classesOf(block).some((name) => name === 'handmade-toc' || name === 'mermaid');
const isHeading = (block: RootContent | undefined) =>
  block !== undefined && headingDepth(block) !== undefined;

function saysSomething(block: Element): boolean {
  return block.tagName !== 'hr' && toString(block).trim() !== '';
}

/** About how many lines a block takes. */
function linesOf(block: Element): number {
  const inner = block.children.filter((child) => isElement(child, ...HOLD_LINES)) as Element[];
  if (inner.length === 0 && block.tagName === 'pre') return toString(block).trim().split('\n').length;
  const own = block.children.filter((child) => !inner.includes(child as Element));
  const letters = own
    .map((child) => toString(child))
    .join('')
    .trim();
  const wide = letters.match(/[ᄀ-￿]/g)?.length ?? 0;
  const lines = Math.ceil((wide + (letters.length - wide) / 2) / LETTERS);
  return inner.reduce((sum, child) => sum + linesOf(child), lines);
}

/** Elements that begin lines of their own. */
const HOLD_LINES =
  'p ul ol li dl dt dd blockquote table thead tbody tr pre div details summary h2 h3 h4 h5 h6'.split(' ');

function moveTo(page: string, node: Element, index: number, siblings: RootContent[]): void {
  const isAnchor = isElement(node, 'a') && classesOf(node).includes('anchor');
  // A picture of unknown size would move what stands below.
  const isUnsized = isElement(node, 'img') && property(node, 'width') === undefined;
  if (isAnchor || isUnsized) siblings[index] = text('');
  const depth = headingDepth(node);
  if (depth !== undefined) node.tagName = `h${Math.min(depth + 1, 6)}`;
  delete node.properties['id'];
  const address = property(node, 'href');
  if (address?.startsWith('#')) node.properties['href'] = page + address;
}
