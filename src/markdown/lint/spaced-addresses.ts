import type { Root } from 'mdast';
import { report, type Draft } from '../draft.ts';
import { shorten } from '../links.ts';
import { matchesInText } from './sources.ts';

/** `](이름이 긴 노트.md)`: CommonMark ends an address at a space, unless it stands in `<` and `>`. */
const SPACED = /\]\( *([^\s()<>"'][^()<>"'\n]* [^()<>"'\n]*\.[a-z\d]{2,5}(?:#[^\s()]*)?)\)/giu;

/** Reports links and images that are shown as typed because of spaces in their addresses. */
export function lintSpacedAddresses(tree: Root, draft: Draft): void {
  for (const { match, line } of matchesInText(tree, draft.source, SPACED)) {
    report(
      draft,
      'spaced-address',
      line,
      `The address \`${shorten(match[1] ?? '')}\` has spaces, so the link is shown as typed`,
      'Write `%20` for each space, or put the address into `<` and `>`',
    );
  }
}
