import type { Root } from 'hast';
import { headingDepth } from '../hast.ts';
import { walkElements } from '../walk.ts';

/** Ids of footnotes begin so: no heading gets such an id, so none can meet them. */
export const FOOTNOTE_PREFIX = 'note:';

export const LABEL_ID = `${FOOTNOTE_PREFIX}footnotes`;

/** Gives the heading of the footnotes an id that no heading of a note can have. */
export default function footnotes() {
  return (tree: Root): void => {
    const section = tree.children.find(
      (child) => child.type === 'element' && 'dataFootnotes' in child.properties,
    );
    if (!section) return;
    walkElements(tree, (node) => {
      if (headingDepth(node) !== undefined && node.properties['id'] === 'footnote-label') {
        node.properties['id'] = LABEL_ID;
      }
      if ('dataFootnoteRef' in node.properties) node.properties['ariaDescribedBy'] = [LABEL_ID];
    });
  };
}
