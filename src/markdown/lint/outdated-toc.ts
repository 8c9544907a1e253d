import type { FoundHeading } from '../headings/headings.ts';
import { report, type NoteState } from '../note-state.ts';

/** How many of the missing headings a message names. */
const NAMED = 3;

/** Share of the headings of one depth that contents must have to be meant to have them all. */
const COMPLETE = 2 / 3;

/**
 * Reports a hand-written table of contents that lacks headings that follow it. Depths of which it has only a
 * few are a selection, and what stands above it needs no entry.
 *
 * @param headings All headings of the page, the title's among them, with their final ids
 */
export function lintHandmadeToc(headings: readonly FoundHeading[], note: NoteState): void {
  const [first] = note.handmadeTocs;
  if (!first) return;
  const lines = new Set(note.handmadeTocs.flatMap(({ links }) => links.map(({ line }) => line)));
  const linked = new Set(note.links.filter(({ line }) => lines.has(line)).map(({ anchor }) => anchor));
  const below = headings.filter(({ line, text }) => line > first.line && text !== '');
  const missing = [...Map.groupBy(below, ({ depth }) => depth).values()].flatMap((group) => {
    const unlisted = group.filter(({ id }) => !linked.has(id));
    return group.length - unlisted.length >= group.length * COMPLETE ? unlisted : [];
  });
  if (missing.length === 0) return;
  missing.sort((a, b) => a.line - b.line);
  const names = missing.slice(0, NAMED).map(({ text }) => text);
  report(note, 'handmade-toc', first.line, (say) => say(names, missing.length - names.length));
}
