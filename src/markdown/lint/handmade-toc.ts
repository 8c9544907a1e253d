import type { FoundHeading } from '../headings.ts';
import { report, type Draft } from '../draft.ts';

/** How many of the missing headings a message names. */
const NAMED = 3;

/**
 * Reports a hand-written table of contents that lacks headings of its page. Depths that it leaves out altogether are
 * left out on purpose, and one that has fewer than half of the headings is a selection.
 *
 * @param headings All headings of the page, the title's among them, with their final ids
 */
export function lintHandmadeToc(headings: readonly FoundHeading[], draft: Draft): void {
  const [first] = draft.handmadeTocs;
  if (!first) return;
  const lines = new Set(draft.handmadeTocs.flatMap(({ links }) => links.map(({ line }) => line)));
  const linked = new Set(
    draft.links.filter(({ line }) => lines.has(line)).map(({ anchor }) => anchor.toLowerCase()),
  );
  const isListed = ({ id }: FoundHeading) => linked.has(id.toLowerCase());
  const depths = new Set(headings.filter(isListed).map(({ depth }) => depth));
  const head = headings.findLast(({ line }) => line < first.line);
  // The title, and the heading of the contents themselves, need no entry.
  const expected = headings.filter(
    (heading, index) => depths.has(heading.depth) && index > 0 && heading !== head,
  );
  const missing = expected.filter((heading) => !isListed(heading) && heading.text !== '');
  if (missing.length === 0 || missing.length * 2 > expected.length) return;
  const names = missing.slice(0, NAMED).map(({ text }) => `"${text}"`);
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  report(
    draft,
    'handmade-toc',
    first.line,
    `The hand-written contents lack ${names.join(', ')}${more}`,
    'Add them, or take the list away: the page has contents of its own',
  );
}
