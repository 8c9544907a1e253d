import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { report, type Draft } from '../draft.ts';
import { lineOf } from '../nodes.ts';
import { matchesInText } from './sources.ts';

const REFERENCE = /(?<!\\)\[\^([^\]\s^]+)\](?!:)/g;

/** Reports footnotes without a text, and texts of footnotes that nothing refers to. */
export function lintFootnotes(tree: Root, draft: Draft): void {
  const defined = new Map<string, number>();
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      const line = lineOf(node);
      if (defined.has(node.identifier)) {
        report(
          draft,
          'footnote',
          line,
          `The footnote \`[^${node.label ?? node.identifier}]\` has a second text, which is shown as typed`,
          'give one of the two another name',
        );
      } else defined.set(node.identifier, line);
    }
  });
  for (const [name, line] of defined) {
    if (used.has(name)) continue;
    report(
      draft,
      'footnote',
      line,
      `Nothing refers to the footnote \`[^${name}]\`, so it is shown as typed`,
      `write \`[^${name}]\` where it belongs, or take it away`,
    );
  }
  for (const { match, line } of matchesInText(tree, draft.source, REFERENCE)) {
    const name = match[1] ?? '';
    // `[^abc]` may be a regular expression, unless the note has footnotes.
    if (defined.size === 0 && !/^\d{1,3}$/.test(name)) continue;
    report(
      draft,
      'footnote',
      line,
      `The footnote \`[^${name}]\` has no text`,
      `add a line \`[^${name}]: …\``,
    );
  }
}
