import type { Root, RootContent } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { lineOf } from '../hast.ts';
import { sourceOf } from '../source-positions.ts';

const FIELD = /^[\p{L}_][\p{L}\p{N}_. -]{0,40}:(?:\s|$)/u;
const OWN = /^(?:title|date|people|tags|draft|description) *:/im;

/**
 * Reports fields at the start of a note that are shown as text because a line of `---` above or below them is
 * missing, or written otherwise.
 * @returns the block that they became
 */
export function lintFrontMatter({ children }: Root, note: NoteState): RootContent | undefined {
  const isOpened = children[0]?.type === 'thematicBreak';
  const block = children[isOpened ? 1 : 0];
  if (block?.type !== 'heading' && !(isOpened && block?.type === 'paragraph')) return undefined;
  const lines = sourceOf(block, note.source)
    .split('\n')
    .filter((line) => !/^[\s=-]*$/.test(line));
  const isMeant =
    lines.length > 0 &&
    OWN.test(lines.join('\n')) &&
    lines.every((line) => FIELD.test(line) || OWN.test(line));
  if (!isMeant) return undefined;
  report(note, 'front-matter', lineOf(block), (say) => say.unbounded());
  return block;
}
