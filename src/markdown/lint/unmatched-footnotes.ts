import type { Root } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { matchesInText } from '../source-positions.ts';
import { walkMarkdown } from '../walk.ts';

const REFERENCE = /(?<!\\)\[\^([^\]\s^]+)\](?!:)/g;

/** Reports footnotes without a text, and texts of footnotes that nothing refers to. */
export function lintFootnotes(tree: Root, note: NoteState): void {
  const defined = new Map<string, number>();
  const used = new Set<string>();
  walkMarkdown(tree, 'footnoteReference', ({ identifier }) => {
    used.add(identifier);
  });
  walkMarkdown(tree, 'footnoteDefinition', ({ identifier, label, position }) => {
    const line = position?.start.line ?? 1;
    if (!defined.has(identifier)) {
      defined.set(identifier, line);
      return;
    }
    report(note, 'footnote', line, (say) => say.twice(label ?? identifier));
  });
  for (const [name, line] of defined) {
    if (!used.has(name)) report(note, 'footnote', line, (say) => say.unused(name));
  }
  for (const { match, line } of matchesInText(tree, REFERENCE)) {
    const name = match[1] ?? '';
    // `[^abc]` may be a regular expression, unless the note has footnotes.
    if (/^.-./.test(name) || (defined.size === 0 && !/^\d{1,3}$/.test(name))) continue;
    report(note, 'footnote', line, (say) => say.noText(name));
  }
}
