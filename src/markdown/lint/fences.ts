import type { Root } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { lineOf } from '../hast.ts';
import { sourceOf } from '../source-positions.ts';
import { walkMarkdown } from '../walk.ts';

const OPENING = /^(`{3,}|~{3,})/;

/** Reports fences that nobody closed: all that follows them is shown as code. */
export function lintFences(tree: Root, note: NoteState): void {
  walkMarkdown(tree, 'code', (node) => {
    const lines = sourceOf(node, note.source).split('\n');
    const fence = OPENING.exec(lines[0] ?? '')?.[1];
    if (fence === undefined) return;
    const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd() : '';
    if (last.startsWith(fence) && /^(`+|~+)$/.test(last)) return;
    report(note, 'unclosed-fence', lineOf(node), (say) => say.code(fence));
  });
}
