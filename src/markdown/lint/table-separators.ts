import type { Root } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { sourceOf } from '../source-positions.ts';
import { walkMarkdown } from '../walk.ts';

/** The row below a table's head, with a bar in it, so that it is no line across the page. */
const SEPARATOR = /^(?=.*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Reports tables that are shown as text because their head and the row below it differ in columns:
 * https://github.github.com/gfm/#tables-extension-
 */
export function lintTables(tree: Root, note: NoteState): void {
  walkMarkdown(tree, 'paragraph', (node) => {
    const lines = sourceOf(node, note.source)
      .split('\n')
      .map((line) => line.replace(/^[\s>]+/, '').trimEnd());
    lines.forEach((line, index) => {
      const head = lines[index - 1] ?? '';
      if (!SEPARATOR.test(line) || SEPARATOR.test(head) || !head.includes('|')) return;
      const [columns, separated] = [countCells(head), countCells(line)];
      const at = (node.position?.start.line ?? 1) + index;
      if (columns !== separated) report(note, 'table-separator', at, (say) => say(columns, separated));
    });
  });
}

/** Cells of a row; also in code, only a backslash makes a bar text. */
function countCells(row: string): number {
  const bars = row.replace(/\\\|/g, '').replace(/^\||\|$/g, '');
  return bars.split('|').length;
}
