import { toAnchorId, type AnchorId, type FolderFile } from '../../notes/addresses/brands.ts';
import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import { noteOf } from '../note-state.ts';
import { walkMarkdown } from '../walk.ts';

/**
 * ` {#id}` of Pandoc, Docusaurus and GitBook, ` {: #id}` of Kramdown; with classes, which mean nothing here.
 */
const ATTRIBUTES = /\s\{:?[ \t]*#([\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]*)(?:[ \t]+\.[\w-]+)*[ \t]*\}$/u;

/** Ids of the site and of its footnotes, and the tags of templates, which headings speak of: `{#if}`. */
const NO_ID = /^(?:(?:site|note):.*|if|each|await|key|snippet|with|unless)$/i;

/**
 * Gives headings the ids that writers put behind them, where some note links them: else `{#var}` is text, as
 * on GitHub. The others get their ids from their text.
 */
export default function headingIds(isLinked: (file: FolderFile, id: AnchorId) => boolean) {
  return (tree: Root, vfile: VFile): void => {
    const { source, file } = noteOf(vfile);
    if (!source.includes('{#') && !source.includes('{:')) return;
    walkMarkdown(tree, 'heading', (heading) => {
      takeId(heading, (id) => isLinked(file, id));
      return false;
    });
  };
}

function takeId(heading: Heading, isLinked: (id: AnchorId) => boolean): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const [whole = '', id = ''] = ATTRIBUTES.exec(last.value) ?? [];
  if (id === '' || NO_ID.test(id) || !isLinked(toAnchorId(id))) return;
  last.value = last.value.slice(0, -whole.length).trimEnd();
  if (last.value === '') heading.children.pop();
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}
