import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { readHandmadeToc } from '../../notes/facts/toc.ts';
import { noteOf } from '../note-state.ts';
import type { NoteMessages } from '../../messages/messages.ts';
import { walkMarkdown } from '../walk.ts';

/** Class of a folded table of contents that the writer made. */
const HANDMADE_TOC = 'handmade-toc';

/** Folds tables of contents that writers made by hand: every page has one of its own. */
export default function handmadeToc(messages: NoteMessages) {
  return (tree: Root, file: VFile): void => {
    const { handmadeTocs } = noteOf(file);
    walkMarkdown(tree, 'list', (list, index, parent) => {
      const links = readHandmadeToc(list);
      if (!links) return true;
      handmadeTocs.push({ line: list.position?.start.line ?? 1, links });
      const summary = {
        type: 'paragraph',
        data: { hName: 'summary' },
        children: [{ type: 'text', value: messages.handmadeToc }],
      };
      const details = {
        type: 'handmadeToc',
        data: { hName: 'details', hProperties: { className: [HANDMADE_TOC] } },
        children: [summary, list],
      };
      // Markdown has no such node; remark-rehype makes of any node what its `data` says.
      parent.children[index] = details as unknown as RootContent;
      return false;
    });
  };
}
