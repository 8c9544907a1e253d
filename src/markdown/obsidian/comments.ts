import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell, Text } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { blank, SIGN, type TextRange } from './comment-ranges.ts';
import { noteOf, report, type NoteState } from '../note-state.ts';
import { matchesInText, sourceOf } from '../source-positions.ts';
import { replacePairs, type PairSyntax, type Sign } from './paired-markers.ts';

const SPACE = /^$|[\s\uFFFC]/;
/** What may follow a comment whose text has spaces around it; `%%은` is a word about a sign. */
const AFTER = /^$|[\s.,:;!?…·—)\]\uFFFC]/u;
const QUOTE = /["'“”‘’]/;
/** `5 %% 2 와 7 %% 3`: numbers or names of variables stand within. */
const OPERANDS = /^\s(?:\d+|[a-z]{1,2}|\()(?!\w)[^]*\W(?:\d+|[a-z]{1,2}|\))\s$/i;

/**
 * Whether two signs hide what stands between them, as in Obsidian. Only where they surely mean something else
 * they are shown: per cent signs, formats, remainders and signs that are spoken of. What may be private isn't
 * published.
 */
const COMMENT: PairSyntax = {
  sign: SIGN,
  accepts(opening, closing, inner) {
    if (!/[\p{L}\p{N}]/u.test(inner)) return false;
    if (/[\p{Pe}\p{Pf}"',]/u.test(opening.after) || /[\p{Ps}\p{Pi}"']/u.test(closing.before)) return false;
    if (/^\s|\s$/.test(inner))
      return SPACE.test(opening.before) && AFTER.test(closing.after) && !OPERANDS.test(inner);
    if (QUOTE.test(opening.before)) return inner.length > 2;
    return !(/\d/.test(opening.before) && /\s/.test(inner)); // `100%%에서 50%%로`
  },
  replace: () => [],
};

/** Leaves out comments that reach over several blocks. */
export function blockComments(this: Processor) {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    const shown = hideBlocks(this, tree, note.source);
    note.source = shown.source;
    tree.children = shown.tree.children;
  };
}

/**
 * What is left without comments that reach over several blocks: what stands between two lines of nothing but
 * `%%`, between two `%%` of different paragraphs, and between `<!--` within a paragraph and `-->` in a later
 * one.
 * @param tree what the processor's parser makes of the source
 */
export function hideBlocks(processor: Processor, tree: Root, source: string): { tree: Root; source: string } {
  let shown = { tree, source };
  if (!source.includes(SIGN) && !source.includes('<!--')) return shown;
  for (const find of [findLines, findAcross]) {
    const ranges = find(shown.tree, shown.source);
    if (ranges.length === 0) continue;
    const rest = blank(shown.source, ranges);
    shown = { source: rest, tree: processor.parse(rest) as Root };
  }
  return shown;
}

function findLines(tree: Root, source: string): TextRange[] {
  return betweenLines(linesOfSigns(tree, source), source);
}

/** A sign in running text, with the block that it stands in. */
interface Place {
  block: Nodes;
  at: number;
}

function findAcross(tree: Root, source: string): TextRange[] {
  const ranges: TextRange[] = [];
  let open: Place | undefined;
  let hidden = 0;
  for (const place of placesIn(tree, source)) {
    const { block, at } = place;
    if (at < hidden) continue;
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at);
      if (end >= 0) ranges.push([at, (hidden = end + 3)]);
      continue;
    }
    if (open && open.block === block)
      open = isPair(source, open.at, at) ? undefined : opens(source, at) ? place : open;
    else if (open && closes(source, at)) {
      ranges.push([open.at, (hidden = at + 2)]);
      open = undefined;
    } else if (!open && opens(source, at)) open = place;
  }
  return ranges;
}

/** Whether two signs at offsets of a source hide what stands between them within a block. */
export function isPair(source: string, start: number, end: number): boolean {
  const sign = (at: number): Sign => ({
    type: 'sign',
    text: { type: 'text', value: SIGN },
    before: source.charAt(at - 1),
    after: source.charAt(at + 2),
  });
  return COMMENT.accepts(sign(start), sign(end), source.slice(start + 2, end));
}

