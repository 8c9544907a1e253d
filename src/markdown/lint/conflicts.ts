import type { Root } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { walkMarkdown } from '../walk.ts';

/** Reports what Git left behind where two versions met, unless the note shows it as code. */
export function lintConflicts(tree: Root, note: NoteState): void {
  if (!/^<{7} /m.test(note.source) || !/^>{7} /m.test(note.source)) return;
  const codeLines = new Set<number>();
  walkMarkdown(tree, 'code', ({ position }) => {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) codeLines.add(line);
  });
  note.source.split('\n').forEach((line, index) => {
    if (!/^(?:<{7}|>{7}) /.test(line) || codeLines.has(index + 1)) return;
    report(note, 'conflict-marker', index + 1, (say) => say(line.slice(0, 40)));
  });
}
