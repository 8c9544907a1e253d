import type { AnchorId, FolderFile } from '../../notes/addresses/brands.ts';
import type { LinkUse } from '../../notes/note.ts';
import { toProblem, type Problem } from '../../notes/problem.ts';
import type { ProblemMessages } from '../../messages/problem-messages.ts';
import { nearest } from './nearest.ts';

/** What the anchors of a note's page are checked against. */
export interface NoteAnchors {
  file: FolderFile;
  /** Every id of its page. */
  ids: readonly AnchorId[];
  /** Links to anchors, of its own page and of others. */
  links: readonly LinkUse[];
}

/**
 * Reports links to anchors that other notes' pages don't have. Links within a page are judged when it is
 * rendered. Links to notes that aren't in the list are left alone.
 */
export function checkAnchors(notes: readonly NoteAnchors[], messages: ProblemMessages): Problem[] {
  const pages = new Map(notes.map(({ file, ids }) => [file, createAnchorIndex(ids)]));
  return notes.flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const page = link.file === file ? undefined : pages.get(link.file);
      return page ? judgeAnchor(file, link, page.find(link.anchor), messages) : [];
    }),
  );
}

/** What an anchor meets on a page. */
export interface AnchorMatch {
  /** The id that the anchor leads to; `''` for the page's top. */
  id?: AnchorId | '';
  /** Where it leads nowhere, the id most like it. */
  suggestion?: AnchorId;
}

/** How many anchors of a page that isn't there are compared with its ids, of which there may be thousands. */
const SUGGESTIONS = 100;

export interface AnchorIndex {
  find(anchor: AnchorId | ''): AnchorMatch;
}

/** Makes the ids of a page findable in any letter case. */
export function createAnchorIndex(ids: readonly AnchorId[]): AnchorIndex {
  const exact = new Set(ids);
  let folded: Map<string, AnchorId> | undefined;
  let missing = 0;
  return {
    find(anchor) {
      // Browsers take these two for the top of the page.
      if (anchor === '' || exact.has(anchor) || anchor.toLowerCase() === 'top') return { id: anchor };
      folded ??= new Map(ids.toReversed().map((id) => [id.toLowerCase(), id]));
      const id =
        folded.get(anchor.toLowerCase()) ?? folded.get(anchor.replace(/^user-content-/, '').toLowerCase());
      if (id !== undefined) return { id };
      const suggestion = ++missing > SUGGESTIONS ? undefined : nearest(anchor, ids);
      return suggestion === undefined ? {} : { suggestion };
    },
  };
}

/** The problem with a link to an anchor, if there is one. */
export function judgeAnchor(
  file: FolderFile,
  { line, file: target, anchor }: LinkUse,
  { id, suggestion }: AnchorMatch,
  messages: ProblemMessages,
): Problem[] {
  const place = { file, line };
  const other = target === file ? undefined : target;
  if (id === anchor) return [];
  if (id !== undefined) return [toProblem(messages, place, 'anchor-case', (say) => say(anchor, id, other))];
  if (anchor.startsWith('^'))
    return [toProblem(messages, place, 'missing-anchor', (say) => say.block(anchor, other), 'warning')];
  return [toProblem(messages, place, 'missing-anchor', (say) => say.heading(anchor, suggestion, other))];
}
