import type { LinkUse } from '../../notes/note.ts';
import type { Problem } from '../../notes/problem.ts';
import { nearest } from './nearest.ts';

/** What the anchors of a note's page are checked against. */
export interface NoteAnchors {
  /** Path of the note. */
  file: string;
  /** Every id of its page. */
  ids: readonly string[];
  /** Links to anchors, of its own page and of others. */
  links: readonly LinkUse[];
}

/**
 * Reports links to anchors that other notes' pages don't have. Links within a page are judged when it is
 * rendered. Links to notes that aren't in the list are left alone.
 */
export function checkAnchors(notes: readonly NoteAnchors[]): Problem[] {
  const pages = new Map(notes.map(({ file, ids }) => [file, createAnchorIndex(ids)]));
  return notes.flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const page = link.file === file ? undefined : pages.get(link.file);
      return page ? judgeAnchor(file, link, page.find(link.anchor)) : [];
    }),
  );
}

/** What an anchor meets on a page. */
export interface AnchorMatch {
  /** The id that the anchor leads to. */
  id?: string;
  /** Where it leads nowhere, the id most like it. */
  suggestion?: string;
}

/** How many anchors of a page that isn't there are compared with its ids, of which there may be thousands. */
const SUGGESTIONS = 100;

export interface AnchorIndex {
  find(anchor: string): AnchorMatch;
}

/** Makes the ids of a page findable in any letter case. */
export function createAnchorIndex(ids: readonly string[]): AnchorIndex {
  const exact = new Set(ids);
  let folded: Map<string, string> | undefined;
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
export function judgeAnchor(file: string, link: LinkUse, { id, suggestion }: AnchorMatch): Problem[] {
  const problem = { file, line: link.line };
  const where = link.file === file ? 'this note' : `\`${link.file}\``;
  if (id === link.anchor) return [];
  if (id !== undefined) {
    const message = `\`#${link.anchor}\` is written otherwise than the heading's anchor in ${where}`;
    return [{ ...problem, rule: 'anchor-case', message, fix: `Write \`#${id}\``, severity: 'warning' }];
  }
  if (link.anchor.startsWith('^')) {
    const message = `No block of ${where} has the id \`${link.anchor}\``;
    const fix =
      'Write an id of letters and digits, such as `^a1b2c3`, behind the text that is meant, and link it';
    return [{ ...problem, rule: 'missing-anchor', message, fix, severity: 'warning' }];
  }
  const message = `No heading of ${where} has the anchor \`#${link.anchor}\``;
  const fix = suggestion === undefined ? 'Link a heading that is there' : `Did you mean \`#${suggestion}\`?`;
  return [{ ...problem, rule: 'missing-anchor', message, fix, severity: 'error' }];
}
