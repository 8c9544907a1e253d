import type { Root } from 'hast';
import type { NoteMessages } from '../../messages/messages.ts';
import { walkElements } from '../walk.ts';

/** Gives the boxes of task lists names, without which screen readers say only that there is a box. */
export default function tasks(messages: NoteMessages) {
  return (tree: Root): void => {
    walkElements(tree, (node) => {
      if (node.tagName !== 'input') return;
      node.properties['ariaLabel'] = node.properties['checked'] ? messages.taskDone : messages.taskOpen;
    });
  };
}
