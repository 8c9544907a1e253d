import type { Root } from 'mdast';
import { report, type NoteState } from '../note-state.ts';
import { matchesInText } from '../source-positions.ts';

/** Two asterisks next to a word, not escaped; powers (`2**3`) and globs mean something else. */
const LITERAL = /(?<![\\*/\w])\*\*(?=[^\s*/])|(?<=[^\s\\*/])\*\*(?![*/\w])/g;

/** Reports asterisks that were meant for bold text but are shown; once a line. */
export function lintEmphasis(tree: Root, note: NoteState): void {
  const lines = new Set(matchesInText(tree, LITERAL).map(({ line }) => line));
  for (const line of lines) report(note, 'literal-emphasis', line, (say) => say());
}
