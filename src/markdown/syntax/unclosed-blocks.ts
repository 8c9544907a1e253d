import type { Root, RootContent } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hideBlocks } from '../obsidian/comments.ts';
import { noteOf, report, type NoteState } from '../note-state.ts';
import { lineOf } from '../hast.ts';

/** Something that swallows the rest of a note when nobody closes it. */
interface Swallower {
  /** Whether a block of the page is one that was left open. */
  isOpen(node: RootContent, source: string): boolean;
  /** Its beginnings in what it swallowed. As it was never closed, all of these are unclosed, too. */
  opening: RegExp;
  report(note: NoteState, line: number): void;
}

const SWALLOWERS: readonly Swallower[] = [
  {
    isOpen: (node) => node.type === 'html' && /^\s*<!--/.test(node.value) && !node.value.includes('-->'),
    opening: /<!--/g,
    report: (note, line) => report(note, 'escaped-tag', line, (say) => say.openComment('-->')),
  },
  {
    isOpen: (node) =>
      node.type === 'html' && /^\s*<pre[\s>]/i.test(node.value) && !/<\/pre/i.test(node.value),
    opening: /<pre(?=[\s>])/gi,
    report: (note, line) => report(note, 'escaped-tag', line, (say) => say.openPre()),
  },
  {
    isOpen: (node, source) =>
      node.type === 'math' && /^\$\$+[ \t]*(?:\n|$)/.test(source) && !/\n[^$\n]*\$\$+$/.test(source),
    opening: /^[ \t]*\$\$+[ \t]*$/gm,
    report: (note, line) => report(note, 'unclosed-fence', line, (say) => say.formula()),
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
    const note = noteOf(file);
    for (const swallower of SWALLOWERS) {
      // What is never closed reaches to the end of the page, so it is always the last block.
      const last = tree.children.at(-1);
      const start = last?.position?.start.offset;
      if (!last || start === undefined || !swallower.isOpen(last, note.source.slice(start).trimEnd()))
        continue;
      swallower.report(note, lineOf(last));
      tree.children.splice(-1, 1, ...parseAgain(this, note, start, swallower.opening));
    }
  };
}

/**
 * Parses the source from an offset on, without the comments that show only now. The rest is blanked out, so
 * that lines and offsets stay right.
 */
function parseAgain(processor: Processor, note: NoteState, start: number, opening: RegExp): RootContent[] {
  const [kept, swallowed] = [note.source.slice(0, start), note.source.slice(start)];
  const masked =
    kept.replace(/[^\n]/g, ' ') +
    swallowed.replace(opening, (found) => found.replace(/[<$]/g, (sign) => MASKS.get(sign) ?? sign));
  const { tree, source } = hideBlocks(processor, processor.parse(masked) as Root, masked);
  note.source = kept + unmask(source.slice(start));
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
