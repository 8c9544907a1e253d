import type { Root, RootContent } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hideBlocks } from '../obsidian/comments.ts';
import { draftOf, report, type Draft } from '../note-state.ts';
import { lineOf } from '../hast.ts';

/** Something that swallows the rest of a note when nobody closes it. */
interface Swallower {
  /** Whether a block of the page is one that was left open. */
  isOpen(node: RootContent, source: string): boolean;
  /** Its beginnings in what it swallowed. As it was never closed, all of these are unclosed, too. */
  opening: RegExp;
  report(draft: Draft, line: number): void;
}

const SWALLOWERS: readonly Swallower[] = [
  {
    isOpen: (node) => node.type === 'html' && /^\s*<!--/.test(node.value) && !node.value.includes('-->'),
    opening: /<!--/g,
    report: (draft, line) =>
      report(
        draft,
        'escaped-tag',
        line,
        'The comment that begins here is never closed, so it is shown',
        'Write `-->` after it',
      ),
  },
  {
    isOpen: (node) =>
      node.type === 'html' && /^\s*<pre[\s>]/i.test(node.value) && !/<\/pre/i.test(node.value),
    opening: /<pre(?=[\s>])/gi,
    report: (draft, line) =>
      report(
        draft,
        'escaped-tag',
        line,
        '`<pre>` is never closed, so it is shown as typed',
        'Write `</pre>` after it, or a fence of three backticks',
      ),
  },
  {
    isOpen: (node, source) =>
      node.type === 'math' && /^\$\$+[ \t]*(?:\n|$)/.test(source) && !/\n[^$\n]*\$\$+$/.test(source),
    opening: /^[ \t]*\$\$+[ \t]*$/gm,
    report: (draft, line) =>
      report(
        draft,
        'unclosed-fence',
        line,
        'The formula that begins here with `$$` is never closed',
        'Write `$$` behind the formula',
      ),
  },
];

/** Characters that no note has stand for those that the parser must not see; see `restore`. */
const MASKS = new Map([
  ['<', '\uE000'],
  ['$', '\uE001'],
]);

/** Gives back to Markdown what an unclosed comment, `<pre>` or formula took for itself, and says so. */
export default function unclosed(this: Processor) {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    for (const swallower of SWALLOWERS) {
      // What is never closed reaches to the end of the page, so it is always the last block.
      const last = tree.children.at(-1);
      const start = last?.position?.start.offset;
      if (!last || start === undefined || !swallower.isOpen(last, draft.source.slice(start).trimEnd()))
        continue;
      swallower.report(draft, lineOf(last));
      tree.children.splice(-1, 1, ...parseAgain(this, draft, start, swallower.opening));
    }
  };
}

/**
 * Parses the source from an offset on, without the comments that show only now. The rest is blanked out, so that lines
 * and offsets stay right.
 */
function parseAgain(processor: Processor, draft: Draft, start: number, opening: RegExp): RootContent[] {
  const [kept, swallowed] = [draft.source.slice(0, start), draft.source.slice(start)];
  const masked =
    kept.replace(/[^\n]/g, ' ') +
    swallowed.replace(opening, (found) => found.replace(/[<$]/g, (sign) => MASKS.get(sign) ?? sign));
  const { tree, source } = hideBlocks(processor, processor.parse(masked) as Root, masked);
  draft.source = kept + unmask(source.slice(start));
  visit(tree, restore);
  return tree.children;
}

function unmask(text: string): string {
  return text.replaceAll('\uE000', '<').replaceAll('\uE001', '$');
}

/** Puts the masked characters back wherever a node keeps text. */
function restore(node: object): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && /[\uE000\uE001]/.test(value)) {
      Object.assign(node, { [key]: unmask(value) });
    }
  }
}
