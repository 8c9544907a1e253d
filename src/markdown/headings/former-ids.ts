import { toAnchorId, type AnchorId } from '../../notes/addresses/brands.ts';
import type { Heading, PhrasingContent, Root } from 'mdast';
import { walkMarkdown } from '../walk.ts';

const COMMENT = /<!--\s*id:\s*#?([^\s<>]{1,200})\s*-->/gi;

/** Ids of the site and of its footnotes. */
const NO_ID = /^(?:site|note):/i;

/**
 * Former ids that comments before a heading keep for it: `<!-- id: 예전-제목 -->`.
 * @param html source of a piece of HTML
 * @returns none where it holds anything else, too
 */
export function formerIdsIn(html: string): AnchorId[] {
  if (html.replace(COMMENT, '').trim() !== '') return [];
  return [...html.matchAll(COMMENT)]
    .map(([, id = '']) => toAnchorId(id.normalize('NFC')))
    .filter((id) => !NO_ID.test(id));
}

/** Gives headings the ids that they had before as further anchors, so that old links find them. */
export default function formerIds() {
  return (tree: Root): void => {
    walkMarkdown(tree, 'heading', (heading, index, { children }) => {
      for (let at = index - 1; at >= 0; at--) {
        const before = children[at];
        const ids = before?.type === 'html' ? formerIdsIn(before.value) : [];
        if (ids.length === 0) break;
        heading.children.unshift(...ids.map(anchorOf));
      }
      return false;
    });
  };
}

/** Markdown has no such node; remark-rehype makes of any node what its `data` says. */
function anchorOf(id: AnchorId): Heading['children'][number] {
  const anchor = { type: 'formerId', data: { hName: 'span', hProperties: { id } }, children: [] };
  return anchor as unknown as PhrasingContent;
}
