import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-math';
import type { VFile } from 'vfile';
import { noteOf } from '../note-state.ts';
import { sourceOf } from '../source-positions.ts';
import { text } from '../hast.ts';
import { walkMarkdown } from '../walk.ts';

/**
 * Sets a paragraph that is nothing but `$$…$$`, now that its block id is gone, as a formula of its own line.
 */
export default function displayMath() {
  return (tree: Root, file: VFile): void => {
    const { source } = noteOf(file);
    walkMarkdown(tree, 'paragraph', (paragraph, index, parent) => {
      const [formula, ...rest] = paragraph.children;
      if (formula?.type !== 'inlineMath' || rest.length > 0) return true;
      if (!sourceOf(formula, source).startsWith('$$')) return true;
      (parent.children as Nodes[])[index] = {
        type: 'math',
        value: formula.value,
        data: {
          ...paragraph.data,
          hName: 'pre',
          hChildren: [
            {
              type: 'element',
              tagName: 'code',
              properties: { className: ['language-math', 'math-display'] },
              children: [text(formula.value)],
            },
          ],
        },
        ...(formula.position ? { position: formula.position } : {}),
      };
      return false;
    });
  };
}
