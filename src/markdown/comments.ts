import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { draftOf, report, type Draft } from './draft.ts';
import { matchesInText } from './lint/sources.ts';
import { OBJECT, replacePairs, type PairSyntax, type Sign } from './sign-pairs.ts';

const SIGN = '%%';

/** What may stand beside a comment within a line; after a digit or a Latin letter, `%%` is a per cent sign or a format. */
const BEFORE = /^$|[\s\p{Script=Hangul}\p{Script=Han}.,:;!?…·—([]/u;
const AFTER = /^$|[\s\p{Script=Hangul}\p{Script=Han}.,:;!?…·—)\]]/u;
const LINE_END = /^$|\n/;

const COMMENT: PairSyntax = {
  sign: SIGN,
  accepts(opening, closing, inner) {
    if (!/[\p{L}\p{N}]/u.test(inner)) return false;
    const isPadded = /\s/.test(opening.after);
    if (isPadded !== /\s/.test(closing.before)) return false;
    // Within a line, `5 %% 2` is a remainder.
    return isPadded
      ? /^\s?$/.test(opening.before) && LINE_END.test(closing.after)
      : isGlued(opening, closing, inner);
  },
  replace: () => [],
};

function isGlued(opening: Sign, closing: Sign, inner: string): boolean {
  // `백%%가 아니라 오십%%`
  if (/\p{L}/u.test(opening.before) && /\s/.test(inner)) return false;
  if (/[\p{Pe}\p{Pf}"',]/u.test(opening.after) || /[\p{Ps}\p{Pi}"']/u.test(closing.before)) return false;
  const begins = BEFORE.test(opening.before) || opening.before === OBJECT;
  return begins && (AFTER.test(closing.after) || closing.after === OBJECT);
}

/** Leaves out whole blocks that writers put between two lines of nothing but `%%`, as Obsidian does. */
export function blockComments(this: Processor) {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    if (!draft.source.includes(SIGN)) return;
    const lines = linesOfSigns(tree, draft.source);
    // Where one is missing, there is no telling which.
    if (lines.length > 0 && lines.length % 2 === 0) hideBlocks(this, tree, lines, draft);
  };
}

/**
 * Leaves out what stands between `%%` and `%%` within a paragraph. Runs before anything else is reported: nobody needs
 * to mend what nobody sees.
 */
export default function comments() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    if (!draft.source.includes(SIGN)) return;
    hideIn(tree, draft.source);
    reportOpen(tree, draft);
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

/** Empty lines take the place of the comments, so that lines stay right. */
function hideBlocks(processor: Processor, tree: Root, signs: readonly number[], draft: Draft): void {
  const lines = draft.source.split('\n');
  for (let at = 0; at < signs.length; at += 2) {
    const [start = 0, end = 0] = signs.slice(at, at + 2);
    lines.fill('', start, end + 1);
  }
  draft.source = lines.join('\n');
  tree.children = (processor.parse(draft.source) as Root).children;
}

/** Hides comments within paragraphs. Tells whether they were all there was. */
function hideIn(node: Nodes, source: string): boolean {
  if (!('children' in node)) return false;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const { children } = node;
    replacePairs(node, source, COMMENT);
    if (node.children === children) return false;
    closeGaps(node);
    return node.type === 'paragraph' && node.children.length === 0;
  }
  const count = node.children.length;
  node.children = (node.children as Nodes[]).filter(
    (child) => !hideIn(child, source),
  ) as typeof node.children;
  return count > 0 && node.children.length === 0 && ['list', 'listItem', 'blockquote'].includes(node.type);
}

/** Takes away the spaces and breaks that a comment leaves at the ends of a text, and one of two within it. */
function closeGaps(node: Paragraph | Heading | TableCell): void {
  const children: PhrasingContent[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value = joinTexts(last.value, child.value);
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

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

function reportOpen(tree: Root, draft: Draft): void {
  const open = matchesInText(tree, draft.source, /^[ \t]*%%[ \t]*$/gm).at(-1);
  if (!open) return;
  report(
    draft,
    'escaped-tag',
    open.line,
    'The comment that begins here with `%%` is never closed, so it is shown',
    'Write `%%` on a line of its own after it',
  );
}