function opens(source: string, at: number): boolean {
  const [before, after] = [source.slice(0, at).slice(-4), source.slice(at + 2, at + 6)];
  const isRemainder = /(?:\d|\b[a-z]{1,2}|\)) $/i.test(before) && /^ (?:\d|[a-z]{1,2}\b|\()/i.test(after);
  return !isRemainder && !/\d$/.test(before) && !/^[\p{Pe}\p{Pf}"',]/u.test(after);
}

function closes(source: string, at: number): boolean {
  return (
    !/[a-z\d]/i.test(source.charAt(at + 2)) && // `%%timeit`
    opens(source, at) &&
    !/[\p{Ps}\p{Pi}"']$/u.test(source.charAt(at - 1))
  );
}

/** Where `%%` and `<!--` stand in running text, in their order. */
export function placesIn(tree: Root, source: string): Place[] {
  const places: Place[] = [];
  const visit = (node: Nodes, block: Nodes): void => {
    if ('children' in node) {
      const own = ['paragraph', 'heading', 'tableCell'].includes(node.type) ? node : block;
      for (const child of node.children) visit(child, own);
    } else if (node.type === 'text' && node.position) {
      const start = node.position.start.offset ?? 0;
      for (const { index } of sourceOf(node, source).matchAll(/(?<!%)%%(?!%)|<!--/g))
        places.push({ block, at: start + index });
    }
  };
  visit(tree, tree);
  return places;
}

/**
 * Leaves out what stands between `%%` and `%%` within a paragraph. Runs before anything else is reported:
 * nobody needs to mend what nobody sees.
 */
export default function comments() {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    if (!note.source.includes(SIGN)) return;
    hideIn(tree);
    reportOpen(tree, note);
  };
}

/** Lines of nothing but `%%`, from 0, that don't stand in code, formulas or HTML. */
function linesOfSigns(tree: Root, source: string): number[] {
  const found = source.split('\n').flatMap((line, index) => (line.trim() === SIGN ? [index] : []));
  if (found.length === 0) return found;
  const literal = new Set<number>();
  const visit = (node: Nodes): void => {
    if ('children' in node) node.children.forEach(visit);
    else if (node.type !== 'text' && node.position)
      for (let line = node.position.start.line; line <= node.position.end.line; line++) literal.add(line - 1);
  };
  visit(tree);
  return found.filter((line) => !literal.has(line));
}

/** Pairs of lines with what stands between them; one that is left over at the end is reported later. */
function betweenLines(signs: readonly number[], source: string): TextRange[] {
  const lines = source.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const ranges: TextRange[] = [];
  for (let i = 0; i + 1 < signs.length; i += 2) {
    const [first = 0, last = 0] = signs.slice(i, i + 2);
    ranges.push([starts[first] ?? 0, (starts[last] ?? 0) + (lines[last]?.length ?? 0)]);
  }
  return ranges;
}

/** Hides comments within paragraphs. Tells whether they were all there was. */
function hideIn(node: Nodes): boolean {
  if (!('children' in node)) return false;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const { children } = node;
    replacePairs(node, COMMENT);
    if (node.children === children) return false;
    closeGaps(node);
    return node.type === 'paragraph' && node.children.length === 0;
  }
  const count = node.children.length;
  node.children = (node.children as Nodes[]).filter((child) => !hideIn(child)) as typeof node.children;
  return count > 0 && node.children.length === 0 && ['list', 'listItem', 'blockquote'].includes(node.type);
}

/** Takes away the spaces and breaks that a comment leaves at the ends of a text, and one of two within it. */
function closeGaps(node: Paragraph | Heading | TableCell): void {
  const children: PhrasingContent[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (isUnescaped(child) && isUnescaped(last)) last.value = joinTexts(last.value, child.value);
    else children.push(child.type === 'text' ? { ...child } : child);
  }
  while (isBlank(children[0])) children.shift();
  while (isBlank(children.at(-1))) children.pop();
  const [first] = children;
  const last = children.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  node.children = children;
}

function joinTexts(before: string, after: string): string {
  if (/^\s*\n/.test(after)) return before.trimEnd() + after;
  return before + (/\s$/.test(before) ? after.trimStart() : after);
}

function isUnescaped(node: PhrasingContent | undefined): node is Text {
  return node?.type === 'text' && !node.data?.escaped;
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

function reportOpen(tree: Root, note: NoteState): void {
  const open = matchesInText(tree, /^[ \t]*%%[ \t]*$/gm).at(-1);
  if (!open) return;
  report(note, 'escaped-tag', open.line, (say) => say.openComment('%%'));
}
