import type { Root, RootContent } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { lineOf } from '../hast.ts';
import { plainText } from '../../notes/text/plain-text.ts';
import { sourceOf } from '../source-positions.ts';
import { walkMarkdown } from '../walk.ts';

/** `#제목`, but no tags (`#a #b`), numbers (`#12`), directives (`#include`) or colours. */
const GLUED = /^ {0,3}(#{1,6})(?!#)([^\s#\d!\\][^#\n]*)$/;
const DIRECTIVE =
  /^(?:include|define|ifdef|ifndef|endif|if|else|elif|undef|pragma|import|region|endregion)\b/;

/** Reports lines that were meant for headings but lack the space after `#`. */
export function lintHeadingSpace(tree: Root, note: NoteState): void {
  walkMarkdown(tree, 'paragraph', (node, _index, parent) => {
    if (parent.type === 'listItem') return; // A list of tags or of numbers.
    const [first = ''] = sourceOf(node, note.source).split('\n', 1);
    const match = GLUED.exec(first.trimEnd());
    const [, hashes = '', words = ''] = match ?? [];
    if (!match || DIRECTIVE.test(words)) return;
    report(note, 'heading-space', lineOf(node), (say) => say(hashes + words.slice(0, 40), hashes));
  });
}

/** A longer line is a sentence, not a heading. */
const MAX_HEADING = 100;

/**
 * Reports text that became a heading because a line of hyphens or equals signs stands right beneath it.
 * @param reported a block that is told of otherwise
 */
export function lintSetextHeadings(tree: Root, note: NoteState, reported?: RootContent): void {
  walkMarkdown(tree, 'heading', (node) => {
    if (node === reported) return;
    const lines = sourceOf(node, note.source).split('\n');
    const mark = /^[\s>]*(-+|=+)\s*$/.exec(lines.at(-1) ?? '')?.[1]?.[0];
    if (mark === undefined || lines.length < 2) return;
    const [text = ''] = lines;
    if (text.startsWith('<<<<<<<')) return; // A merge conflict, which is reported as such.
    if (lines.length === 2 && plainText(node).length <= MAX_HEADING && !/[.。!]\s*$|[다요]\s*$/.test(text))
      return;
    report(note, 'setext-heading', lineOf(node), (say) => say(mark));
  });
}
