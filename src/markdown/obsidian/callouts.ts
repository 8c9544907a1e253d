import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { noteOf } from '../note-state.ts';
import { walkMarkdown } from '../walk.ts';
import type { CalloutKind } from '../../messages/messages.ts';

/** `[!type]`, perhaps with what themes read (`[!type|left]`), and `-` or `+` where it folds. */
const MARKER = /^\[!(\p{L}[\p{L}\p{N} _-]*)(?:\|[^\]\n]*)?\]([+-]?)(?:[^\S\n]+|(?=\n)|$)/u;

const ALERT = /^\[!(?:note|tip|important|warning|caution)\]\s*$/i;

/** Obsidian's types, and their other names. */
const KINDS = new Map<string, CalloutKind>(
  Object.entries({
    note: 'note',
    abstract: 'abstract',
    summary: 'abstract',
    tldr: 'abstract',
    info: 'info',
    todo: 'todo',
    tip: 'tip',
    hint: 'tip',
    important: 'important',
    success: 'success',
    check: 'success',
    done: 'success',
    question: 'question',
    help: 'question',
    faq: 'question',
    warning: 'warning',
    attention: 'warning',
    caution: 'caution',
    failure: 'failure',
    fail: 'failure',
    missing: 'failure',
    danger: 'danger',
    error: 'danger',
    bug: 'bug',
    example: 'example',
    quote: 'quote',
    cite: 'quote',
  }),
);

/** Reads Obsidian's callouts: what GitHub has no alerts for, titles of their own, and folding. */
export default function callouts() {
  return (tree: Root, file: VFile): void => {
    if (!noteOf(file).source.includes('[!')) return;
    walkMarkdown(tree, 'blockquote', (quote) => {
      const [first] = quote.children;
      if (first?.type === 'paragraph') read(quote, first);
    });
  };
}

function read(quote: Blockquote, paragraph: Paragraph): void {
  const [marker, ...others] = paragraph.children;
  const match = marker?.type === 'text' ? MARKER.exec(marker.value) : null;
  if (marker?.type !== 'text' || !match) return;
  const [whole, type = '', fold = ''] = match;
  // `> [!tip] ## Title`: the hashes are dropped, since the line is a title anyway.
  const after = marker.value.slice(whole.length).replace(/^#{1,6}[ \t]+/, '');
  const isCut = after === '' && !/\s$/.test(whole) && others.length > 0 && others[0]?.type !== 'break';
  if (isCut) return; // `[!tip]**a**`
  const { line, rest } = firstLine([{ type: 'text', value: after }, ...others]);
  const kind = KINDS.get(type.toLowerCase());
  if (line.length === 0 && ALERT.test(whole)) return; // GitHub's own; see `alerts`.
  const title: PhrasingContent[] = line.length > 0 || kind ? line : [{ type: 'text', value: type }];
  quote.data = {
    hProperties: {
      // A block id behind nothing but a title is the callout's.
      ...(rest.length === 0 && paragraph.data?.hProperties),
      ...quote.data?.hProperties,
      dataCallout: kind ?? 'note',
      ...(fold === '' ? {} : { dataFold: fold }),
    },
  };
  quote.children.splice(
    0,
    1,
    ...(title.length > 0 ? [titleOf(title)] : []),
    ...(rest.length > 0 ? [{ ...paragraph, children: rest }] : []),
  );
}

function titleOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data: { hProperties: { dataCalloutTitle: '' } }, children };
}

/** Parts a text at its first line end. */
function firstLine(nodes: readonly PhrasingContent[]): { line: PhrasingContent[]; rest: PhrasingContent[] } {
  const at = nodes.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const last = nodes[at];
  if (!last) return { line: nodes.filter(isShown), rest: [] };
  const [head = '', ...lines] = last.type === 'text' ? last.value.split('\n') : [];
  return {
    line: [...nodes.slice(0, at), { type: 'text' as const, value: head.trimEnd() }].filter(isShown),
    rest: [{ type: 'text' as const, value: lines.join('\n') }, ...nodes.slice(at + 1)].filter(isShown),
  };
}

function isShown(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== '';
}
