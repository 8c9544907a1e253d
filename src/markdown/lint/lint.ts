import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { noteOf } from '../note-state.ts';
import { lintConflicts } from './conflicts.ts';
import { lintEmphasis } from './emphasis.ts';
import { lintFences } from './fences.ts';
import { lintFootnotes } from './unmatched-footnotes.ts';
import { lintHeadingSpace, lintSetextHeadings } from './mistaken-headings.ts';
import { lintSpacedAddresses } from './spaced-addresses.ts';
import { lintFrontMatter } from './front-matter.ts';
import { lintTables } from './table-separators.ts';
import { lintTags } from './tags.ts';

/**
 * Reports what was written otherwise than it was meant, judged by the source; runs before anything is
 * changed.
 */
export default function lint() {
  return (tree: Root, file: VFile): void => {
    const note = noteOf(file);
    lintFences(tree, note);
    lintTags(tree, note);
    lintEmphasis(tree, note);
    lintHeadingSpace(tree, note);
    lintSetextHeadings(tree, note, lintFrontMatter(tree, note));
    lintConflicts(tree, note);
    lintFootnotes(tree, note);
    lintSpacedAddresses(tree, note);
    lintTables(tree, note);
  };
}
