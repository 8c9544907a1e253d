import type { Root } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { tokenizeHtml } from '../html/html-tokens.ts';
import { lineOf } from '../hast.ts';
import { walkMarkdown } from '../walk.ts';
import { countLines } from '../source-positions.ts';

/** A tag as HTML knows it, whatever its name. */
const TAG = /<\/?([a-z][\w:.-]*)(?:\s[^<>]*)?>/gi;

/** Reports tags that are shown as typed because writers may not use them; each once a note. */
export function lintTags(tree: Root, note: NoteState): void {
  const seen = new Set<string>();
  walkMarkdown(tree, 'html', (node) => {
    for (const token of tokenizeHtml(node.value)) {
      if (token.kind !== 'text') continue;
      const linesBefore = countLines(token.value);
      for (const match of token.value.matchAll(TAG)) {
        const [, name = ''] = match;
        if (seen.has(name)) continue;
        seen.add(name);
        const line = lineOf(node) + linesBefore(match.index);
        report(note, 'escaped-tag', line, (say) => say.notAllowed(name));
      }
    }
  });
}
