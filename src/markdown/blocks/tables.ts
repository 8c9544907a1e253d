import type { Root as MdastRoot } from 'mdast';
import type { Root } from 'hast';
import { makeElement, isElement } from '../hast.ts';
import type { NoteMessages } from '../../messages/messages.ts';
import { walkElements, walkMarkdown } from '../walk.ts';

/** Keeps cells that stand beyond the header's last column: Markdown drops them without a word. */
export function wholeRows() {
  return (tree: MdastRoot): void => {
    walkMarkdown(tree, 'table', (table) => {
      const align = (table.align ??= []);
      const columns = Math.max(0, ...table.children.map((row) => row.children.length));
      while (align.length < columns) align.push(null);
    });
  };
}

/** Puts each table into a scroller that the keyboard can reach, so that a wide one never widens the page. */
export function tableScrollers(messages: NoteMessages) {
  return (tree: Root): void => {
    let number = 0;
    walkElements(tree, (node, index, parent) => {
      if (node.tagName !== 'table') return true;
      number++;
      walkElements(node, (cell) => {
        // A header without text names nothing; it only fills a row that is shorter than others.
        if (isElement(cell, 'th') && cell.children.length === 0) cell.tagName = 'td';
      });
      const properties = {
        className: ['table-scroll'],
        role: 'region',
        ariaLabel: messages.table(number),
        tabIndex: 0,
      };
      parent.children[index] = makeElement('div', properties, [node]);
      return false;
    });
  };
}
