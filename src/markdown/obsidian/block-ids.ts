import { toAnchorId, type AnchorId } from '../../notes/addresses/brands.ts';
import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { plainText } from '../../notes/text/plain-text.ts';
import { noteOf } from '../note-state.ts';
import { OBJECT } from './paired-markers.ts';
import { walkMarkdown } from '../walk.ts';

/** ` ^id` at the end of a paragraph. */
const BLOCK_ID = /(?:^|\s)\^([A-Za-z\d-]+)$/;

const CJK = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What may stand before an id of its own. */
const BLOCKS = ['paragraph', 'list', 'blockquote', 'table', 'code', 'math'];

/** What can't take an id, so that it gets an anchor behind it. */
const OTHERS = ['html', 'heading'];

/**
 * Gives paragraphs, list items and headings the ids that Obsidian puts behind them, with their `^`, as links
 * name them.
 */
export default function blockIds() {
  return (tree: Root, file: VFile): void => {
    const { source } = noteOf(file);
    if (!source.includes(' ^') && !source.includes('\n^')) return;
    const alone: { paragraph: Paragraph; parent: Parents }[] = [];
    walkMarkdown(tree, 'paragraph', (paragraph, index, parent) => {
      const { id, isAlone } = idOf(paragraph, source) ?? {};
      if (id === undefined) return false;
      const previous = parent.children[index - 1];
      if (!isAlone) {
        takeAway(paragraph, id);
        setId(parent.type === 'listItem' && index === 0 ? parent : paragraph, anchorIdOf(id));
      } else if (previous && BLOCKS.includes(previous.type)) {
        setId(previous, anchorIdOf(id));
        alone.push({ paragraph, parent });
      } else if (previous && OTHERS.includes(previous.type)) {
        (parent.children as RootContent[])[index] = anchorOf(anchorIdOf(id));
      }
      return false;
    });
    walkMarkdown(tree, 'heading', (heading) => {
      const { id } = idOf(heading, source) ?? {};
      if (id === undefined) return false;
      takeAway(heading, id);
      // The heading has an id of its own.
      heading.children.push(anchorOf(anchorIdOf(id)));
      return false;
    });
    for (const { paragraph, parent } of alone) {
      parent.children = (parent.children as RootContent[]).filter(
        (child) => child !== paragraph,
      ) as typeof parent.children;
    }
  };
}

/** The id at the end of a text, and whether it is all there is; nothing where it surely isn't one. */
function idOf(node: Paragraph | Heading, source: string): { id: string; isAlone: boolean } | undefined {
  const [previous, last] = [node.children.at(-2), node.children.at(-1)];
  const [mark = '', id = ''] = (last?.type === 'text' && BLOCK_ID.exec(last.value)) || [];
  if (id === '') return undefined;
  const isAlone = !previous && plainText(node) === mark;
  if (mark.startsWith('^') && previous && !/\s$/.test(plainText(previous))) return undefined;
  const before = plainText(node).slice(0, -mark.length).trimEnd().slice(-1) || (isAlone ? '' : OBJECT);
  return isSure(id, before, source) ? { id, isAlone } : undefined;
}

/**
 * Whether what looks like an id is one, and no power (`2 ^10`), revision (`HEAD ^main`) or expression
 * (`^a-zA-Z`): something on the page leads there, or it looks like those that Obsidian makes, or it stands
 * behind a sentence.
 */
function isSure(id: string, before: string, source: string): boolean {
  if (source.includes(`#^${id}`)) return true;
  if (id.length < 4 || !/[a-z]/i.test(id) || /^.-/.test(id)) return false;
  if (/[.!?…。]/.test(before)) return true;
  if (!/[\d-]/.test(id)) return false;
  return /^[a-z\d]{6}$/.test(id) || before === '' || CJK.test(before);
}

function takeAway({ children }: Paragraph | Heading, id: string): void {
  const last = children.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.slice(0, -1 - id.length).trimEnd();
  while (isBlank(children.at(-1))) children.pop();
}

function isBlank(node: Paragraph['children'][number] | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value === '');
}

/** What an id is on the page: links name it with its `^`. */
function anchorIdOf(id: string): AnchorId {
  return toAnchorId(`^${id}`);
}

function setId(node: Nodes, id: AnchorId): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}

/** Markdown has no such node; remark-rehype makes of any node what its `data` says. */
function anchorOf(id: AnchorId): PhrasingContent {
  const anchor = { type: 'blockId', data: { hName: 'span', hProperties: { id } }, children: [] };
  return anchor as unknown as PhrasingContent;
}
