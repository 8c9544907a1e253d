import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Words } from './words.ts';

/** Gives the boxes of task lists names, without which screen readers say only that there is a box. */
export default function tasks(words: Words) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'input') return;
      node.properties['ariaLabel'] = node.properties['checked'] ? words.taskDone : words.taskOpen;
    });
  };
}
